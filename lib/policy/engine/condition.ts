import type { Kleene } from '../../base/kleene'

import type { Expr } from './types'
import type { FactId, Facts } from './vocabulary'

export type Value = string | number | boolean | undefined
/** Where a condition stands in its table, or a value among the values. */
export type Place = number
type Op = 'is' | 'not' | 'all' | 'any' | '=' | '<=' | '>='
/** `parts`: places of conditions for "not", "all" and "any", of values for the others; `left` and `right` are the first two of them. */
type Condition = { readonly op: Op; readonly parts: readonly Place[]; readonly left: Place; readonly right: Place; readonly facts: readonly FactId[] }

/**
 * Conditions written below each other, each once, parts before wholes: one walk from the top judges them all.
 * Facts and constants stand together in a row of values; `facts` tells which of them are facts.
 */
export type Table = {
  readonly conditions: Condition[]
  readonly places: Map<string, Place>
  readonly values: Value[]
  readonly facts: (FactId | undefined)[]
  readonly slots: Map<FactId, Place>
  /** The facts in the order in which the last case gave them. */
  readonly order: { fact: string; at: Place | undefined }[]
}
/** One case as the conditions of a table see it. It is filled in and judged anew for each case, because making one costs more than judging it. */
export type Situation = { readonly table: Table; facts: Facts; readonly values: Value[]; readonly verdicts: Verdict[] }

/** Not known lies between no and yes: "all" is the lowest of its parts, "any" the highest. */
type Verdict = 0 | 1 | 2
const no = 0
const unknown = 1
const yes = 2
const kleene: readonly Kleene[] = [false, undefined, true]

export const newTable = (): Table => ({ conditions: [], places: new Map(), values: [], facts: [], slots: new Map(), order: [] })
export const newSituation = (table: Table): Situation => ({ table, facts: {}, values: [...table.values], verdicts: table.conditions.map(() => unknown) })

/** Enters a condition with its parts, unless it is there, and gives its place. */
export function place(table: Table, expr: Expr): Place {
  const words = JSON.stringify(expr)
  const known = table.places.get(words)
  if (known !== undefined) return known
  const at = table.conditions.push(entered(table, expr)) - 1
  table.places.set(words, at)
  return at
}

function entered(table: Table, expr: Expr): Condition {
  if (typeof expr === 'string' || expr[0] === 'k') return ofValues(table, 'is', [expr])
  const [op, ...exprs] = expr
  if (op === '=' || op === '<=' || op === '>=') return ofValues(table, op, exprs)
  const parts = exprs.map((part) => place(table, part))
  return condition(op, parts, parts.flatMap((part) => table.conditions[part]?.facts ?? []))
}

function ofValues(table: Table, op: Op, exprs: readonly Expr[]): Condition {
  return condition(op, exprs.map((expr) => slot(table, expr)), exprs.filter((expr) => typeof expr === 'string'))
}

const condition = (op: Op, parts: readonly Place[], facts: readonly FactId[]): Condition => ({ op, parts, left: parts[0] ?? 0, right: parts[1] ?? 0, facts })

/** Yes-or-no parts inside a comparison do not occur: a comparison stands between facts and constants. */
function slot({ values, facts, slots }: Table, expr: Expr): Place {
  const fact = typeof expr === 'string' ? expr : undefined
  const known = fact === undefined ? undefined : slots.get(fact)
  if (known !== undefined) return known
  facts.push(fact)
  const at = values.push(typeof expr === 'string' || expr[0] !== 'k' ? undefined : expr[1]) - 1
  if (fact !== undefined) slots.set(fact, at)
  return at
}

/** Fills in a case and judges it. A promise is heard only where a document accepts one, so it stands apart from the facts. */
export function fillIn(situation: Situation, facts: Facts, commits: Kleene): void {
  const { table, values } = situation
  situation.facts = facts
  for (let at = 0; at < values.length; at += 1) values[at] = table.values[at]
  // One walk through the facts that there are; asking for each by its name takes ten times as long.
  let nth = 0
  for (const fact in facts) {
    const at = slotInOrder(table, fact, nth)
    if (at !== undefined) values[at] = facts[fact as FactId]
    nth += 1
  }
  setFact(situation, 'commits', commits)
  judgeBefore(situation, table.conditions.length)
}

