import { allOf, anyOf, not, type Kleene } from '../../base/kleene'

import type { Expr } from './types'
import type { FactId, Facts } from './vocabulary'

type Value = string | number | boolean | undefined

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
  const missing = new Set<FactId>()
  const verdict = value(expr, facts, missing)
  if (verdict === undefined) missing.forEach((fact) => open?.add(fact))
  return typeof verdict === 'boolean' ? verdict : undefined
}

function value(expr: Expr, facts: Facts, open: Set<FactId>): Value {
  if (typeof expr === 'string') return known(expr, facts, open)
  switch (expr[0]) {
    case 'k':
      return expr[1]
    case 'not':
      return not(judge(expr[1], facts, open))
    case 'all':
      return junction(expr, facts, open)
    case 'any':
      return junction(expr, facts, open)
    default:
      return compare(expr[0], value(expr[1], facts, open), value(expr[2], facts, open))
  }
}

function known(fact: FactId, facts: Facts, open: Set<FactId>): Value {
  const answer = facts[fact]
  if (answer === undefined) open.add(fact)
  return answer
}

function junction(expr: readonly ['all' | 'any', ...Expr[]], facts: Facts, open: Set<FactId>): Kleene {
  const [join, ...parts] = expr
  const verdicts = parts.map((part) => judge(part, facts, open))
  return join === 'all' ? allOf(verdicts) : anyOf(verdicts)
}

function compare(op: '=' | '<=' | '>=', left: Value, right: Value): Kleene {
  if (left === undefined || right === undefined) return undefined
  if (op === '=') return left === right
  return op === '<=' ? left <= right : left >= right
}

/** Every fact that a condition mentions. */
export function factsIn(expr: Expr): readonly FactId[] {
  if (typeof expr === 'string') return [expr]
  if (expr[0] === 'k') return []
  const [, ...parts] = expr
  return parts.flatMap((part) => factsIn(part))
}
