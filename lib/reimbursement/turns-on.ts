import type { Fen } from '../base/money'
import type { FactId, Facts } from '../policy/index'

import type { Outlook, TurnsOn, Unknown } from './types'

type Axis = { readonly unknown: Unknown['type']; readonly fact?: FactId }

/** Which unknowns make a difference, by how far apart the ends of their answers lie; and a filter that leaves only these in what a way takes for granted. */
export function spreadOf(told: readonly Outlook[]): { readonly turnsOn: readonly TurnsOn[]; readonly relevant: (unknown: Unknown) => readonly Unknown[] } {
  const axes = new Map(told.flatMap(({ assume }) => assume.flatMap(axesOf)).map((axis) => [keyOf(axis), axis]))
  const turnsOn = [...axes.values()].map((axis) => ({ ...axis, spread: spread(told, axis) })).filter((axis) => axis.spread > 0).sort((one, other) => other.spread - one.spread)
  const kept = new Set(turnsOn.map(keyOf))
  return { turnsOn, relevant: (unknown) => narrowed(unknown, kept) }
}

const keyOf = ({ unknown, fact }: Axis): string => `${unknown} ${fact ?? ''}`
const factsOf = (facts: Facts): readonly FactId[] => Object.keys(facts) as FactId[]
const axesOf = (unknown: Unknown): readonly Axis[] => (unknown.type === 'facts' ? factsOf(unknown.facts).map((fact) => ({ unknown: 'facts', fact })) : [{ unknown: unknown.type }])

type Span = { low: Fen; high: Fen }

/** How far apart the cheapest, or the dearest, ways lie that two answers to an unknown leave open. Where only one was tried, against all others. */
function spread(told: readonly Outlook[], axis: Axis): Fen {
  const groups = new Map<string | undefined, Span>()
  for (const { assume, person } of told) {
    const answer = answerTo(assume, axis)
    const { low, high } = groups.get(answer) ?? { low: person, high: person }
    groups.set(answer, { low: Math.min(low, person), high: Math.max(high, person) })
  }
  const answered = [...groups].flatMap(([answer, span]) => (answer === undefined ? [] : [span]))
  const spans = answered.length > 1 ? answered : [...groups.values()]
  const apart = (amounts: readonly Fen[]) => Math.max(...amounts) - Math.min(...amounts)
  return Math.max(apart(spans.map(({ low }) => low)), apart(spans.map(({ high }) => high)))
}

function answerTo(assume: readonly Unknown[], { unknown, fact }: Axis): string | undefined {
  for (const each of assume) {
    if (each.type !== unknown) continue
    if (each.type !== 'facts') return JSON.stringify(each)
    if (fact !== undefined && each.facts[fact] !== undefined) return String(each.facts[fact])
  }
  return undefined
}

function narrowed(unknown: Unknown, kept: ReadonlySet<string>): readonly Unknown[] {
  if (unknown.type !== 'facts') return kept.has(keyOf({ unknown: unknown.type })) ? [unknown] : []
  const facts = Object.fromEntries(Object.entries(unknown.facts).filter(([fact]) => kept.has(keyOf({ unknown: 'facts', fact: fact as FactId })))) as Facts
  return factsOf(facts).length === 0 ? [] : [{ type: 'facts', facts }]
}
