import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'

import { parcelOf, sha256Of } from './kept-photo'

const value = { filingId: 'f', material: 'referral', sha256: 'ab', hints: ['dark'], url: '/api/x' }
const bytes = new Blob(['x'], { type: 'image/jpeg' })
const item = (changes: object = {}) => ({ id: 'a', at: 1, value: { ...value, ...changes }, bytes })

test('what was put away is read again as it was', () => {
  expect(parcelOf(item())).toEqual({ id: 'a', file: bytes, kept: value })
  expect(parcelOf(item({ url: undefined }))?.kept.url).toBeUndefined()
})

test('what an older page has put away is read as far as it is known, and left alone where it is not', () => {
  expect(parcelOf(item({ hints: ['dark', 'crooked'], colour: 'red' }))?.kept.hints).toEqual(['dark'])
  expect(parcelOf(item({ hints: undefined }))?.kept.hints).toEqual([])
  for (const changes of [{ filingId: 7 }, { material: 'passport' }, { material: 'toString' }, { sha256: '' }]) expect(parcelOf(item(changes))).toBeUndefined()
  expect(parcelOf({ id: 'a', at: 1, value: 'text', bytes })).toBeUndefined()
  expect(parcelOf({ id: 'a', at: 1, value })).toBeUndefined()
})

test('the sum is that of the bytes, in hexadecimal digits', async () => {
  expect(await sha256Of(new Blob(['异地']))).toBe(createHash('sha256').update('异地').digest('hex'))
})
