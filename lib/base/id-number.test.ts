import fc from 'fast-check'
import { expect, test } from 'vitest'
import { birthDayOf, readIdNumber, sexOf } from './id-number'
import { plainDate } from './plain-date'
import type { PlainDate } from './plain-date'

const today = plainDate('2026-11-22') as PlainDate

test.each([
  ['22240119900230123X', 'id-birthday', '30 February'],
  ['220104200002290038', 'id-checksum', 'one wrong digit at the end'],
  ['220401200002290039', 'id-checksum', 'two digits swapped'],
  ['222401196202290017', 'id-birthday', '29 February of a common year'],
  ['220104202611230014', 'id-birthday', 'born tomorrow'],
  ['220104187601010015', 'id-birthday', 'older than anyone'],
  ['000000000000000001', 'id-birthday', 'zeros with a fitting check digit'],
  ['220104850101001', 'id-length', 'the fifteen digits of before 1999'],
  ['2201041962030501', 'id-length', 'not typed to the end'],
  ['2201041962030501833', 'id-length', 'one digit too many'],
  ['22010419620305O18X', 'id-characters', 'a letter O'],
  ['2201041962X3050183', 'id-characters', 'X in the middle'],
  ['２２０１０４一', 'id-characters', 'Chinese numerals'],
  ['', 'empty', 'nothing'],
  ['　 ', 'empty', 'spaces'],
])('%j is refused with %s: %s', (typed, code) => {
  expect(readIdNumber(typed, today)).toEqual({ ok: false, error: { code } })
})

test.each([
  '22010419620305018X', '22010419620305018x', '220104 19620305 018x', '２２０１０４１９６２０３０５０１８ｘ', '220104\u200b19620305018X\n',
])('%j is read as 22010419620305018X', (typed) => {
  expect(readIdNumber(typed, today)).toEqual({ ok: true, value: '22010419620305018X' })
})

test.each([
  ['22010419620305018X', '1962-03-05', 'female'],
  ['220104200002290039', '2000-02-29', 'male'],
  ['220104202611220019', '2026-11-22', 'male'],
  ['110108194903071513', '1949-03-07', 'male'],
])('%s was born on %s and is %s', (typed, birthDay, sex) => {
  const read = readIdNumber(typed, today)
  expect(read.ok && [birthDayOf(read.value), sexOf(read.value)]).toEqual([birthDay, sex])
})

test('any single wrong digit is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, shift) => {
      const digits = Array.from('22010419620305018X')
      digits[at] = String((Number(digits[at]) + shift) % 10)
      expect(readIdNumber(digits.join(''), today).ok).toBe(false)
    }),
  )
})
