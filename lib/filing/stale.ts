import type { Draft } from './asking'
import type { Listing } from './institutions'
import type { StepId } from './pages'
import { readStep } from './read'
import { stepsOf } from './walk'

/**
 * The first page whose answers would be refused if they were given on the draft's day: a draft lies for months, and meanwhile a permit ends
 * or another document comes into force.
 */
export function firstStale(draft: Draft, list?: Listing): StepId | undefined {
  const { answers, on } = draft
  return stepsOf(draft).find((step) => readStep(step, answers, { before: answers, today: on, list }).faults.length > 0)?.id
}
