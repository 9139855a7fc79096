import type { Kleene } from '../../base/kleene'

import { addOpen, factsAt, fillIn, newSituation, newTable, place, verdictOf, type Place, type Situation } from './condition'
import type { Concern, Expr } from './types'
import type { FactId, Facts } from './vocabulary'

export const is = (fact: FactId, value: string | boolean): Expr => ['=', fact, ['k', value]]
export const atLeast = (fact: FactId, value: number): Expr => ['>=', fact, ['k', value]]
export const all = (...of: Expr[]): Expr => ['all', ...of]
export const any = (...of: Expr[]): Expr => ['any', ...of]
export const no = (of: Expr): Expr => ['not', of]
export const always: Expr = ['k', true]

/** What a rule of every record asks of some cases only: it can fail for those alone. */
export const askedOf = (concerns: Concern, demand: Expr) => ({ concerns, when: any(no(concerns.when), demand) })

/** Conditions that are judged alone, each with a table of its own, by its words. */
const alone = new Map<string, { readonly at: Place; readonly situation: Situation }>()

function prepared(expr: Expr) {
  const words = JSON.stringify(expr)
  const known = alone.get(words)
  if (known) return known
  const table = newTable()
  const at = place(table, expr)
  const made = { at, situation: newSituation(table) }
  alone.set(words, made)
  return made
}

/**
 * Judges a condition: yes, no, or not known yet.
 * Facts that could still change the verdict are added to `open`; a settled verdict leaves none.
 */
export function judge(expr: Expr, facts: Facts, open?: Set<FactId>): Kleene {
  const { at, situation } = prepared(expr)
  fillIn(situation, facts, facts.commits)
  const verdict = verdictOf(situation, at)
  if (verdict === undefined && open) addOpen(situation, at, open)
  return verdict
}

/** Every fact that a condition mentions. */
export function factsIn(expr: Expr): readonly FactId[] {
  const { at, situation } = prepared(expr)
  return factsAt(situation.table, at)
}
