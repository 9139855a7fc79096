import type { Answers } from './answers'
import type { Draft } from './asking'
import type { Fault } from './fault'
import { judgedPicks, type Listing, type Picks } from './institutions'
import { readStep, type Raw } from './read'
import { stepsOf, type Step } from './walk'

const stepOfPicks = (draft: Draft): Step | undefined => stepsOf(draft).find(({ judgedBy }) => judgedBy !== undefined)

/** A draft that was read without a list, its institutions read again by one. */
export function readPicks(draft: Draft, raw: Raw, list: Listing): { readonly answers: Answers; readonly faults: readonly Fault[] } {
  const step = stepOfPicks(draft)
  return step === undefined ? { answers: draft.answers, faults: [] } : readStep(step, raw, { before: draft.answers, today: draft.on, list })
}

/** The institutions that a record names, as the documents judge them by a list; undefined where it names none. */
export function picksOf(draft: Draft, list: Listing): Picks | undefined {
  const by = stepOfPicks(draft)?.judgedBy
  return by === undefined ? undefined : judgedPicks(by, draft.answers, list)
}
