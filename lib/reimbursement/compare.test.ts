import { describe, expect, test } from 'vitest'

import { packFor, type Facts } from '@/lib/policy/index'
import { enteredRows, exampleRates } from '@/lib/policy/rates/index'

import type { PlainDate } from '../base/plain-date'

import { compare } from './compare'
import { payers, type Comparison, type EstimateInput } from './types'

function input(place: string, day: string, facts: Facts): EstimateInput {
  const on = day as PlainDate
  const layered = packFor(place, on)
  if (!layered.ok) throw new Error(`no document for ${place} on ${day}`)
  return { place, layered: layered.value, on, facts, rates: enteredRows(place, { deductible: 80_000, ratio: 85 }), bill: { total: 1_000_000 } }
}
function compared(of: EstimateInput): Comparison {
  const answer = compare(of)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value
}
/** scenario: from..to, and how much more than one's own */
const told = ({ others }: Comparison) => Object.fromEntries(others.map(({ scenario, difference, own }) => [scenario, own ? 'own' : `${String(difference?.low)}..${String(difference?.high)}`]))

const direct: Facts = { couldSettleDirectly: true, settledDirectly: true }

describe('the same bill side by side', () => {
  test('Jilin: whoever goes without filing pays 5,980 yuan more than whoever files', () => {
    const own = input('220100', '2018-05-14', { kind: 'long-stay', insurance: 'employee', filed: false })
    expect(told(compared(own))).toEqual({
      filed: '-598000..-598000', 'not-filed': 'own', 'filed-not-direct': '-506000..-506000', 'transfer-with-papers': '-598000..-598000', 'transfer-without-papers': '0..0',
    })
    expect(compared(own).best).toEqual({ scenario: 'filed', gain: 598_000, most: 598_000 })
  })

  test('whoever filed and settles directly has nothing to gain', () => {
    const own = input('220100', '2018-05-14', { kind: 'long-stay', insurance: 'employee', filed: true, inTime: true, ...direct })
    expect(compared(own).best).toBeUndefined()
    expect(told(compared(own))).toMatchObject({ filed: 'own', 'not-filed': '598000..598000', 'filed-not-direct': '92000..92000' })
  })

  test('what the documents do not know is left out: outside Jiangsu and Jilin nothing is written for those who do not file', () => {
    const own = input('110100', '2024-03-04', { kind: 'long-stay', insurance: 'employee', filed: true })
    expect(Object.keys(told(compared(own)))).toEqual(['filed', 'filed-not-direct', 'transfer-with-papers'])
  })

  test('where the own situation comes to no amount, the others are shown without a difference', () => {
    const own = input('110100', '2024-03-04', { kind: 'other', insurance: 'employee', filed: false })
    const { own: estimation, others, best } = compared(own)
    expect([estimation.type, best]).toEqual(['silent', undefined])
    expect(others.map(({ scenario, difference }) => [scenario, difference])).toEqual([['filed', undefined], ['filed-not-direct', undefined], ['transfer-with-papers', undefined]])
  })

  test('how far an area lowers a transfer is another unknown than how far it lowers those who just go: it may be less, but not more', () => {
    const own = input('320100', '2024-03-04', { kind: 'other', insurance: 'employee', filed: false, designated: true })
    const { others, best } = compared(own)
    const transfer = others.find(({ scenario }) => scenario === 'transfer-with-papers')
    expect(transfer?.difference).toEqual({ low: -184_000, high: 0, turnsOn: [{ unknown: 'reduction', spread: 138_000 }] })
    expect(best).toEqual({ scenario: 'filed', gain: 0, most: 184_000 })
  })

  test('what is unknown turns out alike on both sides: whoever has not said which hospital still pays nothing more or exactly as much more', () => {
    const own = { ...input('220100', '2026-03-02', { kind: 'long-stay', insurance: 'employee', filed: true, inTime: true, ...direct }), rates: exampleRates }
    const { own: estimation, others } = compared(own)
    expect(estimation.type).toBe('range')
    expect(others.find(({ own: same }) => same)?.difference).toEqual({ low: 0, high: 0, turnsOn: [] })
    const unfiled = others.find(({ scenario }) => scenario === 'not-filed')?.difference
    expect(unfiled?.low).toBeGreaterThan(0)
    expect(unfiled?.turnsOn.map(({ unknown }) => unknown)).toContain('level')
  })

  test('ranges whose ends are the same are not said to be the same: whoever may or may not have filed saves by filing, or saves nothing', () => {
    const { others, best } = compared(input('220100', '2018-05-14', { kind: 'long-stay', insurance: 'employee', ...direct }))
    const filed = others.find(({ scenario }) => scenario === 'filed')
    expect(filed?.difference).toMatchObject({ low: -598_000, high: 0, turnsOn: [{ unknown: 'facts', fact: 'filed', spread: 598_000 }] })
    expect(best).toMatchObject({ scenario: 'filed', gain: 0, most: 598_000 })
  })

  test('in an emergency nobody is told to ask for a referral first', () => {
    const { others, best } = compared(input('220100', '2018-05-14', { kind: 'emergency', insurance: 'employee', filed: false }))
    expect(others.map(({ scenario }) => scenario)).toContain('transfer-with-papers')
    expect(best?.scenario).toBe('filed')
  })

  test('what was told stays as it was told: only what a situation names is otherwise', () => {
    const own = input('220100', '2018-05-14', { kind: 'long-stay', insurance: 'resident', filed: false, working: 'retired', couldSettleDirectly: false })
    expect(compared(own).others.find(({ scenario }) => scenario === 'filed')?.facts).toEqual({ kind: 'long-stay', insurance: 'resident', working: 'retired', couldSettleDirectly: false, filed: true, inTime: true, settledDirectly: undefined })
  })

  test('every amount beside it keeps its sums', () => {
    const { others } = compared(input('320100', '2024-03-04', { kind: 'other', insurance: 'employee', designated: true }))
    const ends = others.flatMap(({ estimation }) => (estimation.type === 'range' ? [estimation.low.estimate, estimation.high.estimate] : estimation.type === 'settled' ? [estimation.estimate] : []))
    expect(ends.length).toBeGreaterThan(3)
    expect(ends.map(({ parts }) => payers.reduce((sum, payer) => sum + parts[payer], 0))).toEqual(ends.map(() => 1_000_000))
  })
})

test('the other readings stand beside the range too, at both ends', () => {
  const { own } = compared(input('220100', '2018-05-14', { kind: 'long-stay', insurance: 'resident', filed: true, couldSettleDirectly: true }))
  if (own.type !== 'range') throw new Error(own.type)
  expect(own.turnsOn.map(({ fact }) => fact)).toEqual(['settledDirectly', 'ownFault'])
  expect(own.alternatives.map(({ option, stacking = 'sum', difference }) => [option, stacking, difference.low, difference.high])).toEqual([
    ['relative', 'sum', -27_600, -13_800], ['relative', 'product', -35_420, -13_800], ['first-pay', 'sum', -14_000, -7_000],
  ])
})

test('numbers that cannot be are refused before anything is compared', () => {
  expect(compare({ ...input('220100', '2018-05-14', {}), bill: { total: -1 } })).toEqual({ ok: false, error: [{ field: 'total', code: 'negative' }] })
})
