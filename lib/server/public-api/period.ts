import { addDays, formatDay, type PlainDate } from '@/lib/base/plain-date'
import { knownYears, legalPeriodEnd, type Calendar, type Period, type PeriodEnd } from '@/lib/calendar/index'
import { PeriodAnswer, PeriodRequest } from '@/lib/contracts/period'
import { periodSteps } from '@/lib/text/api'

import { answered, badInput, type Answered } from './answer'
import { faultsOf } from './faults'

/** When a period ends, and how that was counted. */
export function countPeriod(body: unknown, calendar?: Calendar): Answered {
  const read = PeriodRequest.safeParse(body)
  if (!read.success) return badInput(faultsOf(read.error.issues, body))
  return answered(PeriodAnswer.parse(periodAnswer(read.data.from as PlainDate, read.data.period, { acts: read.data.acts, calendar })))
}

type Counting = { readonly acts: boolean; readonly calendar: Calendar | undefined }

/** The end of a period with its reasoning, in sentences. */
export function periodAnswer(from: PlainDate, period: Period, { acts, calendar }: Counting): PeriodAnswer {
  const end = legalPeriodEnd(from, period, { shiftRestDay: acts, calendar })
  return { day: end.day, firstFree: addDays(end.day, 1), provisional: end.provisional, reason: end.reason, reasoning: [...reasoning(from, period, { end, acts, calendar })], knownYears: knownYears(calendar) }
}

function reasoning(from: PlainDate, period: Period, { end, acts, calendar }: Counting & { readonly end: PeriodEnd }): readonly string[] {
  const counted = legalPeriodEnd(from, period, { shiftRestDay: false, calendar })
  return [
    periodSteps.notCounted(formatDay(from)),
    countedStep(period, formatDay(counted.day)),
    ...(counted.reason === 'month-end' ? [periodSteps.monthEnd] : []),
    ...(end.reason === 'shifted' ? [periodSteps.shifted(formatDay(end.day))] : []),
    ...(acts ? [] : [periodSteps.lock(formatDay(addDays(end.day, 1)))]),
    ...(end.provisional ? [periodSteps.provisional] : []),
  ]
}

function countedStep(period: Period, day: string): string {
  if ('days' in period) return periodSteps.days(period.days, day)
  if ('months' in period) return periodSteps.months(period.months, day)
  return 'years' in period ? periodSteps.years(period.years, day) : periodSteps.workingDays(period.workingDays, day)
}
