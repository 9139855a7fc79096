import { expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'

import { judgedOn, nextChange } from './judged-on'

const day = (text: string) => text as PlainDate
const judged = (area: string, visit: string, discharge?: string, readings: Record<string, string> = {}) => {
  const found = judgedOn(area, { visitDay: day(visit), dischargedOn: discharge === undefined ? undefined : day(discharge) }, { on: day(visit), readings })
  if (!found.ok) return found.error.code
  const told = ({ on, layered }: { on: string; layered: { packs: readonly { id: string }[] } }) => `${on} ${layered.packs[0]?.id ?? ''}+${layered.packs.length - 1}`
  return [told(found.value), ...(found.value.other ? [told(found.value.other)] : [])]
}

test.each<[string, string, string | undefined, readonly string[] | string]>([
  ['a stay that lasts is judged by the visit', '2020-08-10', undefined, ['2020-08-10 jilin-2017-79+0']],
  ['a stay under the same rules is judged by the discharge', '2020-08-10', '2020-08-17', ['2020-08-17 jilin-2017-79+0']],
  ['across a change by the discharge, the visit beside it', '2020-08-17', '2020-08-18', ['2020-08-18 jilin-2017-79+1', '2020-08-17 jilin-2017-79+0']],
  ['across two changes likewise', '2017-10-31', '2020-08-18', ['2020-08-18 jilin-2017-79+1', '2017-10-31 national-2014-93+0']],
  ['before every document neither', '2014-01-01', '2014-01-05', 'no-policy'],
  ['admitted before the first document, discharged under it', '2014-11-01', '2014-11-20', ['2014-11-20 national-2014-93+0']],
])('%s', (_, visit, discharge, expected) => {
  expect(judged('220100', visit, discharge)).toEqual(expected)
})

test('read the other way, the visit governs and the discharge stands beside it', () => {
  expect(judged('220100', '2020-08-17', '2020-08-18', { 'discharge-governs': 'visit-governs' })).toEqual(['2020-08-17 jilin-2017-79+0', '2020-08-18 jilin-2017-79+1'])
})

test('without a day of the visit, the day asked about stands for it', () => {
  const found = judgedOn('320100', { dischargedOn: day('2023-01-01') }, { on: day('2022-12-31') })
  expect(found.ok && [found.value.on, found.value.other?.on]).toEqual(['2023-01-01', '2022-12-31'])
})

test.each([
  ['220100', '2017-10-31', '2017-11-01'],
  ['220100', '2017-11-01', '2020-08-18'],
  ['320100', '2022-12-30', '2023-01-01'],
  ['220100', '2026-02-13', undefined],
  ['220100', '2001-01-01', '2014-11-18'],
])('in %s the rules of %s hold until %s', (area, after, change) => {
  expect(nextChange(area, day(after))).toBe(change)
})
