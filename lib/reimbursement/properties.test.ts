import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { packFor, type Facts } from '@/lib/policy/index'
import { withEntered, type RateRow } from '@/lib/policy/rates/index'

import type { PlainDate } from '../base/plain-date'

import { estimate, estimateWays } from './estimate'
import { payers, type Bill, type Estimate, type EstimateInput, type Estimation } from './types'

const on = '2018-05-14' as PlainDate
const found = packFor('220100', on)
if (!found.ok) throw new Error('no document')
const layered = found.value

const away: Facts = { filed: true, inTime: true, couldSettleDirectly: true, settledDirectly: true }
const situations: readonly Facts[] = [
  { ...away, kind: 'emergency', insurance: 'employee' }, { ...away, kind: 'long-stay', insurance: 'resident' }, { ...away, kind: 'long-stay', insurance: 'resident', settledDirectly: false, ownFault: true },
  { ...away, kind: 'transfer', insurance: 'employee', inTransferList: false, critical: true }, { ...away, kind: 'other', insurance: 'employee', filed: false },
]
const readings = [{}, { points: 'relative' }, { points: 'first-pay' }]

const yuan = (most: number) => fc.integer({ min: 0, max: most * 100 })
const percent = fc.integer({ min: 0, max: 10_000 }).map((points) => points / 100)
const source = { confidence: 'entered', from: '2000-01-01' as PlainDate } as const
const row = (figure: RateRow['figure'], value: number, more: Partial<RateRow> = {}): RateRow => ({ area: '220100', figure, value, ...more, source })

type Figures = { readonly deductible: number; readonly ratio: number; readonly upper: number; readonly bracket: number; readonly cap: number; readonly large: number; readonly serious: number; readonly civil: number; readonly aid: number }
const figures: fc.Arbitrary<Figures> = fc.record({
  deductible: yuan(3_000), ratio: percent, upper: percent, bracket: fc.integer({ min: 1, max: 5_000_000 }), cap: yuan(300_000), large: percent, serious: percent, civil: percent, aid: percent,
})
const rowsOf = ({ deductible, ratio, upper, bracket, cap, large, serious, civil, aid }: Figures): readonly RateRow[] => [
  row('deductible', deductible), row('ratio', ratio), row('ratio', upper, { from: bracket }), row('cap', cap), row('large', large), row('large-cap', cap),
  row('serious', serious, { from: 1_000_000 }), row('serious-cap', 20_000_000), row('civil-servant', civil), row('aid', aid), row('aid-cap', 5_000_000),
]
const bills: fc.Arbitrary<Bill> = fc.tuple(yuan(1_000_000), fc.nat(1_000), fc.nat(1_000), fc.nat(1_000)).map(([total, a, b, c]) => {
  const share = (part: number) => Math.floor((total * part) / 3_000)
  return { total, selfPaid: share(a), firstShare: share(b), overLimit: share(c) }
})
const inputs: fc.Arbitrary<EstimateInput> = fc.record({
  bill: bills, figures, facts: fc.constantFrom(...situations), by: fc.constantFrom(...readings), civilServant: fc.boolean(), aided: fc.boolean(), account: yuan(20_000), poolUsed: yuan(200_000), counted: yuan(50_000),
}).map(({ bill, figures: own, facts, by, civilServant, aided, account, poolUsed, counted }) => ({
  place: '220100', layered, on, bill, facts, readings: by, civilServant, aided, account, rates: rowsOf(own), history: { nth: 1, poolUsed, seriousCounted: counted },
}))

function settled(of: Estimation): Estimate {
  if (of.type !== 'settled') throw new Error(of.type)
  return of.estimate
}
const reckoned = (input: EstimateInput) => settled(estimateWays(input))

const runs = { numRuns: 300 }
/** More of the bill, all of it within the policy range. */
const larger = (input: EstimateInput, by: number): EstimateInput => ({ ...input, bill: { ...input.bill, total: input.bill.total + by } })

