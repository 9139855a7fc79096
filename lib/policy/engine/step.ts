import type { Kleene } from '../../base/kleene'

import type { Step } from './answer'
import type { Situation } from './condition'
import type { Ready } from './ready'
import type { Rule, Sourced } from './types'
import type { FactId } from './vocabulary'

const none: readonly FactId[] = []

/** A rule as it was judged: where it stands, what it looked at, and what is still open for it. */
export function stepOf({ rule, when, facts }: Ready<Sourced<Rule>>, situation: Situation): Step {
  const verdict = when.test(situation)
  return { rule: rule.id, pack: rule.pack, cite: rule.cite, says: rule.says, verdict, facts, open: verdict === undefined ? openOf(when, situation) : none }
}

/** The facts that could still change the verdict of a condition. */
export function openOf(when: Ready<unknown>['when'], situation: Situation): readonly FactId[] {
  const open = new Set<FactId>()
  when.addOpen(situation, open)
  return [...open]
}

/** The rules of a list that certainly hold. */
export function holding<R>(list: readonly Ready<R>[], situation: Situation): readonly R[] {
  const rules: R[] = []
  for (const { rule, when } of list) if (when.test(situation) === true) rules.push(rule)
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
