import type { Fen } from '../base/money'
import type { FactId, Facts } from '../policy/index'

import type { Outlook, TurnsOn, Unknown, WayOutlook } from './types'

type Axis = Pick<TurnsOn, 'unknown' | 'fact'>
type Answers = ReadonlyMap<string, { readonly axis: Axis; readonly answer: string }>
/** What one way comes to, by the answers it takes for granted. */
export type Told = Pick<WayOutlook, 'person' | 'situation'> & { readonly answers: Answers }

/** Which unknowns make a difference, by how far apart the ends of their answers lie; and a filter that leaves only these in what a way takes for granted. */
export function spreadOf(outlooks: readonly Outlook[]): { readonly turnsOn: readonly TurnsOn[]; readonly relevant: (unknown: Unknown) => readonly Unknown[] } {
  const turnsOn = turnsOnOf(toldOf(outlooks))
  const kept = new Set(turnsOn.map(keyOf))
  return { turnsOn, relevant: (unknown) => narrowed(unknown, kept) }
}

export const toldOf = (outlooks: readonly WayOutlook[]): readonly Told[] => outlooks.map(({ assume, person, situation }) => ({ person, situation, answers: answersOf(assume) }))

export function turnsOnOf(told: readonly Told[]): readonly TurnsOn[] {
  const axes = new Map<string, Axis>()
  for (const { answers } of told) for (const [key, { axis }] of answers) axes.set(key, axis)
  return [...axes].map(([key, axis]) => ({ ...axis, spread: spread(told, key) })).filter((axis) => axis.spread > 0).sort((one, other) => other.spread - one.spread)
}

export const keyOf = ({ unknown, fact }: Axis): string => `${unknown} ${fact ?? ''}`
const factsOf = (facts: Facts): readonly FactId[] => Object.keys(facts) as FactId[]

function answersOf(assume: readonly Unknown[]): Answers {
  const answers = new Map<string, { readonly axis: Axis; readonly answer: string }>()
  const put = (axis: Axis, answer: string) => answers.set(keyOf(axis), { axis, answer })
  for (const each of assume) {
    if (each.type === 'facts') for (const fact of factsOf(each.facts)) put({ unknown: 'facts', fact }, String(each.facts[fact]))
    else put({ unknown: each.type }, answerOf(each))
  }
  return answers
}

function answerOf(unknown: Exclude<Unknown, { readonly type: 'facts' }>): string {
  const { type: _type, ...answer } = unknown
  return Object.values(answer).join()
}

type Span = { readonly low: Fen; readonly high: Fen }

/** How far apart the cheapest, or the dearest, ways lie that two answers to an unknown leave open. Where only one was tried, against all others. */
function spread(told: readonly Told[], key: string): Fen {
  const groups = new Map<string | undefined, Span>()
  for (const { answers, person } of told) {
    const answer = answers.get(key)?.answer
    const { low, high } = groups.get(answer) ?? { low: person, high: person }
    groups.set(answer, { low: Math.min(low, person), high: Math.max(high, person) })
  }
  const answered = [...groups].flatMap(([answer, span]) => (answer === undefined ? [] : [span]))
  const spans = answered.length > 1 ? answered : [...groups.values()]
  const apart = (amounts: readonly Fen[]) => Math.max(...amounts) - Math.min(...amounts)
  return Math.max(apart(spans.map(({ low }) => low)), apart(spans.map(({ high }) => high)))
}

function narrowed(unknown: Unknown, kept: ReadonlySet<string>): readonly Unknown[] {
  if (unknown.type !== 'facts') return kept.has(keyOf({ unknown: unknown.type })) ? [unknown] : []
  const facts = Object.fromEntries(Object.entries(unknown.facts).filter(([fact]) => kept.has(keyOf({ unknown: 'facts', fact: fact as FactId })))) as Facts
  return factsOf(facts).length === 0 ? [] : [{ type: 'facts', facts }]
}
