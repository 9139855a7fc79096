import { plainDate } from '../../base/plain-date'
import { err, ok, type Result } from '../../base/result'

import { contradictions } from './contradictions'
import { vocabulary, type FactId, type Facts } from './vocabulary'

/** `fact` is the name as it was given. A contradiction names the other fact that it does not fit. */
export type FactFault =
  | { readonly code: 'not-facts' | 'unknown-fact' | 'not-yes-or-no' | 'not-a-day' | 'not-a-whole-number' | 'negative' | 'too-large' | 'two-answers'; readonly fact: string }
  | { readonly code: 'unknown-answer'; readonly fact: string; readonly allowed: readonly string[] }
  | { readonly code: 'contradiction'; readonly fact: FactId; readonly with: FactId }

/** Reads facts that came from outside. What is null or left out is not known; anything malformed or contradictory is refused, all of it at once. */
export function checkFacts(raw: unknown): Result<Facts, readonly FactFault[]> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return err([{ code: 'not-facts', fact: '' }])
  const given = Object.entries(raw).filter(([, value]) => value !== null && value !== undefined)
  const faults = given.flatMap(([fact, value]) => factFault(fact, value) ?? [])
  if (faults.length > 0) return err(faults)
  const facts: Facts = Object.fromEntries(given)
  const against = contradictions(facts)
  return against.length > 0 ? err(against.map(([fact, other]) => ({ code: 'contradiction', fact, with: other }))) : ok(facts)
}

function factFault(fact: string, value: unknown): FactFault | undefined {
  if (!isFact(fact)) return { code: 'unknown-fact', fact }
  if (Array.isArray(value)) return { code: 'two-answers', fact }
  const shape = vocabulary[fact]
  if (typeof shape !== 'string') return (shape as readonly unknown[]).includes(value) ? undefined : { code: 'unknown-answer', fact, allowed: shape }
  if (shape === 'yes-no') return typeof value === 'boolean' ? undefined : { code: 'not-yes-or-no', fact }
  if (shape === 'day') return typeof value === 'string' && plainDate(value) !== undefined ? undefined : { code: 'not-a-day', fact }
  return countFault(fact, value)
}

function countFault(fact: FactId, value: unknown): FactFault | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return { code: 'not-a-whole-number', fact }
  if (value < 0) return { code: 'negative', fact }
  return value > (fact === 'age' ? 150 : 1_200) ? { code: 'too-large', fact } : undefined
}

const isFact = (name: string): name is FactId => Object.hasOwn(vocabulary, name)