/** Cases mostly give their facts in the same order, so the place of the last one is tried before it is looked up. */
function slotInOrder({ order, slots }: Table, fact: string, nth: number): Place | undefined {
  const last = order[nth]
  if (last !== undefined && last.fact === fact) return last.at
  const at = slots.get(fact as FactId)
  order[nth] = { fact, at }
  return at
}

export function setFact({ table, values }: Situation, fact: FactId, value: Value): void {
  const at = table.slots.get(fact)
  if (at !== undefined) values[at] = value
}

export function copyInto(to: Situation, { facts, values, verdicts }: Situation): void {
  to.facts = facts
  for (let at = 0; at < values.length; at += 1) to.values[at] = values[at]
  for (let at = 0; at < verdicts.length; at += 1) to.verdicts[at] = verdictAt(verdicts, at)
}

/** Judges the conditions before a place. */
export function judgeBefore({ table: { conditions }, values, verdicts }: Situation, end: Place): void {
  for (let at = 0; at < end; at += 1) {
    const condition = conditions[at]
    if (condition !== undefined) verdicts[at] = judged(condition, verdicts, values)
  }
}

function judged({ op, parts, left, right }: Condition, verdicts: readonly Verdict[], values: readonly Value[]): Verdict {
  switch (op) {
    case 'all':
      return lowest(parts, verdicts)
    case 'any':
      return highest(parts, verdicts)
    case 'not':
      return (yes - verdictAt(verdicts, left)) as Verdict
    case 'is':
      return isYes(values[left])
    default:
      return compared(op, values[left], values[right])
  }
}

function lowest(parts: readonly Place[], verdicts: readonly Verdict[]): Verdict {
  let verdict: Verdict = yes
  for (const part of parts) {
    const each = verdictAt(verdicts, part)
    if (each < verdict) verdict = each
  }
  return verdict
}

function highest(parts: readonly Place[], verdicts: readonly Verdict[]): Verdict {
  let verdict: Verdict = no
  for (const part of parts) {
    const each = verdictAt(verdicts, part)
    if (each > verdict) verdict = each
  }
  return verdict
}

const verdictAt = (verdicts: readonly Verdict[], at: Place): Verdict => verdicts[at] ?? unknown

function isYes(value: Value): Verdict {
  if (value === true) return yes
  return value === false ? no : unknown
}

function compared(op: '=' | '<=' | '>=', left: Value, right: Value): Verdict {
  if (left === undefined || right === undefined) return unknown
  if (op === '=') return left === right ? yes : no
  return (op === '<=' ? left <= right : left >= right) ? yes : no
}

export const verdictOf = ({ verdicts }: Situation, at: Place): Kleene => kleene[verdictAt(verdicts, at)]
export const holdsAt = ({ verdicts }: Situation, at: Place): boolean => verdicts[at] === yes
export const failsAt = ({ verdicts }: Situation, at: Place): boolean => verdicts[at] === no
/** Every fact that a condition mentions. */
export const factsAt = ({ conditions }: Table, at: Place): readonly FactId[] => [...new Set(conditions[at]?.facts)]

/** Adds the facts that could still change an open verdict; parts that are settled leave nothing open. */
export function addOpen(situation: Situation, at: Place, open: Set<FactId>): void {
  const { table, values, verdicts } = situation
  const { op, parts } = table.conditions[at] ?? { op: 'all', parts: [] }
  for (const part of parts) {
    if (op === 'not' || op === 'all' || op === 'any') {
      if (verdictAt(verdicts, part) === unknown) addOpen(situation, part, open)
    } else {
      const fact = table.facts[part]
      if (fact !== undefined && values[part] === undefined) open.add(fact)
    }
  }
}
