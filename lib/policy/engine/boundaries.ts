import { addDays, type PlainDate } from '../../base/plain-date'

import type { Expr, LayeredPack } from './types'
import { vocabulary, type FactId } from './vocabulary'

export type FactValue = string | number | boolean

/**
 * The answers worth trying for each fact: its choices, yes and no, or both sides of every number or day that a condition compares it with.
 * A fact that the packs only count from has none.
 */
export function answersIn(rules: LayeredPack['rules']): ReadonlyMap<FactId, readonly FactValue[]> {
  const facts = Object.keys(vocabulary) as FactId[]
  const compared = new Map<FactId, Set<FactValue>>(facts.map((fact) => [fact, new Set(choices(fact))]))
  const conditions = Object.values(rules).flatMap((list) => list.flatMap((rule) => ('needs' in rule ? [rule.when, ...rule.needs.map(({ when }) => when)] : [rule.when])))
  for (const condition of conditions) addSides(condition, compared)
  return new Map([...compared].map(([fact, values]) => [fact, [...values]]))
}

function choices(fact: FactId): readonly FactValue[] {
  const shape: string | readonly string[] = vocabulary[fact]
  if (typeof shape !== 'string') return shape
  return shape === 'yes-no' ? [true, false] : []
}

function addSides(expr: Expr, into: Map<FactId, Set<FactValue>>): void {
  if (typeof expr === 'string' || expr[0] === 'k') return
  if (expr[0] === 'not' || expr[0] === 'all' || expr[0] === 'any') {
    for (const part of expr.slice(1) as readonly Expr[]) addSides(part, into)
    return
  }
  addComparison(expr as Comparison, into)
}

type Comparison = Extract<Expr, readonly ['=' | '<=' | '>=', Expr, Expr]>

function addComparison([op, fact, to]: Comparison, into: Map<FactId, Set<FactValue>>): void {
  if (!isOpenDomain(fact) || typeof to === 'string' || to[0] !== 'k' || typeof to[1] === 'boolean') return
  for (const side of sides(op, to[1])) into.get(fact)?.add(side)
}

const isOpenDomain = (expr: Expr): expr is FactId => typeof expr === 'string' && ['count', 'day'].includes(String(vocabulary[expr]))

/** The two answers between which a comparison turns. */
function sides(op: '=' | '<=' | '>=', constant: string | number): readonly FactValue[] {
  const step = op === '>=' ? -1 : 1
  const beside = typeof constant === 'number' ? constant + step : addDays(constant as PlainDate, step)
  return [beside, constant].filter((side) => typeof side === 'string' || side >= 0)
}
