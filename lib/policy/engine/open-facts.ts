import { addOpen, fillIn, newSituation, newTable, place, verdictOf, type Place, type Situation, type Table } from './condition'
import type { Expr, LayeredPack, RuleLists } from './types'
import type { DayFact, FactId, Facts } from './vocabulary'
import { startOf } from './windows'

/** The lists of rules that say something of a record. Notices, readings and gaps stand beside what these say; claims are about bills without one. */
const telling = ['general', 'materials', 'commitments', 'windows', 'locks', 'bases', 'reductions', 'codes', 'statements'] as const satisfies readonly (keyof RuleLists)[]

/** What a layered pack says, as conditions of one table. `starts`: the day that a window or a lock counts from. */
type Told = {
  readonly situation: Situation
  readonly rules: readonly Place[]
  readonly grounds: readonly { readonly at: Place; readonly needs: readonly Place[] }[]
  readonly starts: readonly { readonly at: Place; readonly fact: DayFact }[]
}
const known = new WeakMap<LayeredPack, Told>()

/**
 * Every fact that can still turn what a document says to a case: a rule whose verdict is open, a ground that may apply, a window or
 * a lock that counts from a day not yet known. Wider than what decides whether somebody may file.
 */
export function openFacts(layered: LayeredPack, facts: Facts): ReadonlySet<FactId> {
  const { situation, rules, grounds, starts } = known.get(layered) ?? told(layered)
  fillIn(situation, facts, facts.commits)
  const open = new Set<FactId>()
  const add = (at: Place) => { if (verdictOf(situation, at) === undefined) addOpen(situation, at, open) }
  rules.forEach(add)
  // The needs of a ground matter while it may apply, also when one of them fails: why not is to be told completely.
  for (const { at, needs } of grounds) if (verdictOf(situation, at) !== false) [at, ...needs].forEach(add)
  for (const { at, fact } of starts) if (facts[fact] === undefined && verdictOf(situation, at) !== false) open.add(fact)
  return open
}

function told(layered: LayeredPack): Told {
  const table = newTable()
  const { rules } = layered
  const parts = {
    rules: telling.flatMap((list) => rules[list].map(({ when }) => place(table, when))),
    grounds: rules.grounds.map(({ when, needs }) => ({ at: place(table, when), needs: needs.map((need) => place(table, need.when)) })),
    starts: [...rules.windows, ...rules.locks].flatMap(({ when, span }) => startIn(table, when, startOf(span))),
  }
  const made: Told = { situation: newSituation(table), ...parts }
  known.set(layered, made)
  return made
}

const startIn = (table: Table, when: Expr, fact: DayFact | undefined): Told['starts'] => (fact === undefined ? [] : [{ at: place(table, when), fact }])
