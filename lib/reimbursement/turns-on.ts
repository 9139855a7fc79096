import type { Fen } from '../base/money'
import type { FactId, Facts } from '../policy/index'

import type { Branch, TurnsOn, Unknown } from './types'

type Told = { readonly assume: readonly Unknown[]; readonly person: Fen }
type Axis = { readonly unknown: Unknown['type']; readonly fact?: FactId }

/**
 * Which unknowns make a difference, by how far apart the ends of their answers lie; and a filter that leaves only these in what a
 * branch takes for granted. Where the documents are silent, the person may have to pay everything.
 */
export function spreadOf(branches: readonly Branch[], silent: readonly (readonly Unknown[])[]): { readonly turnsOn: readonly TurnsOn[]; readonly relevant: (unknown: Unknown) => readonly Unknown[] } {
  const told: readonly Told[] = [
    ...branches.map(({ assume, estimate }) => ({ assume, person: estimate.person })),
    ...silent.map((assume) => ({ assume, person: branches[0]?.estimate.total ?? 0 })),
  ]
  const axes = new Map(told.flatMap(({ assume }) => assume.flatMap(axesOf)).map((axis) => [keyOf(axis), axis]))
  const turnsOn = [...axes.values()].map((axis) => ({ ...axis, spread: spread(told, axis) })).filter((axis) => axis.spread > 0).sort((one, other) => other.spread - one.spread)
  const kept = new Set(turnsOn.map(keyOf))
  return { turnsOn, relevant: (unknown) => narrowed(unknown, kept) }
}

const keyOf = ({ unknown, fact }: Axis): string => `${unknown} ${fact ?? ''}`
const factsOf = (facts: Facts): readonly FactId[] => Object.keys(facts) as FactId[]
const axesOf = (unknown: Unknown): readonly Axis[] => (unknown.type === 'facts' ? factsOf(unknown.facts).map((fact) => ({ unknown: 'facts', fact })) : [{ unknown: unknown.type }])

/** How far apart the cheapest, or the dearest, ways lie that two answers to an unknown leave open. */
function spread(told: readonly Told[], axis: Axis): Fen {
  const groups = new Map<string | undefined, readonly Fen[]>()
  for (const { assume, person } of told) groups.set(valueOf(assume, axis), [...(groups.get(valueOf(assume, axis)) ?? []), person])
  const ends = [...groups.values()].map((amounts) => ({ low: Math.min(...amounts), high: Math.max(...amounts) }))
  const apart = (amounts: readonly Fen[]) => Math.max(...amounts) - Math.min(...amounts)
  return Math.max(apart(ends.map(({ low }) => low)), apart(ends.map(({ high }) => high)))
}

function valueOf(assume: readonly Unknown[], { unknown, fact }: Axis): string | undefined {
  const found = assume.filter((each) => each.type === unknown && (each.type !== 'facts' || (fact !== undefined && each.facts[fact] !== undefined)))
  return found.map((each) => (each.type === 'facts' && fact !== undefined ? String(each.facts[fact]) : JSON.stringify(each))).at(0)
}

function narrowed(unknown: Unknown, kept: ReadonlySet<string>): readonly Unknown[] {
  if (unknown.type !== 'facts') return kept.has(keyOf({ unknown: unknown.type })) ? [unknown] : []
  const facts = Object.fromEntries(Object.entries(unknown.facts).filter(([fact]) => kept.has(keyOf({ unknown: 'facts', fact: fact as FactId })))) as Facts
  return factsOf(facts).length === 0 ? [] : [{ type: 'facts', facts }]
}
