import { describe, expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import { packFor } from '@/lib/policy/index'
import { exampleRates, type RateRow } from '@/lib/policy/rates/index'
import { estimate, stepIds, type Estimate, type EstimateInput } from '@/lib/reimbursement/index'

import { assumptionWords, billFaultWords, figureWords, formulaText, inputWords, needText, payerWords, rateRowText, stepWords, unknownsText } from './reimbursement'

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

test('a figure that is missing is told with its year', () => {
  expect(needText({ figure: 'deductible', insurance: 'employee', care: 'inpatient', level: 'tertiary', year: 2024 })).toBe('2024年的起付线（住院、三级医院）')
})

test('what is taken for granted is told in words', () => {
  expect(unknownsText([{ type: 'facts', facts: { filed: false } }, { type: 'level', level: 'tertiary' }, { type: 'reduction', at: 'most' }, { type: 'aided', value: false }, { type: 'split', split: 'by-day' }, { type: 'nth', nth: 2 }]))
    .toMatch(/备案手续：.+；三级医院；参保地按文件的上限降低比例；没有医疗救助；跨年住院，按两年的天数分开算；今年第2次住院$/u)
})

test.each(Object.entries({ assumptionWords, billFaultWords, figureWords, inputWords, payerWords, stepWords }))('%s speak Chinese, each differently from the others', (_, words) => {
  const all = Object.values<string>(words)
  expect(all.filter((word) => !/\p{Script=Han}/u.test(word) || /[a-z]{2}/u.test(word))).toEqual([])
})

test('every fault says what to do', () => {
  expect(Object.values(billFaultWords).filter((words) => !/请|应/u.test(words))).toEqual([])
})
