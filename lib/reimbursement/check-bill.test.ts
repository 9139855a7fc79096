import { expect, test } from 'vitest'

import { MOST_FEN } from '../base/money'
import type { PlainDate } from '../base/plain-date'

import { checkBill } from './check-bill'
import type { Bill, History } from './types'

const day = (text: string) => text as PlainDate
type Given = { readonly bill: Bill; readonly history?: History; readonly account?: number; readonly stay?: { readonly from: PlainDate; readonly to: PlainDate } }

test.each<[string, Given, readonly string[]]>([
  ['a part above the total', { bill: { total: 100, selfPaid: 101 } }, ['selfPaid above-total']],
  ['two parts above the total', { bill: { total: 100, selfPaid: 101, inScope: 200 } }, ['selfPaid above-total', 'inScope above-total']],
  ['parts that only together are above the total', { bill: { total: 100, selfPaid: 60, overLimit: 60 } }, ['selfPaid parts-above-total', 'overLimit parts-above-total']],
  ['a negative total', { bill: { total: -1 } }, ['total negative']],
  ['a negative part and one that is too large', { bill: { total: 100, selfPaid: -1, firstShare: MOST_FEN + 1 } }, ['selfPaid negative', 'firstShare too-large']],
  ['more than a billion yuan', { bill: { total: MOST_FEN + 1 } }, ['total too-large']],
  ['half a fen', { bill: { total: 0.5 } }, ['total not-fen']],
  ['no number', { bill: { total: NaN } }, ['total not-fen']],
  ['endless money', { bill: { total: Infinity } }, ['total too-large']],
  ['a range that does not add up', { bill: { total: 100, selfPaid: 10, firstShare: 0, overLimit: 0, inScope: 80 } }, ['inScope does-not-add-up']],
  ['a range that leaves no room for the parts', { bill: { total: 100, selfPaid: 30, inScope: 80 } }, ['inScope does-not-add-up']],
  ['a negative history', { bill: { total: 100 }, history: { poolUsed: -1, seriousCounted: 1.5 } }, ['history.poolUsed negative', 'history.seriousCounted not-fen']],
  ['the zeroth stay', { bill: { total: 100 }, history: { nth: 0 } }, ['history.nth not-a-count']],
  ['one and a half stays', { bill: { total: 100 }, history: { nth: 1.5 } }, ['history.nth not-a-count']],
  ['a negative account', { bill: { total: 100 }, account: -1 }, ['account negative']],
  ['a stay that ends before it begins', { bill: { total: 100 }, stay: { from: day('2018-01-02'), to: day('2018-01-01') } }, ['stay ends-before-it-begins']],
  ['a stay of a lifetime', { bill: { total: 100 }, stay: { from: day('1918-01-02'), to: day('2018-01-01') } }, ['stay too-long']],
])('%s is refused at its field', (_, given, expected) => {
  const checked = checkBill(given)
  expect(checked.ok ? [] : checked.error.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
})

test.each<[string, Given]>([
  ['nothing', { bill: { total: 0 } }],
  ['a billion yuan', { bill: { total: MOST_FEN } }],
  ['parts that make up the total', { bill: { total: 100, selfPaid: 60, firstShare: 30, overLimit: 10 } }],
  ['a range that adds up', { bill: { total: 100, selfPaid: 10, firstShare: 5, overLimit: 5, inScope: 80 } }],
  ['a range with some lines not told', { bill: { total: 100, selfPaid: 10, inScope: 80 } }],
  ['a stay of one day', { bill: { total: 100 }, stay: { from: day('2018-01-01'), to: day('2018-01-01') } }],
])('%s is taken', (_, given) => {
  expect(checkBill(given)).toEqual({ ok: true, value: given })
})
