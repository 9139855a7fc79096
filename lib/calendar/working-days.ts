import { addDays, daysBetween, weekday, yearOf } from '../base/plain-date'
import type { PlainDate } from '../base/plain-date'
import { holidayYears } from './holidays/years'

/** `provisional`: a year without a published table had a part in it, so weekends alone were counted there. */
export type CountedDay = { readonly day: PlainDate; readonly provisional: boolean }
export type WorkingDay = { readonly working: boolean; readonly provisional: boolean }

const known = new Set(holidayYears.map(({ year }) => year))
const off = new Set<string>(holidayYears.flatMap((table) => table.off))
const work = new Set<string>(holidayYears.flatMap((table) => table.work))

/** The first and last year whose holidays are known. */
export const knownYears = { from: Math.min(...known), to: Math.max(...known) } as const

/** Monday to Friday, less the State Council's holidays, plus its make-up days. */
export function isWorkingDay(day: PlainDate): WorkingDay {
  const weekend = [0, 6].includes(weekday(day))
  return { working: work.has(day) || !(weekend || off.has(day)), provisional: !known.has(yearOf(day)) }
}

/** The `count`-th working day after `from`, which is itself not counted. A count of 0 stays on `from`. */
export function addWorkingDays(from: PlainDate, count: number): CountedDay {
  let { provisional } = isWorkingDay(from)
  let day = from
  let counted = 0
  while (counted < count) {
    day = addDays(day, 1)
    const judged = isWorkingDay(day)
    provisional ||= judged.provisional
    if (judged.working) counted += 1
  }
  return { day, provisional }
}

/** Working days after `from`, up to and including `to`; none when `to` is not later. */
export function workingDaysBetween(from: PlainDate, to: PlainDate): { readonly count: number; readonly provisional: boolean } {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, at) => isWorkingDay(addDays(from, at + 1)))
  return { count: days.filter(({ working }) => working).length, provisional: days.some(({ provisional }) => provisional) }
}
