import { expect, test } from 'vitest'

import { addressOf, looksForSomething, readQuery } from './query'

const read = (search: string) => readQuery(new URLSearchParams(search))

test.each([
  ['', '/hospitals'],
  ['province=220000', '/hospitals?province=220000'],
  ['province=220000&city=220100&q=%E5%90%89%E5%A4%A7&level=tertiary&kind=tcm&open=chronic-copd&show=60', '/hospitals?province=220000&city=220100&q=%E5%90%89%E5%A4%A7&level=tertiary&kind=tcm&open=chronic-copd&show=60'],
  ['province=220000&city=&q=&level=&kind=&open=', '/hospitals?province=220000'],
  ['q=+++', '/hospitals'],
  ['province=220000&all=yes', '/hospitals?province=220000&all=yes'],
  ['province=220000&all=no', '/hospitals?province=220000'],
])('the address ?%s is written as %s', (search, address) => {
  expect(addressOf(read(search))).toBe(address)
})

test.each([
  ['province=220100', 'a city is not a province'],
  ['province=710000', 'Taiwan has a scheme of its own'],
  ['province=22', 'half a code'],
  ['city=220100', 'a city without its province'],
  ['level=best', 'an unknown level'],
  ['kind=zoo&open=always', 'unknown kinds and openings'],
])('%s is left out of the address: %s', (search) => {
  expect(addressOf(read(search))).toBe('/hospitals')
})

test.each(['210100', '22', '220000'])('the city %s is no city of Jilin and is left out', (city) => {
  expect(read(`province=220000&city=${city}`)).toEqual({ province: '220000', text: '', shown: 30 })
})

test.each([['', 30], ['1', 30], ['31', 60], ['9999', 300], ['-5', 30], ['x', 30]])('show=%s shows %d rows', (text, rows) => {
  expect(read(`show=${text}`).shown).toBe(rows)
})

test('a long text is cut', () => {
  expect(read(`q=${'医'.repeat(100)}`).text).toHaveLength(60)
})

test('a place alone is something to look for', () => {
  expect([looksForSomething(read('province=220000')), looksForSomething(read(''))]).toEqual([true, false])
})
