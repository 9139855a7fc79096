import { describe, expect, test } from 'vitest'

import { decide } from '../engine/decide'

import { on } from './case'
import { allPacks, packById, packFor } from './register'

const idsOn = (area: string, day: string) => {
  const pack = packFor(area, on(day))
  return pack.ok ? pack.value.packs.map(({ id }) => id) : pack.error.code
}

test.each([
  ['2016-10-31', 'no-policy'],
  ['2017-10-31', 'no-policy'],
  ['2017-11-01', ['jilin-2017-79']],
  ['2020-08-17', ['jilin-2017-79']],
  ['2020-08-18', ['jilin-2017-79', 'jilin-2020-16']],
  ['2022-12-31', ['jilin-2017-79', 'jilin-2020-16']],
  ['2023-01-01', ['jilin-2017-79', 'jilin-2020-16', 'national-2022-22']],
])('Changchun on %s is answered by %j', (day, ids) => {
  expect(idsOn('220100', day)).toEqual(ids)
})

test.each(['220100', '220200', '220300', '220400', '220500', '220600', '220700', '220800', '222400', '220000'])('%s lies in Jilin', (area) => {
  expect(idsOn(area, '2026-02-13')).toContain('jilin-2017-79')
})

test.each(['210100', '110100', '230100', '150700', '320100', '622200', '102200', '', '2'])('%j does not, and is refused rather than answered by the nearest', (area) => {
  expect(idsOn(area, '2026-02-13')).toBe('no-policy')
})

test('the refusal says what was asked and what is covered', () => {
  expect(packFor('210100', on('2026-02-13'))).toEqual({
    ok: false,
    error: {
      code: 'no-policy', area: '210100', on: '2026-02-13',
      covered: [{ pack: 'jilin-2017-79', from: '2017-11-01' }, { pack: 'jilin-2020-16', from: '2020-08-18' }],
    },
  })
})

test('documents stand in the order of their dates, and an amending one after what it amends', () => {
  const dates = allPacks.map(({ document }) => document.validity.from)
  expect(dates).toEqual([...dates].sort())
  const order = allPacks.map(({ id }) => id)
  expect(allPacks.filter(({ id, amends }) => amends !== undefined && order.indexOf(amends) >= order.indexOf(id))).toEqual([])
})

test('only a document whose source somebody read says when', () => {
  expect(allPacks.filter(({ document }) => document.validity.verifiedOn === undefined).map(({ id }) => id)).toEqual(['national-2022-22'])
})

test('a pack is found by its id', () => {
  expect(allPacks.map(({ id }) => packById(id)?.id)).toEqual(allPacks.map(({ id }) => id))
})

describe('what a boundary day changes', () => {
  const moved = { kind: 'long-stay', insurance: 'employee', working: 'active', ground: 'household', scope: 'cross-province', outsideMainland: false } as const
  const answer = (day: string) => {
    const pack = packFor('220100', on(day))
    if (!pack.ok) throw new Error(day)
    return decide(pack.value, { ...moved, commits: true, signedOn: on(day) }, { on: on(day) })
  }

  test('on 2020-08-17 nothing can be promised, on 2020-08-18 it can', () => {
    expect([answer('2020-08-17').status, answer('2020-08-18').status]).toEqual(['not-ready', 'yes'])
    expect(answer('2020-08-17').materials.map(({ commitment }) => commitment)).toEqual([undefined])
    expect(answer('2020-08-18').windows.map(({ window }) => window)).toContain('proof-by')
  })

  test('on 2022-12-31 no later document is shown, on 2023-01-01 it is, and the answer is the same', () => {
    const [before, after] = [answer('2022-12-31'), answer('2023-01-01')]
    expect(before.notices).toEqual([])
    expect(after.notices.map(({ id }) => id)).toEqual(['national.both-ways', 'national.late-filing', 'national.changes'])
    expect(after.statements).toEqual(before.statements)
    expect([after.status, after.reasons, after.materials]).toEqual([before.status, before.reasons, before.materials])
  })

  test('a record inside the province gets no notice of the cross-province document', () => {
    const pack = packFor('220100', on('2023-01-01'))
    const answers = pack.ok ? decide(pack.value, { ...moved, scope: 'in-province' }, { on: on('2023-01-01') }).notices : undefined
    expect(answers).toEqual([])
  })
})