describe('whatever the bill and the figures', () => {
  test('person and funds make the total, and nobody pays less than nothing', () => {
    fc.assert(fc.property(inputs, (input) => {
      const { parts, total, person, funds, inScope, outside } = reckoned(input)
      expect(payers.reduce((sum, payer) => sum + parts[payer], 0)).toBe(total)
      expect([person + funds, inScope + outside]).toEqual([total, total])
      expect(payers.every((payer) => Number.isInteger(parts[payer]) && parts[payer] >= 0)).toBe(true)
      expect(funds).toBeLessThanOrEqual(inScope)
    }), runs)
  })

  test('a larger bill never costs the person less, and never brings less from the funds', () => {
    fc.assert(fc.property(inputs, fc.integer({ min: 1, max: 100_000 }), (input, by) => {
      const [one, other] = [reckoned(input), reckoned(larger(input, by))]
      expect(other.person).toBeGreaterThanOrEqual(one.person)
      expect(other.funds).toBeGreaterThanOrEqual(one.funds)
    }), runs)
  })

  test('one more fen costs somebody exactly one fen', () => {
    fc.assert(fc.property(inputs, (input) => {
      const [one, other] = [reckoned(input), reckoned(larger(input, 1))]
      expect([other.person - one.person, other.funds - one.funds].sort()).toEqual([0, 1])
    }), runs)
  })

  test('a lower ratio never brings more from the pool, and without other funds never costs the person less', () => {
    fc.assert(fc.property(inputs, percent, (input, ratio) => {
      const by = (value: number) => reckoned({ ...input, rates: [row('deductible', 80_000), row('ratio', value), row('cap', 10_000_000), row('large', 90)] })
      const [low, high] = [Math.min(ratio, 60), Math.max(ratio, 60)].map(by) as [Estimate, Estimate]
      expect(low.parts.pool).toBeLessThanOrEqual(high.parts.pool)
      expect(low.person).toBeGreaterThanOrEqual(high.person)
    }), runs)
  })

  test('how the part outside the range is split up makes no difference', () => {
    fc.assert(fc.property(inputs, (input) => {
      const { total, selfPaid = 0, firstShare = 0, overLimit = 0 } = input.bill
      const one = reckoned({ ...input, bill: { total, selfPaid: selfPaid + firstShare + overLimit, firstShare: 0, overLimit: 0 } })
      expect(one.parts).toEqual(reckoned(input).parts)
      expect(reckoned({ ...input, bill: { total, inScope: total - selfPaid - firstShare - overLimit } }).parts).toEqual(one.parts)
    }), runs)
  })

  test('the account spares cash and changes nothing else', () => {
    fc.assert(fc.property(inputs, yuan(100_000), (input, account) => {
      const { account: _one, cash: _cash, ...own } = reckoned(input).parts
      const { account: from, cash, ...parts } = reckoned({ ...input, account }).parts
      expect(parts).toEqual(own)
      expect(from).toBe(Math.min(account, from + cash))
    }), runs)
  })

  test('one stay billed in two parts differs by no more than half a fen at each rounding', () => {
    fc.assert(fc.property(inputs, fc.nat(1_000), (input, share) => {
      const facts: Facts = situations[0] as Facts
      const rates = [row('deductible', 120_000), row('ratio', 83.37), row('cap', 15_000_000)]
      const total = input.bill.total
      const first = Math.floor((total * share) / 1_000)
      const whole = reckoned({ ...input, facts, rates, bill: { total } , history: { nth: 1 }, readings: {} })
      const one = reckoned({ ...input, facts, rates, bill: { total: first }, history: { nth: 1 }, readings: {} })
      const history = { nth: 1, deductibleUsed: Math.min(first, 120_000), poolUsed: one.parts.pool }
      const other = reckoned({ ...input, facts, rates, bill: { total: total - first }, history, readings: {} })
      expect(Math.abs(one.parts.pool + other.parts.pool - whole.parts.pool)).toBeLessThanOrEqual(1)
    }), runs)
  })

  test('days of two years sum to the bill', () => {
    fc.assert(fc.property(inputs, fc.integer({ min: 1, max: 31 }), fc.integer({ min: 2, max: 31 }), (input, from, to) => {
      const day = (year: number, month: number, number: number) => `${String(year)}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}` as PlainDate
      const stay = { from: day(2017, 12, from), to: day(2018, 1, to), split: 'by-day' as const }
      const { parts, total, inScope, outside } = reckoned({ ...input, stay })
      expect(payers.reduce((sum, payer) => sum + parts[payer], 0)).toBe(total)
      expect(inScope + outside).toBe(total)
    }), runs)
  })
})

describe('readings', () => {
  test('change only what they name: the range, the deductible and what lies outside stay', () => {
    fc.assert(fc.property(inputs, (input) => {
      const deductible = (of: Estimate) => of.steps.find(({ id }) => id === 'deductible')?.inputs.find(({ id }) => id === 'deductible')?.value
      const [one, ...others] = readings.map((by) => reckoned({ ...input, readings: by })) as [Estimate, ...Estimate[]]
      for (const other of others) expect([other.total, other.inScope, other.outside, deductible(other)]).toEqual([one.total, one.inScope, one.outside, deductible(one)])
    }), runs)
  })

  test('of nothing that is lowered, change nothing', () => {
    fc.assert(fc.property(inputs, (input) => {
      const facts = situations[0] as Facts
      const parts = readings.map((by) => reckoned({ ...input, facts, readings: by }).parts)
      expect(parts).toEqual(parts.map(() => parts[0]))
    }), runs)
  })
})

test('a typed figure takes the place of the table\'s', () => {
  const input: EstimateInput = { place: '220100', layered, on, bill: { total: 1_000_000 }, facts: situations[0] as Facts, rates: withEntered([row('deductible', 80_000), row('deductible-fall', 10_000), row('ratio', 65)], '220100', { deductible: 120_000, ratio: 85 }), history: { nth: 3 } }
  expect(reckoned(input).parts.pool).toBe(748_000)
})

test('numbers that cannot be are refused and nothing is computed', () => {
  fc.assert(fc.property(inputs, fc.integer({ min: 1, max: 1_000 }), (input, more) => {
    const answer = estimate({ ...input, bill: { total: input.bill.total, selfPaid: input.bill.total + more } })
    expect(answer).toEqual({ ok: false, error: [{ field: 'selfPaid', code: 'above-total' }] })
  }), { numRuns: 50 })
})
