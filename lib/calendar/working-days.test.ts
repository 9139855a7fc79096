import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../base/plain-date'
import type { PlainDate } from '../base/plain-date'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days'

const day = (text: string): PlainDate => plainDate(text) as PlainDate

test.each([
  ['2026-11-20', true, 'a Friday'],
  ['2026-11-21', false, 'a Saturday'],
  ['2026-11-22', false, 'a Sunday'],
  ['2026-02-13', true, 'the Friday before the Spring Festival'],
  ['2026-02-14', true, 'a Saturday worked before it'],
  ['2026-02-16', false, 'its Monday'],
  ['2026-02-24', true, 'the day after it'],
  ['2026-02-28', true, 'a Saturday worked after it'],
  ['2018-12-29', true, 'a Saturday worked by the paper of the next year'],
  ['2018-12-31', false, 'a Monday at rest by the paper of the next year'],
  ['2019-05-02', false, 'Labour Day, lengthened'],
  ['2020-01-31', false, 'the Spring Festival, lengthened'],
  ['2020-02-01', false, 'a make-up day taken back'],
])('%s: working is %j (%s)', (text, working) => {
  expect(isWorkingDay(day(text))).toEqual({ working, provisional: false })
})

test.each([
  ['2016-12-30', true],
  ['2027-01-01', true],
  ['2027-01-02', false],
])('outside the tables %s is judged by the week alone, provisionally', (text, working) => {
  expect(isWorkingDay(day(text))).toEqual({ working, provisional: true })
})

test.each([
  ['2026-02-13', 3, '2026-02-25', 'a visit on the Friday before the Spring Festival: Saturday 14 works, then 24 and 25'],
  ['2026-02-14', 3, '2026-02-26', 'a visit on the make-up day'],
  ['2026-02-15', 3, '2026-02-26', 'a visit on the first day of the holiday'],
  ['2026-02-23', 3, '2026-02-26', 'a visit on its last day'],
  ['2026-02-25', 3, '2026-02-28', 'the third day is a Saturday worked'],
  ['2026-11-20', 1, '2026-11-23', 'over a plain weekend'],
  ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
  ['2026-09-30', 3, '2026-10-10', 'over the National Day week, with its Saturday'],
  ['2020-01-23', 1, '2020-02-03', 'over the lengthened Spring Festival of 2020'],
  ['2026-11-21', 0, '2026-11-21', 'nothing to add'],
])('%s and %i working days is %s: %s', (from, count, end) => {
  expect(addWorkingDays(day(from), count)).toEqual({ day: end, provisional: false })
})

test.each([
  ['2026-12-30', 1, '2026-12-31', false],
  ['2026-12-31', 1, '2027-01-01', true],
  ['2026-12-30', 3, '2027-01-04', true],
  ['2016-12-30', 1, '2017-01-03', true],
])('%s and %i working days is %s, provisional: %j', (from, count, end, provisional) => {
  expect(addWorkingDays(day(from), count)).toEqual({ day: end, provisional })
})

test.each([
  ['2026-02-13', '2026-02-25', 3, false],
  ['2026-02-13', '2026-02-24', 2, false],
  ['2026-02-14', '2026-02-23', 0, false],
  ['2026-11-20', '2026-11-20', 0, false],
  ['2026-11-20', '2026-11-19', 0, false],
  ['2026-12-31', '2027-01-04', 2, true],
])('after %s up to %s there are %i working days, provisional: %j', (from, to, count, provisional) => {
  expect(workingDaysBetween(day(from), day(to))).toEqual({ count, provisional })
})

describe('for any day and any count', () => {
  const anyDay = fc.integer({ min: 0, max: 4400 }).map((offset) => addDays(day('2016-06-01'), offset))
  const anyCount = fc.integer({ min: 1, max: 90 })

  test('what was added is what is counted, and the end is a working day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, count) => {
        const end = addWorkingDays(from, count).day
        expect(workingDaysBetween(from, end).count).toBe(count)
        expect(workingDaysBetween(from, addDays(end, -1)).count).toBe(count - 1)
        expect(isWorkingDay(end).working).toBe(true)
      }),
    )
  })

  test('a later start never ends earlier, and one more day always ends later', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, count) => {
        const end = addWorkingDays(from, count).day
        expect(addWorkingDays(addDays(from, 1), count).day >= end).toBe(true)
        expect(addWorkingDays(from, count + 1).day > end).toBe(true)
      }),
    )
  })
})
