import { expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'
import { withYears } from '../calendar/index'

import { deskClock, deskDueOn } from './deadlines'

const day = (text: string) => text as PlainDate

test.each([
  ['2026-02-12', '2026-02-14', 'the Saturday before the festival is worked'],
  ['2026-02-13', '2026-02-24', 'the festival in between does not count'],
  ['2026-02-14', '2026-02-25', 'nor does it for a filing on the worked Saturday'],
  ['2026-03-06', '2026-03-10', 'a weekend in between does not count'],
  ['2026-03-07', '2026-03-10', 'a filing on a day of rest is counted from the next working day'],
])('what arrived on %s is due on %s: %s', (received, due) => {
  expect(deskDueOn(day(received))).toBe(due)
})

test('an agency may set its own number of days', () => {
  expect(deskDueOn(day('2026-03-02'), 5)).toBe('2026-03-09')
})

test.each([
  ['2026-02-24', '2026-02-13', 'in-time', 2],
  ['2026-02-24', '2026-02-23', 'in-time', 1],
  ['2026-02-24', '2026-02-24', 'due-today', 0],
  ['2026-02-24', '2026-02-25', 'overdue', 1],
  ['2026-02-14', '2026-02-20', 'overdue', 0],
  ['2026-02-14', '2026-02-24', 'overdue', 1],
] as const)('due on %s, on %s it is %s by %i working days', (due, now, state, workingDays) => {
  expect(deskClock(day(due), day(now))).toEqual({ state, workingDays, provisional: false })
})

test('a clock that runs into a year without a holiday table says so', () => {
  expect(deskClock(day('2027-01-05'), day('2026-12-30'))).toMatchObject({ state: 'in-time', provisional: true })
})

test('the desk\'s days are counted by the calendar that is handed in', () => {
  const calendar = withYears([{ year: 2027, off: ['2027-01-01'], work: [] }])
  expect([deskDueOn(day('2026-12-31')), deskDueOn(day('2026-12-31'), 2, calendar)]).toEqual(['2027-01-04', '2027-01-05'])
  expect(deskClock(day('2027-01-05'), day('2026-12-31'), calendar)).toEqual({ state: 'in-time', workingDays: 2, provisional: false })
  expect(deskClock(day('2027-01-05'), day('2026-12-31'))).toEqual({ state: 'in-time', workingDays: 3, provisional: true })
})
