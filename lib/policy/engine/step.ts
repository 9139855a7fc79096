import type { Kleene } from '../../base/kleene'

import type { Step } from './answer'
import { addOpen, factsAt, failsAt, holdsAt, place, verdictOf, type Place, type Situation, type Table } from './condition'
import type { Expr, GeneralRule, Rule, Sourced } from './types'
import type { FactId } from './vocabulary'

/** A rule, and where its condition stands in the table. */
export type Ready<R> = { readonly rule: R; readonly at: Place }
/** A rule that the trace shows: where it is settled, its step is the same every time. `aside`: its step in a case that it is not asked of. */
export type Traced<R = Sourced<Rule>> = Ready<R> & { readonly holds: Step; readonly fails: Step; readonly aside?: { readonly unless: Place; readonly step: Step } }

const none: readonly FactId[] = []

export const ready = <R extends { readonly when: Expr }>(rule: R, table: Table): Ready<R> => ({ rule, at: place(table, rule.when) })

export function traced<R extends Sourced<Rule>>(rule: R, table: Table): Traced<R> {
  const at = place(table, rule.when)
  const { id, pack, cite, says } = rule
  const step = { rule: id, pack, cite, says, facts: factsAt(table, at), open: none }
  return { rule, at, holds: { ...step, verdict: true }, fails: { ...step, verdict: false } }
}

/** A rule of every record, which may be asked of some cases only. */
export function tracedGeneral(rule: Sourced<GeneralRule>, table: Table): Traced {
  const made = traced(rule, table)
  const { concerns } = rule
  return concerns === undefined ? made : { ...made, aside: { unless: place(table, concerns.when), step: { ...made.holds, notAsked: concerns.says } } }
}

/** A rule as it was judged: where it stands, what it looked at, and what is still open for it. */
export function stepOf({ at, holds, fails, aside }: Traced, situation: Situation): Step {
  if (aside !== undefined && failsAt(situation, aside.unless)) return aside.step
  if (holdsAt(situation, at)) return holds
  return failsAt(situation, at) ? fails : { ...fails, verdict: undefined, open: openAt(situation, [at]) }
}

export const stepsOf = (rules: readonly Traced[], situation: Situation): readonly Step[] => rules.map((rule) => stepOf(rule, situation))

/** Yes only if all of them hold, and `so` far it was a yes; one that fails settles it. */
export function allHold(rules: readonly Ready<unknown>[], situation: Situation, so: Kleene): Kleene {
  let verdict = so
  for (const { at } of rules) {
    if (failsAt(situation, at)) return false
    if (verdict === true && !holdsAt(situation, at)) verdict = undefined
  }
  return verdict
}

/** Of the steps of rules, those that turned out so; what was not asked has no part in it. */
export function turnedOut(so: Kleene, rules: readonly Ready<unknown>[], steps: { readonly of: readonly Step[]; readonly in: Situation }): Step[] {
  const chosen: Step[] = []
  for (let nth = 0; nth < rules.length; nth += 1) {
    const [rule, step] = [rules[nth], steps.of[nth]]
    if (rule !== undefined && step !== undefined && step.notAsked === undefined && verdictOf(steps.in, rule.at) === so) chosen.push(step)
  }
  return chosen
}

/** Every fact that is still open in a step, once. */
export function factsOpenIn(steps: readonly Step[]): readonly FactId[] {
  const undecided = steps.filter(({ open }) => open.length > 0)
  return undecided.length === 0 ? none : [...new Set(undecided.flatMap(({ open }) => open))]
}

/** The facts that could still change the verdicts of conditions. */
export function openAt(situation: Situation, places: readonly Place[]): readonly FactId[] {
  const open = new Set<FactId>()
  for (const at of places) addOpen(situation, at, open)
  return [...open]
}

/** The rules of a list that certainly hold. */
export function holding<R>(list: readonly Ready<R>[], situation: Situation): readonly R[] {
  const rules: R[] = []
  for (const { rule, at } of list) if (holdsAt(situation, at)) rules.push(rule)
  return rules
}
