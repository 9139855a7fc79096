import { plainDate, shanghaiDay, type PlainDate } from '@/lib/base/plain-date'
import type { Calendar } from '@/lib/calendar/index'
import type { Due } from '@/lib/contracts/desk'
import type { GivenRating, OpenRating, RatingsOfArea, RatingsOfRecord, RatingToAnswer } from '@/lib/contracts/rating'
import { answerRatingBy, deskClock, ratingLevels, resultOf, type EventType, type RatingLevel } from '@/lib/filing/index'
import { record } from '@/lib/server/audit'
import { calendarIn } from '@/lib/server/calendar'
import { transaction } from '@/lib/server/db'
import { findOwnToRead, listEvents, type Own } from '@/lib/server/filings/repo'

import { countLevels, countOpen, findBad, listOfOwn, listOpen, type BadRow, type RatingRow, type Supervisor } from './repo'
import { openRating } from './texts'

type At = { readonly now: Date; readonly today: PlainDate }

/** What the owner said of their record, what was answered, and which result may still be marked. */
export function ratingsOfRecord(own: Own, today: PlainDate): Promise<RatingsOfRecord> {
  return transaction(async (tx) => {
    if ((await findOwnToRead(tx, own)) === undefined) return { given: [], open: undefined }
    const [rows, events] = [await listOfOwn(tx, own), await listEvents(tx, own.id)]
    const types = new Map(events.map(({ seq, type }) => [seq, type]))
    const given = rows.flatMap((row) => givenOf(row, types.get(row.rating.seq)) ?? [])
    const result = resultOf(events)
    if (result === undefined || rows.some(({ rating }) => rating.seq === result.seq)) return { given, open: undefined }
    return { given, open: { seq: result.seq, answerBy: answerRatingBy(today, await calendarIn(tx)) } }
  })
}

type Sealed = { readonly rating: RatingRow; readonly wrappedKey: Buffer }

function givenOf({ rating, wrappedKey }: Sealed, event: EventType | undefined): GivenRating | undefined {
  const { level, reasons, answerBy } = rating
  return event && { event, level, reasons, answerBy: day(answerBy), ...textsOf({ rating, wrappedKey }) }
}

function textsOf({ rating, wrappedKey }: Sealed): Pick<GivenRating, 'says' | 'answer'> {
  const { says, answer } = openRating(rating, wrappedKey)
  return { says, answer: answer && rating.answeredAt !== null ? { ...answer, on: shanghaiDay(rating.answeredAt.getTime()) } : undefined }
}

const day = (text: string | null): PlainDate | undefined => (text === null ? undefined : plainDate(text))

/** How many bad marks of the supervisor's area wait. */
export const countOpenRatings = ({ area }: Supervisor): Promise<number> => transaction((tx) => countOpen(tx, area))

/** The bad marks of the area that wait, without what was written, and how many there were of each level. Opening the page is written down. */
export function ratingsOfArea(by: Supervisor, at: At): Promise<RatingsOfArea> {
  return transaction(async (tx) => {
    await record(tx, { actor: by.role, actorId: by.id, action: 'rating.list', objectKind: 'area', objectId: by.area, outcome: 'ok' }, at.now)
    const calendar = await calendarIn(tx)
    const counted = new Map((await countLevels(tx, by.area)).map(({ level, given }) => [level, given]))
    return {
      open: (await listOpen(tx, by)).map((row) => openOf(row, at.today, calendar)),
      counts: Object.fromEntries(ratingLevels.map((level) => [level, counted.get(level) ?? 0])) as Record<RatingLevel, number>,
    }
  })
}

/** One bad mark with what was written; undefined for every other area. Reading it is written down, and so is looking in vain. */
export function ratingToAnswer(by: Supervisor, id: string, at: At): Promise<RatingToAnswer | undefined> {
  return transaction(async (tx) => {
    const row = await findBad(tx, by, id)
    await record(tx, { actor: by.role, actorId: by.id, action: 'rating.view', objectKind: 'rating', objectId: id, outcome: row === undefined ? 'not-found' : 'ok' }, at.now)
    return row && { ...openOf(row, at.today, await calendarIn(tx)), ...textsOf(row) }
  })
}

function openOf({ rating, number, event, tookPart }: BadRow, today: PlainDate, calendar: Calendar): OpenRating {
  const { id, filingId, level, reasons, givenAt, answerBy } = rating
  return {
    id, event, level, reasons, on: shanghaiDay(givenAt.getTime()), due: dueOf(day(answerBy), today, calendar),
    record: tookPart ? undefined : { id: filingId, number },
  }
}

function dueOf(answerBy: PlainDate | undefined, today: PlainDate, calendar: Calendar): Due | undefined {
  if (answerBy === undefined) return undefined
  const { workingDays, ...clock } = deskClock(answerBy, today, calendar)
  return { day: answerBy, counts: 'working-days', count: workingDays, ...clock }
}
