import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

import { synthetic } from '../../../scripts/hospitals/synthetic'
import { listOf, sounded } from '../examples'
import { decodeContacts, encodeContacts } from './contacts'

const list = listOf('220000', [
  sounded({ id: 'H22010400002', name: '第二医院', address: '长春市朝阳区自强街218号', phone: '0431-81136000' }),
  sounded({ id: 'H22010400001', name: '第一医院', address: '长春市朝阳区新民大街71号' }),
  sounded({ id: 'S222400-01', name: '延边医院', phone: '0433-2660001、0433-2660002' }),
  sounded({ id: 'S222400-02', name: '没有写的医院' }),
])

test('addresses and numbers come back by the mark of each institution; of one that has neither nothing is said', () => {
  expect(decodeContacts(encodeContacts(list))).toEqual({
    version: 'v1',
    of: new Map([
      ['H22010400001', { address: '长春市朝阳区新民大街71号' }], ['H22010400002', { address: '长春市朝阳区自强街218号', phone: '0431-81136000' }],
      ['S222400-01', { phone: '0433-2660001、0433-2660002' }],
    ]),
  })
  expect(encodeContacts({ ...list, entries: [...list.entries].reverse() })).toBe(encodeContacts(list))
})

test('where nobody has told any there are none', () => {
  expect(decodeContacts(encodeContacts(listOf('540000', [])))?.of.size).toBe(0)
})

test.each([['no JSON', 'x'], ['an error page', 'null'], ['a later format', encodeContacts(list).replace('contacts-1', 'contacts-2')], ['a line that got lost', encodeContacts(list).replace(/\\n[^"\\]*(?="\})/u, '')]])('%s is none', (_, text) => {
  expect(decodeContacts(text)).toBeUndefined()
})

test('those of four thousand entries fit in 50 KB of brotli', () => {
  const entries = [...synthetic(4000, '32')].map((institution) => ({ institution, sounds: [] }))
  const size = brotliCompressSync(encodeContacts({ ...listOf('320000', []), entries })).length
  expect(size).toBeLessThan(50 * 1024)
})
