import { expect, test } from 'vitest'

import { packFor } from '@/lib/policy/index'
import { exampleRates } from '@/lib/policy/rates/index'

import type { PlainDate } from '../base/plain-date'

import { compare } from './compare'
import type { EstimateInput } from './types'

const on = '2026-04-14' as PlainDate
function ofNanjing(): EstimateInput {
  const layered = packFor('320100', on)
  if (!layered.ok) throw new Error('no document for Nanjing')
  return { place: '320100', layered: layered.value, on, facts: { kind: 'other', insurance: 'employee', filed: true }, rates: exampleRates, bill: { total: 3_000_000 } }
}

const base = ofNanjing()
/** Everything of a case that may change while its amounts are typed. */
const changes: readonly (readonly [string, Partial<EstimateInput>])[] = [
  ['another amount', { bill: { total: 50_000_000 } }], ['the level', { level: 'primary' }], ['which stay of the year', { history: { nth: 2 } }], ['the third stay or a later one', { nthFrom: 3 }],
  ['what the year has used', { history: { poolUsed: 35_900_000 } }], ['a fact', { facts: { ...base.facts, working: 'retired' } }], ['not filed', { facts: { ...base.facts, filed: false } }],
  ['a reading', { readings: { 'jiangsu22.other-temporary': 'relative' } }], ['how reductions add up', { stacking: 'product' }], ['the personal account', { account: 100_000 }],
  ['a stay over the turn of the year', { stay: { from: '2025-12-20' as PlainDate, to: '2026-01-10' as PlainDate } }], ['the same, by days', { stay: { from: '2025-12-20' as PlainDate, to: '2026-01-10' as PlainDate, split: 'by-day' } }],
  ['civil servants', { civilServant: true }], ['medical aid', { aided: true }],
]

test.each(changes)('what is remembered of the case before changes nothing of the next: %s', (_, change) => {
  compare(base)
  const next = compare({ ...base, ...change })
  // A table that nobody has seen before: everything is worked out anew.
  expect(next).toEqual(compare({ ...base, ...change, rates: [...exampleRates] }))
  expect(compare(base)).toEqual(compare({ ...base, rates: [...exampleRates] }))
})
