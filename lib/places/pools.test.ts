import { expect, test } from 'vitest'

import { allPools, isPool, poolName, resolvePool, searchPools } from './pools'

test.each([
  ['辽宁省直', '219900'],
  ['吉林省省直', '229900'],
  ['长春', '220100'],
  ['南京市玄武区', '320100'],
])('%s is the pool %s', (text, code) => {
  expect(resolvePool(text)).toMatchObject({ ok: true, value: { code } })
})

test('省直 alone may be several pools, and all of them are offered', () => {
  expect(resolvePool('省直')).toMatchObject({ ok: false, error: { code: 'ambiguous', candidates: [{ code: '219900' }, { code: '229900' }] } })
})

test('an unknown place is refused', () => {
  expect(resolvePool('火星')).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

test('a pool of a province is found while it is being typed, and bears its name', () => {
  expect(searchPools('辽宁')[0]).toEqual({ code: '219900', name: '辽宁省直' })
  expect(poolName('229900')).toBe('吉林省直')
})

test('a county is no pool, and no code stands for two', () => {
  expect(isPool('220104')).toBe(false)
  expect(new Set(allPools.map(({ code }) => code)).size).toBe(allPools.length)
})
