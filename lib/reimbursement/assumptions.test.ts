import { expect, test } from 'vitest'

import { packFor, type Facts } from '@/lib/policy/index'
import { enteredRows, exampleRates, withEntered, type RateRow } from '@/lib/policy/rates/index'

import type { PlainDate } from '../base/plain-date'

import { endsOf } from './ends'
import { estimate } from './estimate'

const on = '2025-06-03' as PlainDate

/** What was taken for granted in an emergency of 10,000 yuan. */
function taken(place: string, rates: readonly RateRow[], facts: Facts): readonly string[] {
  const layered = packFor(place, on)
  if (!layered.ok) throw new Error(layered.error.code)
  const told: Facts = { kind: 'emergency', filed: true, couldSettleDirectly: true, settledDirectly: true, ...facts }
  const answer = estimate({ place, on, layered: layered.value, facts: told, rates, level: 'tertiary', bill: { total: 1_000_000 } })
  const ends = answer.ok ? endsOf(answer.value) : undefined
  if (ends === undefined) throw new Error(JSON.stringify(answer))
  return ends.high.assumptions
}

test.each([
  ['Jilin city, residents: the table has no tiers', '220200', { insurance: 'resident' }, true],
  ['Changchun, residents: it has tiers', '220100', { insurance: 'resident' }, false],
  ['Changchun, employees: it has the large-sum supplement', '220100', { insurance: 'employee', working: 'active' }, false],
  ['Nanjing, employees: it has neither', '320100', { insurance: 'employee', working: 'active' }, true],
] as const)('serious-illness insurance that no table speaks of is told to be left out. %s', (_, place, facts, told) => {
  expect(taken(place, exampleRates, facts).includes('no-serious-figure')).toBe(told)
})

test('it is told of figures that were typed in as well, and not where nothing is paid at all', () => {
  const typed = withEntered([], '320100', { deductible: 80_000, ratio: 65 })
  expect(taken('320100', typed, { insurance: 'resident', designated: true })).toContain('no-serious-figure')
  expect(taken('320100', enteredRows('320100', { deductible: 80_000, ratio: 65 }), { kind: 'transfer', insurance: 'resident', designated: false })).not.toContain('no-serious-figure')
})

test.each<readonly [string, readonly Partial<RateRow>[], boolean]>([
  ['between two stretches', [{ to: 100_000 }, { from: 200_000 }], true],
  ['above the last', [{ to: 100_000 }], true],
  ['nowhere: a stretch goes on to the next', [{}, { from: 200_000 }], false],
  ['above what the bill reaches', [{ to: 5_000_000 }], false],
])('a stretch for which the table has no ratio is told: %s', (_, stretches, told) => {
  const source = { confidence: 'high', from: '2025-01-01' as PlainDate } as const
  const rates: readonly RateRow[] = [{ area: '220100', figure: 'deductible', value: 0, source }, ...stretches.map((more): RateRow => ({ area: '220100', figure: 'ratio', value: 80, ...more, source }))]
  expect(taken('220100', rates, { insurance: 'employee', working: 'active' }).includes('stretch-without-ratio')).toBe(told)
})
