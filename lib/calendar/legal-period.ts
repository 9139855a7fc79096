import { addDays, addMonths, addYears } from '../base/plain-date'
import type { PlainDate } from '../base/plain-date'
import type { Calendar } from './calendar'
import { addWorkingDays, isWorkingDay } from './working-days'
import type { CountedDay } from './working-days'

export type Period =
  | { readonly days: number }
  | { readonly months: number }
  | { readonly years: number }
  | { readonly workingDays: number }

/** `counted`: as the count falls; `month-end`: the month has no such day; `shifted`: the count fell on a rest day. */
export type PeriodEnd = CountedDay & { readonly reason: 'counted' | 'month-end' | 'shifted' }

export type Counting = { readonly shiftRestDay: boolean; readonly calendar?: Calendar | undefined }

/**
 * The last day of a period that starts with an event on `from` (Civil Code, arts. 200–204). The day of the event is not counted;
 * months and years end on the same-numbered day, or the month's last. Where a citizen has to act, `shiftRestDay` moves an end on
 * a rest day to the next working day. A lock does not shift: its first free day is the day after the answer.
 */
export function legalPeriodEnd(from: PlainDate, period: Period, { shiftRestDay, calendar }: Counting): PeriodEnd {
  if ('workingDays' in period) return { ...addWorkingDays(from, period.workingDays, calendar), reason: 'counted' }
  const day = calendarEnd(from, period)
  const judged = isWorkingDay(day, calendar)
  if (shiftRestDay && !judged.working) return { ...addWorkingDays(day, 1, calendar), reason: 'shifted' }
  return { day, provisional: shiftRestDay && judged.provisional, reason: reasonOf(from, day, period) }
}

function calendarEnd(from: PlainDate, period: Exclude<Period, { workingDays: number }>): PlainDate {
  if ('days' in period) return addDays(from, period.days)
  return 'months' in period ? addMonths(from, period.months) : addYears(from, period.years)
}

const reasonOf = (from: PlainDate, day: PlainDate, period: Period): 'counted' | 'month-end' =>
  'days' in period || from.slice(8) === day.slice(8) ? 'counted' : 'month-end'
