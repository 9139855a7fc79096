import { expect, test } from 'vitest'

import { whereOf } from './address'
import { readRecord } from './record'

test.each([
  ['nothing', undefined], ['words', 'record'], ['no key', { id: 'a', kind: 'transfer' }], ['a kind that nobody knows', { id: 'a', key: 'k', kind: 'holiday' }],
])('%s is no record', (_, value) => {
  expect(readRecord(value)).toBeUndefined()
})

test('a record of another version of the application keeps what is still known', () => {
  const old = { id: 'a', key: 'k', kind: 'transfer', answers: { name: '张三', shoeSize: '42', carePlace: 7 }, filing: { id: 'f', version: 2, held: ['referral', 'a-photo'] }, edited: true }
  expect(readRecord(old)).toEqual({ id: 'a', key: 'k', kind: 'transfer', answers: { name: '张三' }, filing: { id: 'f', version: 2, held: ['referral'] }, edited: true })
})

test.each([
  ['', { at: 'all' }], ['new', { at: 'new' }], ['new=', { at: 'new' }],
  ['record=a', { at: 'one', id: 'a', page: 'state', fromCheck: false }],
  ['record=a&page=contact&from=check', { at: 'one', id: 'a', page: 'contact', fromCheck: true }],
])('%j leads to %o', (query, where) => {
  expect(whereOf(query)).toEqual(where)
})
