import { amount, byLevel, deductibles, ratios, tiers, type Table } from '../lines'
import type { RateRow } from '../types'

import { example } from './source'

const employee = { insurance: 'employee', care: 'inpatient' } as const
const retired = { ...employee, working: 'retired' } as const
const resident = { insurance: 'resident', care: 'inpatient' } as const
const visits = { insurance: 'employee', care: 'outpatient' } as const
const retiredVisits = { ...visits, working: 'retired' } as const

const changchun: Table = { area: '220100', source: example('长医保发〔2024〕30号、长医保联〔2022〕16号') }
const changchunRows: readonly RateRow[] = [
  ...byLevel(changchun, employee, { primary: [200, 95], secondary: [400, 92], tertiary: [700, 88], provincial: [1200, 85] }),
  ...ratios(changchun, retired, { primary: 97, secondary: 94, tertiary: 90, provincial: 87 }),
  amount(changchun, employee, ['cap', 150_000]),
  { area: '220100', figure: 'large', value: 90, ...employee, source: changchun.source },
  amount({ ...changchun, source: example('长医保发〔2024〕30号、长医保联〔2022〕16号', '统筹和大额一共50万元') }, employee, ['large-cap', 350_000]),
  ...byLevel(changchun, { ...visits, per: 'stay' }, { primary: [100, 60], secondary: [200, 55], tertiary: [300, 50] }),
  ...ratios(changchun, retiredVisits, { primary: 62, secondary: 57, tertiary: 52 }),
  amount(changchun, visits, ['cap', 2_000]),
  ...byLevel(changchun, resident, { primary: [200, 85], secondary: [400, 75], tertiary: [800, 65], provincial: [1200, 55] }),
  amount(changchun, resident, ['cap', 150_000]),
  ...tiers(changchun, resident, [[13_000, 50_000, 60], [50_000, 100_000, 65], [100_000, undefined, 75]]),
  amount(changchun, resident, ['serious-cap', 350_000]),
]

/** Jilin city and Yanbian are given the same figures for employees. */
const employeesOf = (table: Table): readonly RateRow[] => [
  ...byLevel(table, employee, { primary: [300, 92], secondary: [500, 88], tertiary: [800, 85], provincial: [1000, 82] }),
  ...ratios(table, retired, { primary: 95, secondary: 91, tertiary: 88, provincial: 85 }),
  amount(table, employee, ['deductible-fall', 100]),
  amount(table, employee, ['deductible-least', 100]),
  amount(table, { ...visits, per: 'year' }, ['deductible', 300]),
  ...ratios(table, visits, { primary: 65, secondary: 60, tertiary: 50 }),
  ...ratios(table, retiredVisits, { primary: 70, secondary: 65, tertiary: 55 }),
  amount(table, visits, ['cap', 2_000]),
]

const jilinCity: Table = { area: '220200', source: example('吉市医保发〔2023〕18号') }
const yanbian: Table = { area: '222400', source: example('延州医保发〔2023〕19号') }

/** The tiers of serious-illness insurance are left out where only their percents are told, not where they begin and end. */
export const jilinExamples: readonly RateRow[] = [
  ...changchunRows,
  ...employeesOf(jilinCity),
  ...byLevel(jilinCity, resident, { primary: [200, 85], secondary: [500, 75], tertiary: [900, 60], provincial: [1200, 55] }),
  amount(jilinCity, resident, ['cap', 100_000]),
  ...employeesOf(yanbian),
  ...deductibles(yanbian, resident, { primary: 200, secondary: 500, tertiary: 800, provincial: 1100 }),
  ...ratios(yanbian, resident, { primary: 85, secondary: 75, tertiary: 60, provincial: 55 }),
  amount(yanbian, resident, ['cap', 100_000]),
]
