import { expect, test } from 'vitest'

import type { PlainDate } from '../../base/plain-date'

import { gapsOf } from './gaps'
import { exampleRates } from './register'
import type { RateRow } from './types'

const row = (more: Partial<RateRow>, from = '2026-01-01', to?: string): RateRow =>
  ({ area: '220100', figure: 'ratio', value: 80, ...more, source: { confidence: 'high', from: from as PlainDate, ...(to === undefined ? {} : { to: to as PlainDate }) } })
const told = (rows: readonly RateRow[]) => gapsOf(rows).map(({ type, from, to }) => `${type} ${String(from)}..${String(to ?? '')}`)

test.each<readonly [string, readonly RateRow[], readonly string[]]>([
  ['one ratio for everything', [row({})], []],
  ['stretches that meet', [row({ to: 10_000 }), row({ from: 10_000, to: 50_000 }), row({ from: 50_000 })], []],
  ['a stretch without an end goes on to the next', [row({}), row({ from: 10_000 })], []],
  ['a hole between two stretches', [row({ to: 10_000 }), row({ from: 20_000 })], ['amount 10000..20000']],
  ['nothing from the beginning', [row({ from: 10_000 })], ['amount 0..10000']],
  ['nothing above the last', [row({ to: 10_000 })], ['amount 10000..']],
  ['another level has stretches of its own', [row({ to: 10_000, level: 'primary' }), row({ from: 10_000, level: 'tertiary' })], ['amount 10000..', 'amount 0..10000']],
  ['the threshold of the serious-illness insurance is no hole, what lies between its tiers is one', [row({ figure: 'serious', from: 10_000, to: 20_000 }), row({ figure: 'serious', from: 30_000 })], ['amount 20000..30000']],
  ['years that follow each other', [row({}, '2025-01-01', '2025-12-31'), row({}, '2026-01-01')], []],
  ['days without a figure', [row({ figure: 'cap' }, '2025-01-01', '2025-12-31'), row({ figure: 'cap' }, '2026-03-01')], ['time 2026-01-01..2026-02-28']],
])('%s', (_, rows, gaps) => {
  expect(told(rows)).toEqual(gaps)
})

test('the shipped examples leave nothing out', () => {
  expect(told(exampleRates)).toEqual([])
})
