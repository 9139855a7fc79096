import { addDays, type PlainDate } from '@/lib/base/plain-date'
import { isWorkingDay } from '@/lib/calendar/index'

/** When something in a scenario happened, as the verbs of the server want it. */
export type At = { readonly now: Date; readonly today: PlainDate }

/** That day at an hour when an office is open, in Shanghai. */
export const onDay = (today: PlainDate, hour = 10): At => ({ today, now: new Date(`${today}T${String(hour).padStart(2, '0')}:00:00+08:00`) })

export function workingDaysAgo(today: PlainDate, count: number): PlainDate {
  let day = today
  for (let left = count; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(day).working) left -= 1
  }
  return day
}
