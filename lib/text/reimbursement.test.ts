import { describe, expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import { packFor } from '@/lib/policy/index'
import { exampleRates, type RateRow } from '@/lib/policy/rates/index'
import { estimate, stepIds, type Estimate, type EstimateInput } from '@/lib/reimbursement/index'

import { figureWords, rateAboutText, rateAmountText, rateRowText, rateSourceText } from './rate-rows'
import { assumptionWords, differenceText, formulaText, inputWords, needText, payerWords, stepWords, unknownsText } from './reimbursement'

const on = '2026-01-11' as PlainDate
const source = { confidence: 'entered', from: '2000-01-01' as PlainDate } as const
const row = (figure: RateRow['figure'], value: number, more: Partial<RateRow> = {}): RateRow => ({ area: '220100', figure, value, ...more, source })
const everything: readonly RateRow[] = [
  row('deductible', 80_000), row('ratio', 80), row('ratio', 85, { from: 1_000_000 }), row('cap', 10_000_000), row('large', 90), row('large-cap', 20_000_000), row('serious', 50, { from: 500_000 }),
  row('serious-cap', 1_000_000), row('civil-servant', 50), row('aid', 60),
]

function reckoned(more: Partial<EstimateInput>): Estimate {
  const layered = packFor('220100', on)
  if (!layered.ok) throw new Error('no document')
  const facts = { kind: 'long-stay', insurance: 'resident', filed: true, couldSettleDirectly: true, settledDirectly: true } as const
  const answer = estimate({ place: '220100', layered: layered.value, on, rates: everything, bill: { total: 30_000_000, selfPaid: 100_000 }, facts, civilServant: true, aided: true, account: 1_000, history: { nth: 1, deductibleUsed: 10, seriousCounted: 10 }, ...more })
  if (!answer.ok || answer.value.type !== 'settled') throw new Error(JSON.stringify(answer))
  return answer.value.estimate
}
const estimates = [
  reckoned({}), reckoned({ readings: { points: 'relative' } }), reckoned({ readings: { points: 'first-pay' } }),
  reckoned({ stay: { from: '2025-12-20' as PlainDate, to: on, split: 'by-day' } }), reckoned({ bill: { total: 1_000_000, inScope: 900_000 } }),
  reckoned({ facts: { kind: 'other', insurance: 'resident', filed: false } }),
  reckoned({ rates: [row('deductible', 80_000), row('ratio', 80, { to: 1_000_000 }), row('ratio', 85, { from: 2_000_000 })] }),
]
const steps = estimates.flatMap((each) => each.steps)

describe('formulas', () => {
  test('of every kind of step are met here', () => {
    expect(stepIds.filter((id) => steps.every((step) => step.id !== id))).toEqual([])
  })

  test.each([...new Map(steps.map((step) => [formulaText(step), step])).entries()])('%s is whole', (text) => {
    expect(text).toMatch(/\p{Script=Han}.* = .*[元%]$/u)
    expect(text).not.toMatch(/undefined|NaN|[×−+÷] *[=×−+÷]|^ *[×−+÷]|[a-z]{2}/u)
  })

  test.each([
    ['ratio', '参保地的比例 80% − 降低（百分点） 10% = 70%'], ['range', '总费用 300,000 − 全自费 1,000 = 299,000 元'], ['deductible', '今年第几次住院 1：起付线 800 − 今年已经用了 0.10，最多到能报销的范围为止 = 799.90 元'],
  ] as const)('of %s read: %s', (id, text) => {
    expect(estimates[0]?.steps.filter((step) => step.id === id).map(formulaText)).toContain(text)
  })
})

test('a figure is told with whom it is for, how far it can be trusted and where it stands', () => {
  expect(exampleRates.map(rateRowText).filter((text) => !/[0-9] ?[元%个]/u.test(text) || /undefined|[a-z]{2}/u.test(text))).toEqual([])
  const [first] = exampleRates
  expect(first && rateRowText(first)).toBe('起付线 200 元（职工医保、一级医院、住院）；示例数值，请以参保地公布为准；长医保发〔2024〕30号、长医保联〔2022〕16号；2025年1月1日起，到2026年12月31日；示例数值，没有查到正式文件；文号未核实')
})

test('the desk reads the same words in three columns', () => {
  const tier = row('serious', 60, { insurance: 'resident', from: 1_500_000, to: 5_000_000 })
  expect([rateAboutText(tier), rateAmountText(tier), rateSourceText({ ...tier, source: { confidence: 'high', number: '长医保发〔2026〕1号', from: on } })]).toEqual(['大病保险比例（居民医保）', '60%（15,000 元以上到 50,000 元）', '长医保发〔2026〕1号；2026年1月11日起'])
  expect(rateAmountText(row('reduction', 10, { situation: 'transfer', mode: 'points' }))).toBe('10 个百分点')
})

test('a figure that is missing is told with its year', () => {
  expect(needText({ figure: 'deductible', insurance: 'employee', care: 'inpatient', level: 'tertiary', year: 2024 })).toBe('2024年的起付线（住院、三级医院）')
})

test('what is taken for granted is told in words', () => {
  expect(unknownsText([{ type: 'facts', facts: { filed: false } }, { type: 'level', level: 'tertiary' }, { type: 'reduction', at: 'most' }, { type: 'aided', value: false }, { type: 'split', split: 'by-day' }, { type: 'nth', nth: 2 }]))
    .toMatch(/备案手续吗？.+；三级医院；参保地按文件的上限降低比例；没有医疗救助；跨年住院，按两年的天数分开算；今年第2次住院$/u)
})

test.each(Object.entries({ assumptionWords, figureWords, inputWords, payerWords, stepWords }))('%s speak Chinese, each differently from the others', (_, words) => {
  const all = Object.values<string>(words)
  expect(all.filter((word) => !/\p{Script=Han}/u.test(word) || /[a-z]{2}/u.test(word))).toEqual([])
})

test.each([
  ['nothing at all', { low: 0, high: 0, turnsOn: [] }, '一样'],
  ['one amount', { low: 598_000, high: 598_000, turnsOn: [] }, '多付 5,980 元'],
  ['more in any case', { low: 10_000, high: 20_050, turnsOn: [{ unknown: 'level', spread: 10_050 }] }, '多付 100 到 200.50 元'],
  ['less in any case', { low: -20_000, high: -10_000, turnsOn: [{ unknown: 'level', spread: 10_000 }] }, '少付 100 到 200 元'],
  ['less, or nothing', { low: -598_000, high: 0, turnsOn: [{ unknown: 'facts', fact: 'filed', spread: 598_000 }] }, '差额取决于是否办了备案手续（最多少付 5,980 元）'],
  ['less, or more', { low: -184_000, high: 46_000, turnsOn: [{ unknown: 'reduction', spread: 46_000 }, { unknown: 'level', spread: 3 }, { unknown: 'nth', spread: 2 }, { unknown: 'aided', spread: 1 }] }, '差额取决于参保地实际降低多少、医院的级别、今年第几次住院等（最多少付 1,840 元，最多多付 460 元）'],
] as const)('a difference is never said to be nothing where it may be something: %s', (_, difference, words) => {
  expect(differenceText(difference)).toBe(words)
})
