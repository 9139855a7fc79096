import { addDays, daysBetween, weekday } from '../base/plain-date'
import type { PlainDate } from '../base/plain-date'
import { isKnown, published, type Calendar } from './calendar'

/** `provisional`: a year without a published table had a part in it, so weekends alone were counted there. */
export type CountedDay = { readonly day: PlainDate; readonly provisional: boolean }
export type WorkingDay = { readonly working: boolean; readonly provisional: boolean }

/** Monday to Friday, less the State Council's holidays, plus its make-up days. */
export function isWorkingDay(day: PlainDate, calendar: Calendar = published): WorkingDay {
  const weekend = [0, 6].includes(weekday(day))
  return { working: calendar.work.has(day) || !(weekend || calendar.off.has(day)), provisional: !isKnown(calendar, day) }
}

/** The `count`-th working day after `from`, which is itself not counted. A count of 0 stays on `from`. */
export function addWorkingDays(from: PlainDate, count: number, calendar: Calendar = published): CountedDay {
  let { provisional } = isWorkingDay(from, calendar)
  let day = from
  let counted = 0
  while (counted < count) {
    day = addDays(day, 1)
    const judged = isWorkingDay(day, calendar)
    provisional ||= judged.provisional
    if (judged.working) counted += 1
  }
  return { day, provisional }
}

/** Working days after `from`, up to and including `to`; none when `to` is not later. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: Calendar = published): { readonly count: number; readonly provisional: boolean } {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, at) => isWorkingDay(addDays(from, at + 1), calendar))
  return { count: days.filter(({ working }) => working).length, provisional: days.some(({ provisional }) => provisional) }
}
