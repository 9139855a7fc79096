import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'

import { openKinds, openPools, standingOf } from './standing'

const on = (day: string) => day as PlainDate

test.each([
  ['2026-02-13', ['long-stay', 'transfer', 'emergency', 'maternity', 'other']],
  ['2022-06-01', ['long-stay', 'transfer', 'emergency', 'maternity']],
  ['2017-10-01', ['long-stay', 'transfer']],
  ['2014-01-01', []],
])('on %s these kinds are open somewhere', (day, kinds) => {
  expect(openKinds(on(day))).toEqual(kinds)
})

test.each([
  ['220100', ['long-stay', 'transfer', 'emergency', 'maternity']],
  ['320100', ['long-stay', 'transfer', 'other']],
  ['219900', ['long-stay', 'transfer']],
  ['370100', ['long-stay', 'transfer', 'other']],
  ['火星', ['long-stay', 'transfer', 'emergency', 'maternity', 'other']],
])('in %s these kinds are offered', (place, kinds) => {
  expect(openKinds(on('2026-02-13'), place)).toEqual(kinds)
})

test('every prefecture of the mainland and every pool of offices is open, and no place beyond', () => {
  const codes = openPools(on('2026-02-13')).map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining(['219900', '229900', '110100', '220100', '222400', '320100', '370100', '429004']))
  expect(codes.filter((code) => /^(71|81|82)/u.test(code))).toEqual([])
  expect(codes.length).toBeGreaterThan(330)
})

describe('a kind that is not filed', () => {
  test('counts as filed where the document says so, with the rule', () => {
    expect(standingOf('emergency', '320100', on('2026-02-13'))).toMatchObject({ type: 'deemed', grounds: [{ id: 'jiangsu22.emergency' }] })
    expect(standingOf('emergency', '370100', on('2026-02-13'))).toMatchObject({ type: 'deemed', grounds: [{ id: 'national22.emergency' }] })
  })
  test('does not exist where no ground names it, with the rule that says so and what there is', () => {
    expect(standingOf('maternity', '320100', on('2026-02-13'))).toMatchObject({ type: 'unknown-here', because: [{ id: 'jiangsu22.kinds' }], others: ['long-stay', 'transfer', 'other'] })
    expect(standingOf('emergency', '219900', on('2026-02-13'))).toMatchObject({ type: 'unknown-here', because: [{ id: 'liaoning.kinds' }], others: ['long-stay', 'transfer'] })
  })
  test('cannot be said without a document', () => {
    expect(standingOf('transfer', '370100', on('2014-01-01'))).toMatchObject({ type: 'no-policy', refusal: { code: 'no-policy' } })
  })
})
