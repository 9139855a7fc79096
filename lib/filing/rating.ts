import { lengthOf, normalise } from '../base/plain-text'
import type { PlainDate } from '../base/plain-date'
import { err, ok, type Result } from '../base/result'
import { addWorkingDays, type Calendar } from '../calendar/index'

import { officeDefaults } from './deadlines'
import type { EventType } from './states'

/** The five marks of the public service (好差评, 国办发〔2019〕51号), in the order everybody knows them by. None weighs more than another. */
export const ratingLevels = ['very-satisfied', 'satisfied', 'fair', 'dissatisfied', 'very-dissatisfied'] as const
export type RatingLevel = (typeof ratingLevels)[number]
/** The marks that are looked into and answered. */
export const badLevels: ReadonlySet<RatingLevel> = new Set<RatingLevel>(['dissatisfied', 'very-dissatisfied'])

/** What may have gone wrong, after the kinds of GB/T 39734-2020. */
export const ratingReasons = [
  'late', 'extra-papers', 'extra-conditions', 'asked-again', 'sent-around', 'unclear', 'hard-to-use', 'mistakes', 'attitude', 'other',
] as const
export type RatingReason = (typeof ratingReasons)[number]

/** How many characters somebody may write about it, on either side. */
export const ratingTextMost = 500

const results: ReadonlySet<EventType> = new Set<EventType>(['approve', 'refuse', 'withdraw', 'revoke', 'end'])

/**
 * The event of a record that may be marked: the last one that decided or ended it, once. Nothing is asked before there is a result, and an end
 * that came by itself asks for nothing new.
 */
export const resultOf = <Event extends { readonly type: EventType }>(events: readonly Event[]): Event | undefined => events.findLast(({ type }) => results.has(type))

/** The last day for the answer to a bad mark that was given on a day. */
export const answerRatingBy = (given: PlainDate, calendar?: Calendar): PlainDate => addWorkingDays(given, officeDefaults.answerRatingWorkingDays, calendar).day

export type RatingSent = { readonly level: string; readonly reasons: readonly string[]; readonly says: string }
export type Rating = { readonly level: RatingLevel; readonly reasons: readonly RatingReason[]; readonly says: string | undefined }
export type RatingFault = 'level-missing' | 'reasons-missing' | 'says-too-long'

/** A mark as it was sent. A bad one says why; what stood in the hidden part of a better one was not meant and is left out. */
export function readRating(sent: RatingSent): Result<Rating, { readonly code: RatingFault }> {
  const level = ratingLevels.find((each) => each === sent.level)
  if (level === undefined) return err({ code: 'level-missing' })
  if (!badLevels.has(level)) return ok({ level, reasons: [], says: undefined })
  const reasons = ratingReasons.filter((each) => sent.reasons.includes(each))
  const says = normalise(sent.says)
  if (reasons.length === 0) return err({ code: 'reasons-missing' })
  return lengthOf(says) > ratingTextMost ? err({ code: 'says-too-long' }) : ok({ level, reasons, says: says === '' ? undefined : says })
}

/** What was found, and what was done about it. */
export type RatingAnswer = { readonly found: string; readonly done: string }
export type RatingAnswerFault = 'found-missing' | 'done-missing' | 'answer-too-long'

/** An answer to a bad mark says both. */
export function readRatingAnswer(sent: RatingAnswer): Result<RatingAnswer, { readonly code: RatingAnswerFault }> {
  const [found, done] = [normalise(sent.found), normalise(sent.done)]
  if (found === '') return err({ code: 'found-missing' })
  if (done === '') return err({ code: 'done-missing' })
  return [found, done].some((text) => lengthOf(text) > ratingTextMost) ? err({ code: 'answer-too-long' }) : ok({ found, done })
}
