import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays, addMonths, addYears, daysBetween, formatDay, maxDay, minDay, plainDate, readDay, shanghaiDay, weekday, yearOf,
} from './plain-date'
import type { PlainDate } from './plain-date'

const day = (text: string): PlainDate => {
  const read = plainDate(text)
  if (!read) throw new Error(`not a day: ${text}`)
  return read
}
const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

test.each([
  '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '0000-01-01', '2026-3-5', '26-03-05', ' 2026-03-05', '1900-02-29',
  '',
])('%j is no plain date', (text) => {
  expect(plainDate(text)).toBeUndefined()
})

test.each(['2026-03-05', '2024-02-29', '2000-02-29', '1900-02-28'])('%s is a plain date', (text) => {
  expect(plainDate(text)).toBe(text)
})

test.each([
  '2026-3-5', '2026-03-05', '2026/3/5', '2026.3.5', '2026年3月5日', '2026年03月05号', '2026年3月5', '20260305',
  '２０２６年３月５日', '２０２６－３－５', '２０２６／０３／０５', ' 2026 年 3 月 5 日 ',
])('people may write 5 March 2026 as %s', (text) => {
  expect(readDay(text)).toBe('2026-03-05')
})

test.each([
  '2026-3/5', '2026.3-5', '2026-3', '3-5-2026', '2026-2-30', '20260230', '2026035', '明天', '', '2026-3-5-1', '26年3月5日',
])('%j is not read as a day', (text) => {
  expect(readDay(text)).toBeUndefined()
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-01-15', -13, '2024-12-15'],
  ['2026-05-31', 0, '2026-05-31'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to)
})

test.each([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2026-11-22', 2, '2028-11-22'],
])('%s and %i years is %s', (from, years, to) => {
  expect(addYears(day(from), years)).toBe(to)
})

test.each([
  ['2026-11-22', 0],
  ['2026-11-23', 1],
  ['2026-02-13', 5],
  ['1969-12-31', 3],
  ['1900-01-01', 1],
])('%s has weekday %i', (text, number) => {
  expect(weekday(day(text))).toBe(number)
})

test.each([
  ['2026-03-04T15:59:59.999Z', '2026-03-04'],
  ['2026-03-04T16:00:00.000Z', '2026-03-05'],
  ['1969-12-31T15:59:59.999Z', '1969-12-31'],
])('%s is %s in Shanghai', (instant, expected) => {
  expect(shanghaiDay(Date.parse(instant))).toBe(expected)
})

test('a day is shown without leading zeros', () => {
  expect(formatDay(day('2026-03-05'))).toBe('2026年3月5日')
})

test('the earlier and the later of two days are found whichever comes first', () => {
  const [early, late] = [day('2025-12-31'), day('2026-01-01')]
  expect([minDay(early, late), minDay(late, early), maxDay(early, late), maxDay(late, early)]).toEqual([early, early, late, late])
  expect(yearOf(late)).toBe(2026)
})

describe('arithmetic agrees with the built-in calendar', () => {
  test('adding days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        const expected = new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10)
        expect(addDays(from, count)).toBe(expected)
        expect(daysBetween(from, addDays(from, count))).toBe(count)
      }),
    )
  })

  test('weekdays', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekday(date)).toBe(new Date(date).getUTCDay())
      }),
    )
  })
})
