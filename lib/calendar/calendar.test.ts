import { expect, test } from 'vitest'
import type { PlainDate } from '../base/plain-date'
import { knownYears, published, withYears } from './calendar'
import { legalPeriodEnd } from './legal-period'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days'

const day = (text: string) => text as PlainDate
/** A paper as it might be: New Year's Day rests on the Friday, and the Sunday after it is worked. */
const year2027 = { year: 2027, off: ['2027-01-01'], work: ['2027-01-03'] }

test('a year without a paper is counted by weekends and marked, until its paper is added', () => {
  const added = withYears([year2027])
  expect(isWorkingDay(day('2027-01-01'))).toEqual({ working: true, provisional: true })
  expect(isWorkingDay(day('2027-01-01'), added)).toEqual({ working: false, provisional: false })
  expect(addWorkingDays(day('2026-12-30'), 3)).toEqual({ day: '2027-01-04', provisional: true })
  expect(addWorkingDays(day('2026-12-30'), 3, added)).toEqual({ day: '2027-01-04', provisional: false })
  expect(workingDaysBetween(day('2026-12-31'), day('2027-01-03'), added)).toEqual({ count: 1, provisional: false })
  expect(legalPeriodEnd(day('2026-12-22'), { days: 10 }, { shiftRestDay: true, calendar: added })).toEqual({ day: '2027-01-03', provisional: false, reason: 'shifted' })
})

test('an added year stands in the place of the shipped one, whole', () => {
  const changed = withYears([{ year: 2026, off: [], work: [] }])
  expect(isWorkingDay(day('2026-10-01')).working).toBe(false)
  expect(isWorkingDay(day('2026-10-01'), changed)).toEqual({ working: true, provisional: false })
  expect(isWorkingDay(day('2025-10-01'), changed).working).toBe(false)
})

test('the shipped calendar is one value, and adding to it leaves it as it was', () => {
  expect(withYears([])).toBe(published)
  expect(knownYears(withYears([year2027]))).toEqual({ from: 2017, to: 2027 })
  expect(knownYears()).toEqual({ from: 2017, to: 2026 })
})
