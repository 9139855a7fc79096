import { expect, test } from 'vitest'
import { readPhone } from './phone'

test.each([
  '13812345678', '+8613812345678', '+86 138 1234 5678', '0086-138-1234-5678', '8613812345678', '(+86)13812345678',
  '１３８１２３４５６７８', '＋８６ １３８－１２３４－５６７８', '138–1234—5678', '\u202a13812345678\u202c', ' 138\u20281234 5678\n',
])('%j is the number 13812345678', (typed) => {
  expect(readPhone(typed)).toEqual({ ok: true, value: '13812345678' })
})

test.each([
  ['', 'empty'],
  [' - ', 'empty'],
  ['1381234567', 'phone-length'],
  ['138123456789', 'phone-length'],
  ['1381234567a', 'phone-length'],
  ['+85261234567', 'phone-length'],
  ['86138123456', 'phone-prefix'],
  ['12812345678', 'phone-prefix'],
  ['04332512345', 'phone-prefix'],
])('%j is refused with %s', (typed, code) => {
  expect(readPhone(typed)).toEqual({ ok: false, error: { code } })
})
