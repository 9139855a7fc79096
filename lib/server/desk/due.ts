import { daysBetween, type PlainDate } from '@/lib/base/plain-date'
import type { Calendar } from '@/lib/calendar/index'
import type { Due } from '@/lib/contracts/desk'
import { deskClock, onTheDesk } from '@/lib/filing/index'
import type { Filing } from '@/lib/server/filings/filing'

/** The clock of a case: in working days while the desk is asked, in days of the calendar while the citizen is. */
export function dueOf({ dueOn, state }: Pick<Filing, 'dueOn' | 'state'>, today: PlainDate, calendar: Calendar): Due | undefined {
  if (dueOn === null) return undefined
  const { workingDays, ...clock } = deskClock(dueOn, today, calendar)
  if (onTheDesk.has(state)) return { day: dueOn, counts: 'working-days', count: workingDays, ...clock }
  return { day: dueOn, counts: 'days', count: Math.abs(daysBetween(today, dueOn)), state: clock.state, provisional: false }
}
