import type { PlainDate } from '../../../base/plain-date'

import { amount, byLevel, deductibles, ratios, tiers, type Table } from '../lines'
import type { RateRow, RateSource } from '../types'

import { example } from './source'

const employee = { insurance: 'employee', care: 'inpatient' } as const
const retired = { ...employee, working: 'retired' } as const
const resident = { insurance: 'resident', care: 'inpatient' } as const
const visits = { insurance: 'employee', care: 'outpatient' } as const
const retiredVisits = { ...visits, working: 'retired' } as const

const nanjing: Table = { area: '320100', source: example() }
const nanjingRows: readonly RateRow[] = [
  ...byLevel(nanjing, employee, { primary: [300, 95], secondary: [500, 92], tertiary: [1000, 88] }),
  ...ratios(nanjing, retired, { tertiary: 93 }),
  ...deductibles(nanjing, { ...employee, nth: 2 }, { primary: 150, secondary: 250, tertiary: 500 }),
  ...deductibles(nanjing, { ...employee, nth: 3 }, { primary: 0, secondary: 0, tertiary: 0 }),
  amount(nanjing, employee, ['cap', 360_000]),
  ...ratios(nanjing, visits, { primary: 85, secondary: 70, tertiary: 60 }),
  ...ratios(nanjing, retiredVisits, { primary: 90, secondary: 75, tertiary: 65 }),
  amount(nanjing, visits, ['cap', 15_000]),
  amount(nanjing, retiredVisits, ['cap', 18_000]),
  ...byLevel(nanjing, resident, { primary: [300, 90], secondary: [500, 85], tertiary: [1000, 65] }),
  amount(nanjing, resident, ['cap', 360_000]),
  ...tiers(nanjing, resident, [[15_000, 50_000, 60], [50_000, undefined, 75]]),
]

const suzhou: Table = { area: '320500', source: example() }
const suzhouRows: readonly RateRow[] = [
  ...byLevel(suzhou, employee, { primary: [400, 95], secondary: [600, 92], tertiary: [800, 90] }),
  ...byLevel(suzhou, retired, { tertiary: [700, 95] }),
  ...deductibles(suzhou, { ...employee, nth: 2 }, { primary: 200, secondary: 300, tertiary: 400 }),
  ...deductibles(suzhou, { ...retired, nth: 2 }, { tertiary: 350 }),
  ...deductibles(suzhou, { ...employee, nth: 3 }, { primary: 200, secondary: 200, tertiary: 200 }),
  ...deductibles(suzhou, { ...retired, nth: 3 }, { tertiary: 200 }),
  amount(suzhou, employee, ['cap', 350_000]),
  amount(suzhou, { ...visits, per: 'year' }, ['deductible', 600]),
  amount(suzhou, { ...retiredVisits, per: 'year' }, ['deductible', 400]),
  ...ratios(suzhou, visits, { primary: 80, secondary: 75, tertiary: 60 }),
  ...ratios(suzhou, retiredVisits, { primary: 90, secondary: 85, tertiary: 70 }),
  amount(suzhou, visits, ['cap', 13_000]),
  ...byLevel(suzhou, resident, { primary: [400, 85], secondary: [600, 80], tertiary: [800, 70] }),
  amount(suzhou, resident, ['cap', 250_000]),
]
/** Read in the city's own notice: what the province only limits. */
const suzhouNotice: RateSource = { confidence: 'high', title: '苏州市医保局2024年1月13日通知', from: '2024-01-13' as PlainDate }
const suzhouReduction: RateRow = { area: '320500', figure: 'reduction', value: 20, situation: 'other', mode: 'percent', source: suzhouNotice }

/** Told in an official reply of 2024; the city changed it on 20 November 2025, to what could not be read. */
const changzhouReply: RateSource = {
  confidence: 'medium', title: '溧阳市医保部门2024年11月20日答复', from: '2024-11-20' as PlainDate, to: '2025-11-19' as PlainDate, note: '2025年11月20日起常州市另有调整，没有查到',
}
const changzhouRows: readonly RateRow[] = [
  { area: '320400', figure: 'reduction', value: 5, situation: 'transfer', mode: 'points', source: changzhouReply },
  { area: '320400', figure: 'reduction', value: 20, situation: 'unfiled', mode: 'points', source: changzhouReply },
]

const xuzhou: Table = { area: '320300', source: example() }
/** Two versions of the residents' figures agree on the ratio and not on the deductible. */
const xuzhouResidents: Table = { area: '320300', source: example('徐政规〔2023〕7号', '另有一种说法：起付线一级200元、二级500元、三级800元') }
const xuzhouRows: readonly RateRow[] = [
  ...deductibles(xuzhou, employee, { primary: 200, secondary: 500, tertiary: 800 }),
  ...deductibles(xuzhou, { ...employee, nth: 2 }, { primary: 100, secondary: 250, tertiary: 400 }),
  ...deductibles(xuzhou, { ...employee, nth: 3 }, { primary: 0, secondary: 0, tertiary: 0 }),
  // For the retired only "3 to 4 points more" is told: that is no figure.
  ...ratios(xuzhou, { ...employee, working: 'active' }, { primary: 95, secondary: 91, tertiary: 87 }),
  amount(xuzhou, employee, ['cap', 300_000]),
  amount(xuzhou, { ...visits, per: 'year' }, ['deductible', 700]),
  amount(xuzhou, { ...retiredVisits, per: 'year' }, ['deductible', 350]),
  ...ratios(xuzhou, visits, { primary: 75, secondary: 65, tertiary: 60 }),
  ...ratios(xuzhou, retiredVisits, { primary: 85, secondary: 75, tertiary: 70 }),
  amount(xuzhou, visits, ['cap', 7_000]),
  ...byLevel(xuzhouResidents, resident, { primary: [300, 85], secondary: [700, 75], tertiary: [1500, 65] }),
  amount(xuzhouResidents, resident, ['cap', 250_000]),
]

export const jiangsuExamples: readonly RateRow[] = [...nanjingRows, ...suzhouRows, suzhouReduction, ...changzhouRows, ...xuzhouRows]
