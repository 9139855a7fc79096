import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'

import { addressOfGiven, isForm, placeNames, readSheet, type Pairs } from './sheet'

const today = '2026-04-14' as PlainDate
const read = (query: string) => readSheet([...new URLSearchParams(query)], today)
const given = (query: string) => Object.fromEntries(read(query).given)
const faults = (query: string) => read(query).faults.map(({ id, code }) => `${id} ${code}`)

describe('an amount', () => {
  test.each([
    ['12000', '12000'], ['1.2万', '12000'], ['１２，０００．５０元', '12000.5'], ['¥800', '800'], ['12,000', '12000'], ['0', '0'], ['1000000000', '1000000000'],
  ])('written %s is %s yuan', (typed, yuan) => {
    expect(given(`total=${encodeURIComponent(typed)}`)).toEqual({ total: yuan })
  })

  test.each([
    ['abc', 'not-money'], ['-5', 'negative'], ['1000000001', 'too-large'], ['10亿1', 'not-money'], ['1.234', 'too-fine'], ['1,20', 'commas'],
  ])('written %s is refused as %s', (typed, code) => {
    expect(faults(`total=${encodeURIComponent(typed)}`)).toEqual([`total ${code}`])
  })

  test('that cannot be read stays as it was typed and out of the address', () => {
    const sheet = read('from=220100&total=abc')
    expect(sheet.typed['total']).toBe('abc')
    expect(addressOfGiven(sheet.given)).toBe('/estimate?from=220100')
  })

  test('that was left empty is not a fault', () => {
    expect(read('total=&selfPaid=++')).toMatchObject({ given: [], faults: [] })
  })
})

describe('a place', () => {
  test.each([
    ['from-text=长春', { from: '220100' }],
    ['from=220100&from-text=吉林省长春市', { from: '220100' }],
    ['from=220100', { from: '220100' }],
    ['from=220100&from-text=沈阳', { from: '210100' }],
    ['from=&from-text=吉林省直', { from: '229900' }],
    ['to=110105&to-text=朝阳区', { to: '110105' }],
  ])('%s: the words govern, and a code settles which of several they mean', (query, expected) => {
    expect(given(query)).toEqual(expected)
  })

  test.each([['from-text=火星', 'from place-not-found'], ['to-text=朝阳区', 'to place-ambiguous'], ['from=999999', 'from place-not-found']])('%s is refused', (query, fault) => {
    expect(faults(query)).toEqual([fault])
  })

  test('that fits several comes back with all of them', () => {
    expect(read('to-text=朝阳区').faults[0]?.candidates?.map(({ code }) => code)).toEqual(expect.arrayContaining(['110105', '220104']))
  })

  test('is shown by its name', () => {
    expect(placeNames([['from', '220100'], ['to', '']])).toEqual({ from: '吉林省长春市' })
  })
})

test.each([
  ['ratio=85%25', { ratio: '85' }], ['ratio=82.5', { ratio: '82.5' }], ['ratio=８５', { ratio: '85' }], ['ratio=0', { ratio: '0' }],
  ['nth=2', { nth: '2' }], ['level=tertiary', { level: 'tertiary' }], ['level=unsure', { level: 'unsure' }], ['kind=transfer', { kind: 'transfer' }], ['filed=unsure', { filed: 'unsure' }],
  ['discharged=2026年3月5日', { discharged: '2026-03-05' }], ['depth=bill', { depth: 'bill' }],
])('%s is read as %o', (query, expected) => {
  expect(given(query)).toEqual(expected)
})

test.each([
  ['ratio=0.85', 'ratio not-percent'], ['ratio=101', 'ratio not-percent'], ['ratio=八成', 'ratio not-percent'], ['nth=9', 'nth unknown-choice'], ['level=best', 'level unknown-choice'],
  ['kind=holiday', 'kind unknown-choice'], ['discharged=soon', 'discharged unreadable-day'],
])('%s is refused as %s', (query, fault) => {
  expect(faults(query)).toEqual([fault])
})

test('of a name that comes twice the last counts: the button comes after the field it changes', () => {
  expect(given('depth=quick&depth=bill')).toEqual({ depth: 'bill' })
  expect(given('depth=bill&depth=quick')).toEqual({})
})

test('names that nobody asked for are left out, those of the language too', () => {
  const pairs: Pairs = [['name', '张三'], ['__proto__', 'x'], ['constructor', 'x'], ['toString', 'x'], ['visitDay', '2026-01-01'], ['age', '68']]
  expect(readSheet(pairs, today)).toMatchObject({ given: [], faults: [] })
})

test('an address that was followed is told from a form that was sent', () => {
  expect([isForm(read('from=220100')), isForm(read('from-text=&total='))]).toEqual([false, true])
})
