import type { Kleene } from '../../base/kleene'

import type { Step } from './answer'
import { compile, situationOf, type Condition, type Situation } from './condition'
import type { Expr, Rule, Sourced } from './types'
import { vocabulary, type FactId, type Kind } from './vocabulary'

/** A rule with its condition ready to run. */
export type Ready<R> = { readonly rule: R; readonly when: Condition }
/** A rule that the trace shows: where it is settled, its step is the same every time. */
export type Traced<R = Sourced<Rule>> = Ready<R> & { readonly holds: Step; readonly fails: Step }

const none: readonly FactId[] = []

export const ready = <R extends { readonly when: Expr }>(rule: R): Ready<R> => ({ rule, when: compile(rule.when) })

export function traced<R extends Sourced<Rule>>(rule: R): Traced<R> {
  const when = compile(rule.when)
  const { id, pack, cite, says } = rule
  const step = { rule: id, pack, cite, says, facts: [...new Set(when.facts)], open: none }
  return { rule, when, holds: { ...step, verdict: true }, fails: { ...step, verdict: false } }
}

/** A rule as it was judged: where it stands, what it looked at, and what is still open for it. */
export function stepOf({ when, holds, fails }: Traced, situation: Situation): Step {
  const verdict = when.test(situation)
  if (verdict === undefined) return { ...fails, verdict, open: openOf(when, situation) }
  return verdict ? holds : fails
}

export const stepsOf = (rules: readonly Traced[], situation: Situation): readonly Step[] => rules.map((rule) => stepOf(rule, situation))

/** Yes only if all of them hold, and `so` far it was a yes; one that fails settles it. */
export function allHold(steps: readonly Step[], so: Kleene): Kleene {
  let verdict = so
  for (const step of steps) {
    if (step.verdict === false) return false
    if (step.verdict === undefined && verdict === true) verdict = undefined
  }
  return verdict
}

/** Every fact that is still open in a step, once. */
export function factsOpenIn(steps: readonly Step[]): readonly FactId[] {
  const undecided = steps.filter(({ open }) => open.length > 0)
  return undecided.length === 0 ? none : [...new Set(undecided.flatMap(({ open }) => open))]
}

/** The facts that could still change the verdict of a condition. */
function openOf(when: Condition, situation: Situation): readonly FactId[] {
  const open = new Set<FactId>()
  when.addOpen(situation, open)
  return [...open]
}

/** The rules of a list that may hold for each kind, and for a kind that is not known: the others are not even judged. */
export type ByKind<R> = ReadonlyMap<Kind | undefined, readonly Ready<R>[]>

export function byKind<R extends { readonly when: Expr }>(rules: readonly R[]): ByKind<R> {
  const list = rules.map(ready)
  const kinds = [undefined, ...vocabulary.kind]
  return new Map(kinds.map((kind) => [kind, list.filter(({ when }) => when.test(situationOf({ kind }, undefined)) !== false)]))
}

/** The rules of a list that certainly hold. */
export function holding<R>(lists: ByKind<R>, situation: Situation): readonly R[] {
  const rules: R[] = []
  for (const { rule, when } of lists.get(situation.facts.kind) ?? []) if (when.test(situation) === true) rules.push(rule)
  return rules
}

/** Whether any rule of a list holds. */
export function anyHolds(list: readonly Ready<unknown>[], situation: Situation): Kleene {
  let verdict: Kleene = false
  for (const { when } of list) {
    const each = when.test(situation)
    if (each === true) return true
    if (each === undefined) verdict = undefined
  }
  return verdict
}
