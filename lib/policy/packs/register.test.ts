import { describe, expect, test } from 'vitest'

import { decide } from '../engine/decide'

import { on } from './case'
import { allPacks, filedKinds, packById, packFor } from './register'

const idsOn = (area: string, day: string) => {
  const pack = packFor(area, on(day))
  return pack.ok ? pack.value.packs.map(({ id }) => id) : pack.error.code
}

type Timeline = readonly (readonly [string, string | readonly string[]])[]
const timelines: Readonly<Record<string, Timeline>> = {
  '220100': [
    ['2014-11-17', 'no-policy'],
    ['2014-11-18', ['national-2014-93']],
    ['2017-10-31', ['national-2014-93']],
    ['2017-11-01', ['jilin-2017-79']],
    ['2020-08-17', ['jilin-2017-79']],
    ['2020-08-18', ['jilin-2017-79', 'jilin-2020-16']],
    ['2022-12-31', ['jilin-2017-79', 'jilin-2020-16']],
    ['2023-01-01', ['jilin-2017-79', 'jilin-2020-16', 'national-2022-22']],
  ],
  '219900': [
    ['2014-11-17', 'no-policy'],
    ['2017-09-26', ['national-2014-93']],
    ['2017-09-27', ['liaoning-szh-2017-29']],
    ['2022-12-31', ['liaoning-szh-2017-29']],
    ['2023-01-01', ['liaoning-szh-2017-29', 'national-2022-22']],
  ],
  '320500': [
    ['2014-11-17', 'no-policy'],
    ['2019-12-30', ['national-2014-93']],
    ['2019-12-31', ['jiangsu-guicheng']],
    ['2022-12-31', ['jiangsu-guicheng']],
    ['2023-01-01', ['jiangsu-2022-75']],
    ['2026-02-13', ['jiangsu-2022-75']],
  ],
  '110100': [
    ['2014-11-17', 'no-policy'],
    ['2014-11-18', ['national-2014-93']],
    ['2022-12-31', ['national-2014-93']],
    ['2023-01-01', ['national-2022-22']],
  ],
}

describe.each(Object.entries(timelines))('%s', (area, days) => {
  test.each(days)('on %s is answered by %j', (day, ids) => {
    expect(idsOn(area, day)).toEqual(ids)
  })
})

const jilin = ['220100', '220200', '220300', '220400', '220500', '220600', '220700', '220800', '222400', '220000', '229900']
const jiangsu = ['320100', '320200', '320300', '320400', '320500', '320600', '320700', '320800', '320900', '321000', '321100', '321200', '321300']
/** The cities of Liaoning have documents of their own, which are not among ours. */
const elsewhere = ['210100', '210200', '211400', '110100', '230100', '150700', '310100', '440300', '659000']

test.each([
  ...jilin.map((area) => [area, 'jilin-2017-79'] as const), ...jiangsu.map((area) => [area, 'jiangsu-2022-75'] as const),
  ['219900', 'liaoning-szh-2017-29'] as const, ...elsewhere.map((area) => [area, 'national-2022-22'] as const),
])('%s is answered by %s first', (area, id) => {
  expect(idsOn(area, '2026-02-13')[0]).toBe(id)
})

test.each(['810000', '710000', '102200', '622', '2201000', '', '2', 'abcdef', ' 220100'])('%j is no place of the mainland, and is refused', (area) => {
  expect(idsOn(area, '2026-02-13')).toBe('no-policy')
})

test('the refusal says what was asked and what is covered', () => {
  expect(packFor('210100', on('2014-11-17'))).toEqual({
    ok: false,
    error: {
      code: 'no-policy', area: '210100', on: '2014-11-17',
      covered: [
        { pack: 'national-2014-93', from: '2014-11-18' },
        { pack: 'liaoning-szh-2017-29', from: '2017-09-27' },
        { pack: 'jilin-2017-79', from: '2017-11-01' },
        { pack: 'jiangsu-guicheng', from: '2019-12-31', to: '2022-12-31' },
        { pack: 'jilin-2020-16', from: '2020-08-18' },
        { pack: 'jiangsu-2022-75', from: '2023-01-01' },
        { pack: 'national-2022-22', from: '2023-01-01' },
      ],
    },
  })
})

test('beside a place\'s own document a national one gives its notices and rules nothing', () => {
  const pack = packFor('219900', on('2026-02-13'))
  const rules = pack.ok ? Object.entries(pack.value.rules).flatMap(([list, of]) => of.map((rule) => [list, rule.pack] as const)) : []
  expect([...new Set(rules.filter(([, id]) => id === 'national-2022-22').map(([list]) => list))]).toEqual(['notices'])
})

test('the same documents are laid over each other once', () => {
  expect(packFor('220100', on('2026-02-13'))).toEqual(packFor('222400', on('2023-01-01')))
  const [one, other] = [packFor('220100', on('2026-02-13')), packFor('222400', on('2023-01-01'))]
  expect(one.ok && other.ok && one.value === other.value).toBe(true)
})

test('a kind is offered where a document lets it be filed', () => {
  const kinds = (area: string, day: string) => {
    const pack = packFor(area, on(day))
    return pack.ok ? filedKinds(pack.value.packs) : []
  }
  expect(kinds('220100', '2026-02-13')).toEqual(['long-stay', 'transfer', 'emergency', 'maternity'])
  expect(kinds('219900', '2026-02-13')).toEqual(['long-stay', 'transfer'])
  expect(kinds('320100', '2021-01-01')).toEqual(['long-stay', 'transfer'])
  expect(kinds('320100', '2026-02-13')).toEqual(['long-stay', 'transfer', 'emergency', 'other'])
  expect(kinds('110100', '2016-01-01')).toEqual(['long-stay'])
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
    expect(after.notices.map(({ id }) => id)).toEqual(['national.both-ways', 'national.late-filing', 'national.changes', 'national.promise'])
    expect(after.statements).toEqual(before.statements)
    expect([after.status, after.reasons, after.materials]).toEqual([before.status, before.reasons, before.materials])
  })

  test('a record inside the province gets no notice of the cross-province document', () => {
    const pack = packFor('220100', on('2023-01-01'))
    const answers = pack.ok ? decide(pack.value, { ...moved, scope: 'in-province' }, { on: on('2023-01-01') }).notices : undefined
    expect(answers).toEqual([])
  })
})
