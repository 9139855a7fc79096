import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../../base/plain-date'

import type { RatioValue } from './answer'
import { all, always, is, no } from './conditions'
import { decide } from './decide'
import { layer } from './layer'
import { rangeOf, ratioOf } from './ratio'
import type { Pack } from './types'
import type { Facts } from './vocabulary'

const cite = { article: '1' }
const on = '2026-02-13' as PlainDate
const local: RatioValue = { base: { type: 'local' }, points: 0, percent: 0, firstPay: 0, atMost: false }

test.each<[string, RatioValue, number, { ratio: number; firstPay: number }]>([
  ['nothing off', local, 85, { ratio: 85, firstPay: 0 }],
  ['20 points off', { ...local, points: 20 }, 85, { ratio: 65, firstPay: 0 }],
  ['20 percent off', { ...local, percent: 20 }, 85, { ratio: 68, firstPay: 0 }],
  ['20 percent paid first', { ...local, firstPay: 20 }, 85, { ratio: 85, firstPay: 20 }],
  ['a figure of the document, whatever the local ratio is', { ...local, base: { type: 'points', points: 20 } }, 85, { ratio: 20, firstPay: 0 }],
  ['never below 0', { ...local, points: 30 }, 15, { ratio: 0, firstPay: 0 }],
  ['never more than everything off', { ...local, percent: 130 }, 85, { ratio: 0, firstPay: 0 }],
  ['never above 100', local, 120, { ratio: 100, firstPay: 0 }],
])('%s', (_, value, ratio, result) => {
  expect(ratioOf(value, ratio)).toEqual(result)
})

/** A toy document: filed, the local ratio; not filed, 20; critical takes 20 off, and one's own fault 10 more, or 30 by another reading. */
const pack: Pack = {
  id: 'jilin-2017-79', version: '1', areas: ['22'],
  document: { number: '1', title: 't', issuer: 'i', validity: { from: on } },
  bases: [
    { id: 'filed', cite, says: 's', when: 'filed', ratio: { type: 'local' }, level: 'care' },
    { id: 'unfiled', cite, says: 's', when: no('filed'), ratio: { type: 'points', points: 20 }, reading: 'flat', otherwise: { higher: { type: 'points', points: 30 } } },
  ],
  reductions: [
    { id: 'critical', cite, says: 's', when: all('filed', 'critical'), by: { points: 20 }, reading: 'points', otherwise: { relative: { percent: 20 } } },
    { id: 'fault', cite, says: 's', when: all('filed', 'ownFault'), by: { points: 10 }, atMost: true },
    { id: 'twice', cite, says: 's', when: all(no('filed'), 'ownFault'), by: { points: 10 }, under: { reading: 'stack', option: 'stacked' } },
  ],
  readings: [
    { id: 'points', cite, chosen: 'points', options: [{ id: 'points', says: 'p' }, { id: 'relative', says: 'r' }], why: 'w', when: always },
    { id: 'flat', cite, chosen: 'low', options: [{ id: 'low', says: 'l' }, { id: 'higher', says: 'h' }], why: 'w', when: always },
    { id: 'stack', cite, chosen: 'alone', options: [{ id: 'alone', says: 'a' }, { id: 'stacked', says: 's' }], why: 'w', when: always },
  ],
}
const ask = (facts: Facts, readings: Record<string, string> = {}, packs: readonly Pack[] = [pack]) => decide(layer(packs), facts, { on, readings }).ratio
const known: Facts = { filed: true, critical: true, ownFault: false }

describe('a settled ratio', () => {
  test('names its base and every reduction, each with where it stands and how it was read', () => {
    expect(ask(known)).toMatchObject({
      type: 'settled', value: { base: { type: 'local' }, level: 'care', points: 20, atMost: false }, open: [], branches: [],
      base: { rule: 'filed', verdict: true, facts: ['filed'] }, reductions: [{ rule: 'critical', by: { points: 20 }, reading: 'points', option: 'points' }],
    })
  })
  test('adds reductions up, and says where one is the most that may come off', () => {
    expect(ask({ ...known, ownFault: true }).value).toMatchObject({ points: 30, atMost: true })
  })
  test('shows what every other reading would give, and only where it is something else', () => {
    expect(ask(known).alternatives).toMatchObject([{ reading: 'points', option: 'relative', value: { points: 0, percent: 20 } }])
    expect(ask({ filed: true, critical: false, ownFault: false }).alternatives).toEqual([])
  })
  test('shows a rule that only another reading would let in', () => {
    const { value, alternatives } = ask({ filed: false, ownFault: true, critical: true })
    expect(value?.points).toBe(0)
    expect(alternatives.map(({ option, value: other }) => [option, other?.base, other?.points])).toEqual([
      ['higher', { type: 'points', points: 30 }, 0], ['stacked', { type: 'points', points: 20 }, 10],
    ])
  })
  test('follows a reading that is asked for', () => {
    expect(ask(known, { points: 'relative' }).value).toMatchObject({ points: 0, percent: 20 })
    expect(ask({ filed: false, ownFault: true }, { stack: 'stacked' }).value).toMatchObject({ points: 10 })
  })
  test.each(['strange', '__proto__', 'toString', ''])('takes no notice of an option that nobody offers (%j)', (option) => {
    expect(ask(known, { points: option })).toEqual(ask(known))
  })
})

describe('while facts are open', () => {
  test('every way it may turn out is named, with what it supposes', () => {
    const { type, branches, open } = ask({ filed: true, critical: undefined, ownFault: false })
    expect([type, open]).toEqual(['range', ['critical']])
    expect(branches.map(({ assume, value }) => [assume, value?.points])).toEqual([[{ critical: true }, 20], [{ critical: false }, 0]])
  })
  test('what cannot matter is not open', () => {
    expect(ask({ filed: false })).toMatchObject({ type: 'settled', value: { base: { points: 20 } } })
    expect(ask({}).open).toEqual(['filed', 'critical', 'ownFault'])
  })
  test('the range goes from the lowest to the highest', () => {
    expect(rangeOf(ask({}).branches, 85)).toEqual({ low: 20, high: 85 })
  })
  test('the facts that were given are left as they were', () => {
    const facts: Facts = Object.freeze({ filed: true })
    ask(facts)
    expect(facts).toEqual({ filed: true })
  })
})

test('documents that say nothing of a ratio are silent, not generous', () => {
  expect(ask({ filed: true }, {}, [{ ...pack, bases: [] }])).toEqual({ type: 'silent', reductions: [], branches: [], open: [], alternatives: [] })
})

test('two bases are a conflict, without a value', () => {
  const twice: Pack = { ...pack, bases: [...(pack.bases ?? []), { id: 'too', cite, says: 's', when: is('kind', 'transfer'), ratio: { type: 'local' } }] }
  const decision = decide(layer([twice]), { ...known, kind: 'transfer' }, { on })
  expect([decision.ratio.type, decision.ratio.value, decision.conflicts]).toEqual(['conflict', undefined, ['base']])
})

test('trying out how open facts may turn out leaves them open', () => {
  const layered = layer([pack])
  const facts: Facts = { critical: true }
  const before = JSON.stringify(decide(layered, facts, { on }))
  expect(JSON.stringify(decide(layered, facts, { on }))).toBe(before)
  expect(facts).toEqual({ critical: true })
})
