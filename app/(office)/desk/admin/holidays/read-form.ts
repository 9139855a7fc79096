import { readDay } from '@/lib/base/plain-date'
import { err, ok, type Result } from '@/lib/base/result'
import type { PaperText } from '@/lib/server/calendar'
import type { HolidayFault } from '@/lib/text/holidays'

import type { YearValues } from './outcome'

const LONGEST = 4_000
const typed = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, LONGEST) : ''
}

export const valuesIn = (form: FormData): YearValues =>
  ({ year: typed(form, 'year'), paper: typed(form, 'paper'), publishedOn: typed(form, 'publishedOn'), off: typed(form, 'off'), work: typed(form, 'work') })

/** The head of a paper; its days are read by the calendar. */
export function paperIn({ year, paper, publishedOn, off, work }: YearValues): Result<PaperText, readonly HolidayFault[]> {
  const number = year.normalize('NFKC').replace(/[\s年]/gu, '')
  const day = readDay(publishedOn)
  const name = paper.trim()
  const faults: readonly HolidayFault[] = [
    ...(/^20\d\d$/u.test(number) ? [] : [{ field: 'year', code: 'year-unreadable', said: year } as const]),
    ...(name === '' ? [{ field: 'paper', code: 'paper-missing', said: '' } as const] : []),
    ...(name.length > 60 ? [{ field: 'paper', code: 'paper-too-long', said: '' } as const] : []),
    ...(day === undefined ? [{ field: 'publishedOn', code: 'day-unreadable', said: publishedOn } as const] : []),
  ]
  return faults.length > 0 || day === undefined ? err(faults) : ok({ year: Number(number), paper: name, publishedOn: day, off, work })
}
