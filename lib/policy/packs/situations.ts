import { judge } from '../engine/conditions'
import type { Expr, LayeredPack, Rule } from '../engine/types'
import { vocabulary, type FactId, type Facts, type Kind } from '../engine/vocabulary'

/** A fact and the answers worth trying. In a half-known space the first answer is `undefined`: nobody has said. */
export type Axis = { readonly fact: FactId; readonly values: readonly unknown[] }
/** What an answer is made of: each part reads its own rules and no others. */
export type Part = 'record' | 'windows' | 'ratio'

function rulesFor({ rules }: LayeredPack, kind: Kind, part: Part): readonly Rule[] {
  const grounds = rules.grounds.filter((ground) => ground.kind === kind)
  const parts: Readonly<Record<Part, readonly Rule[]>> = {
    record: [...rules.general, ...grounds, ...grounds.flatMap(({ needs }) => needs), ...rules.materials, ...rules.commitments],
    windows: [...rules.windows, ...rules.locks],
    ratio: [...rules.bases, ...rules.reductions],
  }
  return parts[part]
}

/**
 * Every fact on which the parts may still turn once the kind is known, with every answer that the rules tell apart: each choice they
 * name and one that they do not, yes and no, both sides of a number. `also`: facts that a document counts from or hears beside its conditions.
 */
export function axesFor(pack: LayeredPack, kind: Kind, { parts, also = [] }: { readonly parts: readonly Part[]; readonly also?: readonly Axis[] }): readonly Axis[] {
  const rules = parts.flatMap((part) => rulesFor(pack, kind, part))
  const open = new Set<FactId>()
  const named = new Map<FactId, Set<unknown>>()
  for (const { when } of rules) {
    judge(when, { kind }, open)
    addNamed(when, named)
  }
  const found = [...open].map((fact) => ({ fact, values: answersTo(fact, [...(named.get(fact) ?? [])]) }))
  return [...found.filter(({ fact }) => also.every((axis) => axis.fact !== fact)), ...also]
}

function answersTo(fact: FactId, named: readonly unknown[]): readonly unknown[] {
  const shape: string | readonly string[] = vocabulary[fact]
  if (typeof shape !== 'string') return [...named, ...shape.filter((choice) => !named.includes(choice)).slice(0, 1)]
  return shape === 'count' ? named : [true, false]
}

function addNamed(expr: Expr, into: Map<FactId, Set<unknown>>): void {
  if (typeof expr === 'string' || expr[0] === 'k') return
  if (expr[0] === 'not' || expr[0] === 'all' || expr[0] === 'any') {
    for (const part of expr.slice(1) as readonly Expr[]) addNamed(part, into)
    return
  }
  const [op, fact, to] = expr as readonly [string, FactId, Expr]
  if (typeof to !== 'string' && to[0] === 'k') into.set(fact, new Set([...(into.get(fact) ?? []), ...sidesOf(op, to[1])]))
}

const sidesOf = (op: string, constant: unknown): readonly unknown[] => (typeof constant === 'number' ? [op === '>=' ? constant - 1 : constant + 1, constant] : [constant])

export const halfKnown = (axes: readonly Axis[]): readonly Axis[] => axes.map(({ fact, values }) => ({ fact, values: [undefined, ...values] }))
export const sizeOf = (axes: readonly Axis[]): number => axes.reduce((size, { values }) => size * values.length, 1)

/**
 * Goes through every combination, in the order of mixed-radix numbers with the first axis turning fastest.
 * One object is used for all of them: whoever keeps a case copies it.
 */
export function eachSituation(axes: readonly Axis[], known: Facts, visit: (facts: Facts, number: number) => void): number {
  const facts: Record<string, unknown> = { ...known }
  const digits = axes.map(() => 0)
  for (const { fact, values } of axes) facts[fact] = values[0]
  const size = sizeOf(axes)
  for (let number = 0; number < size; number += 1) {
    visit(facts, number)
    turn(axes, digits, facts)
  }
  return size
}

function turn(axes: readonly Axis[], digits: number[], facts: Record<string, unknown>): void {
  for (const [at, { fact, values }] of axes.entries()) {
    const digit = ((digits[at] ?? 0) + 1) % values.length
    digits[at] = digit
    facts[fact] = values[digit]
    if (digit > 0) return
  }
}

/** The numbers of the situations that know exactly one fact more, fact by fact. */
export function* learning(axes: readonly Axis[], number: number): Generator<readonly number[]> {
  let stride = 1
  for (const { values } of axes) {
    const step = stride
    if (Math.floor(number / step) % values.length === 0) yield values.slice(1).map((_, at) => number + (at + 1) * step)
    stride *= values.length
  }
}
