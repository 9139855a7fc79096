import { expect, test } from 'vitest'
import { plainDate } from '../base/plain-date'
import type { PlainDate } from '../base/plain-date'
import { legalPeriodEnd } from './legal-period'

const day = (text: string): PlainDate => plainDate(text) as PlainDate

test.each([
  ['2026-11-10', { days: 10 }, '2026-11-20', 'counted'],
  ['2026-11-10', { days: 11 }, '2026-11-23', 'shifted'],
  ['2026-02-01', { days: 15 }, '2026-02-24', 'shifted'],
  ['2026-02-01', { days: 13 }, '2026-02-14', 'counted'],
  ['2026-02-20', { months: 1 }, '2026-03-20', 'counted'],
  ['2026-05-31', { months: 1 }, '2026-06-30', 'month-end'],
  ['2026-01-31', { months: 1 }, '2026-02-28', 'month-end'],
  ['2025-08-31', { months: 1 }, '2025-09-30', 'month-end'],
  ['2026-03-31', { months: 6 }, '2026-09-30', 'month-end'],
  ['2024-02-29', { years: 1 }, '2025-02-28', 'month-end'],
  ['2023-11-20', { years: 3 }, '2026-11-20', 'counted'],
  ['2024-11-22', { years: 2 }, '2026-11-23', 'shifted'],
  ['2026-02-13', { workingDays: 3 }, '2026-02-25', 'counted'],
] as const)('a citizen who has from %s %j may act until %s (%s)', (from, period, end, reason) => {
  expect(legalPeriodEnd(day(from), period, { shiftRestDay: true })).toEqual({ day: end, provisional: false, reason })
})

test.each([
  ['2026-05-22', { months: 6 }, '2026-11-22', 'counted'],
  ['2026-08-31', { months: 6 }, '2027-02-28', 'month-end'],
  ['2026-11-22', { years: 2 }, '2028-11-22', 'counted'],
  ['2026-12-31', { days: 1 }, '2027-01-01', 'counted'],
] as const)('a lock from %s of %j ends on %s (%s), rest day or not, and asks no holiday table', (from, period, end, reason) => {
  expect(legalPeriodEnd(day(from), period, { shiftRestDay: false })).toEqual({ day: end, provisional: false, reason })
})

test.each([
  ['2026-12-31', { days: 1 }, '2027-01-01', 'counted'],
  ['2026-12-01', { months: 1 }, '2027-01-01', 'counted'],
  ['2026-12-02', { months: 1 }, '2027-01-04', 'shifted'],
  ['2026-12-30', { workingDays: 2 }, '2027-01-01', 'counted'],
] as const)('from %s %j ends on %s (%s) provisionally: the holidays of 2027 are not published', (from, period, end, reason) => {
  expect(legalPeriodEnd(day(from), period, { shiftRestDay: true })).toEqual({ day: end, provisional: true, reason })
})
