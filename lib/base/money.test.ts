import fc from 'fast-check'
import { expect, test } from 'vitest'

import { formatMoney, MOST_FEN, paidOf, partOf, readMoney, shareOfPercent, shareOfShare, WHOLE, writeMoney } from './money'

test.each([
  ['12000', 1_200_000], ['12,000', 1_200_000], ['１２，０００．５０元', 1_200_050], ['1.2万', 1_200_000], ['1.2万元', 1_200_000], ['1.2w', 1_200_000], ['3千', 300_000], ['1亿', 10_000_000_000],
  ['¥800', 80_000], ['￥８００', 80_000], ['0', 0], ['0.01', 1], ['.5', 50], ['5.', 500], ['-0', 0], [' 1 200 元整', 120_000], ['12000块', 1_200_000], ['1。5', 150], ['10亿', MOST_FEN],
  ['0.0001万', 100],
] as const)('%j is %d fen', (text, fen) => {
  expect(readMoney(text)).toEqual({ ok: true, value: fen })
})

test.each([
  ['', 'empty'], ['　', 'empty'], ['一万', 'not-money'], ['abc', 'not-money'], ['1.2.3', 'not-money'], ['1万2', 'not-money'], ['12元5角', 'not-money'], ['万', 'not-money'], ['.', 'not-money'], ['1e5', 'not-money'],
  ['12,34', 'commas'], ['1,2000', 'commas'], [',5', 'not-money'], ['-5', 'negative'], ['−0.01', 'negative'], ['0.001', 'too-fine'], ['1.234567', 'too-fine'], ['0.0000001万', 'too-fine'],
  ['10.1亿', 'too-large'], ['1000000000.01', 'too-large'], ['9'.repeat(40), 'too-large'],
] as const)('%j is refused: %s', (text, code) => {
  expect(readMoney(text)).toEqual({ ok: false, error: { code } })
})

test.each([[0, '0.00'], [1, '0.01'], [99_999, '999.99'], [100_000, '1,000.00'], [123_456_789, '1,234,567.89'], [MOST_FEN, '1,000,000,000.00'], [-462_000, '−4,620.00']] as const)('%d fen is written %s', (fen, text) => {
  expect(formatMoney(fen)).toBe(text)
})

test('what is written into a field is read back', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: MOST_FEN }), (fen) => {
    expect(readMoney(writeMoney(fen))).toEqual({ ok: true, value: fen })
    expect(readMoney(formatMoney(fen))).toEqual({ ok: true, value: fen })
  }))
})

test('no text breaks the reading, and what is read is whole fen within the limit', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-¥]?[\d,.]{0,12}[万千亿元]{0,3}$/u)), (text) => {
    const read = readMoney(text)
    if (read.ok) expect(Number.isSafeInteger(read.value) && read.value >= 0 && read.value <= MOST_FEN).toBe(true)
  }), { numRuns: 2_000 })
})

test.each([[1, 50, 1], [1, 49.99, 0], [880_000, 85, 748_000], [1_001, 85, 851], [MOST_FEN, 100, MOST_FEN], [MOST_FEN, 99.99, 99_990_000_000], [0, 85, 0]] as const)('%d fen at %d %% is %d, half up', (base, percent, paid) => {
  expect(paidOf([{ base, share: shareOfPercent(percent) }])).toBe(paid)
})

test('halves of two stretches are added before they are rounded', () => {
  const half = shareOfPercent(50)
  expect(paidOf([{ base: 1, share: half }, { base: 1, share: half }])).toBe(1)
})

test('a share of a share of a share is exact', () => {
  const times = [80, 90].reduce((left, percent) => shareOfShare(shareOfPercent(percent), left), WHOLE)
  expect(shareOfShare(times, shareOfPercent(85))).toBe(shareOfPercent(61.2))
})

test.each([[3_000_000, 5, 15, 1_000_000], [100, 1, 3, 33], [100, 2, 3, 67], [1, 1, 2, 1], [0, 1, 2, 0]] as const)('of %d fen, %d of %d days get %d', (amount, count, of, part) => {
  expect(partOf(amount, count, of)).toBe(part)
})
