import { z } from 'zod'

import type { PlainDate } from '@/lib/base/plain-date'
import type { EventType, RatingAnswer, RatingFault, RatingLevel, RatingReason, RatingSent } from '@/lib/filing/index'

import type { Due } from './desk'

/** An answer as it is kept. */
export const StoredRatingAnswer = z.strictObject({ found: z.string(), done: z.string() })

/** A mark as whoever gave it sees it again; a bad one with the day by which it is answered. */
export type GivenRating = {
  readonly event: EventType
  readonly level: RatingLevel
  readonly reasons: readonly RatingReason[]
  readonly says: string | undefined
  readonly answerBy: PlainDate | undefined
  readonly answer: (RatingAnswer & { readonly on: PlainDate }) | undefined
}
/** The marks of one record, oldest first, and which event of it may be marked now. */
export type RatingsOfRecord = { readonly given: readonly GivenRating[]; readonly open: { readonly seq: number; readonly answerBy: PlainDate } | undefined }

export type RatingRefusal = RatingFault | 'not-found' | 'no-result' | 'rated-already' | 'unreachable'
/** `turn` counts the answers, so that the same refusal twice is told twice; `sent` goes back into the form. */
export type RatingOutcome = { readonly turn: number; readonly refused?: { readonly code: RatingRefusal; readonly sent: RatingSent } }

/** A bad mark that waits for its answer. Whoever had the case in hand is not told whose it is: `record` is missing. */
export type OpenRating = {
  readonly id: string
  readonly record: { readonly id: string; readonly number: string } | undefined
  readonly event: EventType
  readonly level: RatingLevel
  readonly reasons: readonly RatingReason[]
  readonly on: PlainDate
  readonly due: Due | undefined
}
export type RatingsOfArea = { readonly open: readonly OpenRating[]; readonly counts: Readonly<Record<RatingLevel, number>> }
export type RatingToAnswer = OpenRating & Pick<GivenRating, 'says' | 'answer'>
