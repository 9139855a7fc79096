import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthOf, normalise, readLine, readName } from './plain-text'

test.each([
  ['  长春市　朝阳区\n红旗街\t1号 ', '长春市 朝阳区 红旗街 1号'],
  ['Ａ座１２０３室', 'A座1203室'],
  ['（南门），左转；再问：对吗？', '（南门），左转；再问：对吗？'],
  ['张\ufeff三\u200b丰', '张三丰'],
  ['安全\u202e钱付\u2066', '安全钱付'],
  ['a\u0000b\u001b[31mc\u0085', 'ab[31mc'],
  ['半\ud83d截', '半截'],
  ['葛\u{e0100}', '葛'],
  ['e\u0301', 'é'],
  ['①号楼', '①号楼'],
])('%j is cleaned to %j', (text, clean) => {
  expect(normalise(text)).toBe(clean)
})

test('cleaning what is clean changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text))
    }),
  )
})

test.each([
  ['朝阳区红旗街（南），3-1号', { max: 20 }, '朝阳区红旗街（南），3-1号'],
  ['𠮷𠮷𠮷', { max: 3 }, '𠮷𠮷𠮷'],
  ['', { max: 3, min: 0 }, ''],
  ['AT&T "x" \\ %', { max: 20 }, 'AT&T "x" \\ %'],
])('%j within %j is accepted as %j', (text, limits, value) => {
  expect(readLine(text, limits)).toEqual({ ok: true, value })
})

test.each([
  [' \u200b ', { max: 3 }, 'empty'],
  ['一二', { max: 9, min: 3 }, 'empty'],
  ['一二三四', { max: 3 }, 'too-long'],
  ['<b>', { max: 9 }, 'forbidden-characters'],
  ['好😀', { max: 9 }, 'forbidden-characters'],
  ['旗🇨🇳', { max: 9 }, 'forbidden-characters'],
  ['字\ue000', { max: 9 }, 'forbidden-characters'],
])('%j within %j is refused with %s', (text, limits, code) => {
  expect(readLine(text, limits)).toEqual({ ok: false, error: { code } })
})

test.each([
  ['张三', '张三'],
  ['张　三', '张三'],
  [' 欧阳 明 ', '欧阳明'],
  ['𠮷田𬭚', '𠮷田𬭚'],
  ['李〇', '李〇'],
  ['阿不都•木沙', '阿不都·木沙'],
  ['阿不都・木沙', '阿不都·木沙'],
  ['阿不都 · 木沙', '阿不都·木沙'],
  ['阿不都.木沙', '阿不都·木沙'],
  ['Ｌｉ Ming', 'Li Ming'],
  ["Seán O'Brien-Smith", "Seán O'Brien-Smith"],
])('the name %j is read as %j', (text, value) => {
  expect(readName(text)).toEqual({ ok: true, value })
})

test.each([
  ['', 'empty'],
  ['张3', 'name-characters'],
  ['张３', 'name-characters'],
  ['张三<', 'name-characters'],
  ['张😀', 'name-characters'],
  ['·张', 'name-characters'],
  ['张三，李四', 'name-characters'],
  ['-张', 'name-characters'],
  ['김', 'name-characters'],
  ['张\ue000', 'name-characters'],
  ['张'.repeat(51), 'too-long'],
])('the name %j is refused with %s', (text, code) => {
  expect(readName(text)).toEqual({ ok: false, error: { code } })
})

test('a rare character counts as one', () => {
  expect(lengthOf('𠮷田')).toBe(2)
})
