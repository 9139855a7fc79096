import type { Kleene } from '../../base/kleene'

import { compile, situationOf } from './condition'
import type { Expr } from './types'
import type { FactId, Facts } from './vocabulary'

export const is = (fact: FactId, value: string | boolean): Expr => ['=', fact, ['k', value]]
export const atLeast = (fact: FactId, value: number): Expr => ['>=', fact, ['k', value]]
export const all = (...of: Expr[]): Expr => ['all', ...of]
export const any = (...of: Expr[]): Expr => ['any', ...of]
export const no = (of: Expr): Expr => ['not', of]
export const always: Expr = ['k', true]

/**
 * Judges a condition: yes, no, or not known yet.
 * Facts that could still change the verdict are added to `open`; a settled verdict leaves none.
 */
export function judge(expr: Expr, facts: Facts, open?: Set<FactId>): Kleene {
  const condition = compile(expr)
  const situation = situationOf(facts, facts.commits)
  const verdict = condition.test(situation)
  if (verdict === undefined && open) condition.addOpen(situation, open)
  return verdict
}

/** Every fact that a condition mentions. */
export const factsIn = (expr: Expr): readonly FactId[] => compile(expr).facts
