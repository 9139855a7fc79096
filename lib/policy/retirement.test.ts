import { describe, expect, test } from 'vitest'

import { addDays, addMonths, plainDate, type PlainDate } from '../base/plain-date'

import { reachedRetirementAge, retirementDay } from './retirement'

type Scheme = Parameters<typeof retirementDay>[1]
const birth = (month: string, day = '15') => `${month}-${day}` as PlainDate
const ageOf = (month: string, scheme: Scheme) => {
  const months = [...Array(64 * 12).keys()].find((count) => addMonths(birth(month), count) === retirementDay(birth(month), scheme)) ?? 0
  return [Math.floor(months / 12), months % 12]
}

/**
 * The ages that the decision of 2024-09-13 gives, by month of birth: men and women of 55 one month later for each four months
 * from the first born of the reform, women of 50 one month for each two, until 63, 58 and 55.
 */
const table: readonly (readonly [Scheme, readonly (readonly [string, number, number])[]])[] = [
  ['male', [
    ['1960-06', 60, 0], ['1964-12', 60, 0], ['1965-01', 60, 1], ['1965-04', 60, 1], ['1965-05', 60, 2], ['1965-08', 60, 2], ['1965-09', 60, 3],
    ['1966-01', 60, 4], ['1968-12', 61, 0], ['1969-01', 61, 1], ['1972-12', 62, 0], ['1976-04', 62, 10], ['1976-08', 62, 11], ['1976-09', 63, 0],
    ['1976-12', 63, 0], ['1977-01', 63, 0], ['1990-07', 63, 0],
  ]],
  ['cadre', [
    ['1965-03', 55, 0], ['1969-12', 55, 0], ['1970-01', 55, 1], ['1970-04', 55, 1], ['1970-05', 55, 2], ['1973-12', 56, 0], ['1977-12', 57, 0],
    ['1981-08', 57, 11], ['1981-09', 58, 0], ['1981-12', 58, 0], ['1995-01', 58, 0],
  ]],
  ['worker', [
    ['1970-03', 50, 0], ['1974-12', 50, 0], ['1975-01', 50, 1], ['1975-02', 50, 1], ['1975-03', 50, 2], ['1975-04', 50, 2], ['1976-12', 51, 0],
    ['1977-01', 51, 1], ['1982-12', 54, 0], ['1984-10', 54, 11], ['1984-11', 55, 0], ['1984-12', 55, 0], ['2000-01', 55, 0],
  ]],
]
describe.each(table)('%s', (scheme, ages) => {
  test.each(ages)('born in %s: %i years and %i months', (month, years, months) => {
    expect(ageOf(month, scheme)).toEqual([years, months])
  })

  test('nobody born later retires earlier', () => {
    const born = [...Array(50 * 12).keys()].map((count) => addMonths(birth('1950-01'), count))
    const days = born.map((each) => retirementDay(each, scheme))
    expect(days).toEqual([...days].sort())
  })
})

test.each([
  ['1964-08-31', '2024-08-31'],
  ['1965-01-31', '2025-02-28'],
  ['1965-12-31', '2026-03-31'],
])('a man born on %s reaches the age on %s', (born, reached) => {
  expect(retirementDay(born as PlainDate, 'male')).toBe(reached)
})

describe('reached or not', () => {
  const man = { birthDay: birth('1965-01'), sex: 'male' } as const
  const woman = { birthDay: birth('1971-01'), sex: 'female' } as const
  const on = (day: string) => plainDate(day) ?? woman.birthDay

  test.each([
    ['a man the day before', man, '2025-02-14', false],
    ['a man on the day', man, '2025-02-15', true],
    ['a worker the day before', { ...woman, workerClass: 'worker' }, '2021-01-14', false],
    ['a worker on the day', { ...woman, workerClass: 'worker' }, '2021-01-15', true],
    ['a cadre of the same age', { ...woman, workerClass: 'cadre' }, '2021-01-15', false],
    ['a cadre, four months late', { ...woman, workerClass: 'cadre' }, '2026-05-15', true],
    ['of a class nobody gave, before either age', woman, '2021-01-14', false],
    ['of a class nobody gave, between the two', woman, '2021-01-15', undefined],
    ['of a class nobody gave, still between', woman, '2026-05-14', undefined],
    ['of a class nobody gave, after both', woman, '2026-05-15', true],
  ] as const)('%s', (_, person, day, reached) => {
    expect(reachedRetirementAge(person, on(day))).toBe(reached)
  })

  test('a man is never asked for a class', () => {
    const days = [...Array(40).keys()].map((step) => addDays(man.birthDay, step * 700))
    expect(days.filter((day) => reachedRetirementAge(man, day) === undefined)).toEqual([])
  })
})
