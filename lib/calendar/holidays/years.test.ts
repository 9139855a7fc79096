import { afterAll, expect, test, vi } from 'vitest'
import { addDays, plainDate, weekday, yearOf } from '../../base/plain-date'
import type { PlainDate } from '../../base/plain-date'
import { knownYears } from '../calendar'
import { isWorkingDay } from '../working-days'
import { holidayYears } from './years'

// The package lays out its holidays in the machine's own zone when it is loaded, and errs west of Greenwich. Our tables have no zone.
vi.stubEnv('TZ', 'Asia/Shanghai')
const { isWorkday } = await import('chinese-days')
afterAll(() => vi.unstubAllEnvs())

// Days on which we follow the papers and the package does not, each with its reason. There are none:
// both follow the papers of 2019-03-22 (Labour Day 2019) and 2020-01-27 (Spring Festival 2020).
const differing: Readonly<Record<string, string>> = {}

const daysOf = (year: number): PlainDate[] => {
  const first = plainDate(`${String(year)}-01-01`) as PlainDate
  return Array.from({ length: 366 }, (_, at) => addDays(first, at)).filter((day) => yearOf(day) === year)
}

test('the tables follow one another from 2017 to 2026', () => {
  expect(holidayYears.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
  expect(knownYears()).toEqual({ from: 2017, to: 2026 })
})

test.each(holidayYears)('every day of $year agrees with an independent calendar', ({ year }) => {
  const disagreeing = daysOf(year).filter((day) => isWorkingDay(day).working !== isWorkday(day))
  expect(disagreeing).toEqual(Object.keys(differing).filter((day) => day.startsWith(String(year))))
})

test.each(holidayYears)('$year names its papers, rests on real weekdays and works on real weekends, each once', (table) => {
  const { year, papers, off, work } = table
  const days = [...off, ...work].map(plainDate)
  expect(papers.length).toBeGreaterThan(0)
  expect(days.map((day) => day && yearOf(day))).toEqual(days.map(() => year))
  expect(off.map((day) => [0, 6].includes(weekday(day as PlainDate)))).toEqual(off.map(() => false))
  expect(work.map((day) => [0, 6].includes(weekday(day as PlainDate)))).toEqual(work.map(() => true))
  expect(new Set(days).size).toBe(days.length)
})
