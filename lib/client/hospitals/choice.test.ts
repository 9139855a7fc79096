import { expect, test } from 'vitest'

import { choiceAddress, isPlaced, readChoice, withoutPick, withPick, withSpecial } from './choice'

const read = (search: string) => readChoice(new URLSearchParams(search))
const whole = 'from=220100&to=110100&kind=long-stay&pick=S110000-01&pick=H11010500123&disease=yes&special=S110000-01'

test('a whole choice is written as it was read', () => {
  expect(choiceAddress(read(whole))).toBe(`/hospitals/choose?${whole}`)
  expect(isPlaced(read(whole))).toBe(true)
})

test.each([
  ['from=110000', 'a province is no pool'],
  ['to=999999', 'an unknown place'],
  ['kind=holiday', 'an unknown kind'],
  ['pick=../admin&pick=', 'marks that are none'],
  ['special=S110000-01', 'one for special diseases without the right to them'],
  ['disease=maybe', 'an answer that is none'],
])('%s is left out: %s', (search) => {
  expect(choiceAddress(read(search))).toBe('/hospitals/choose')
})

test('a district stands for its city', () => {
  expect(read('to=110105').to).toBe('110100')
})

test('an institution is picked once, and can be put back', () => {
  const choice = read('pick=S110000-01')
  const twice = withPick(withPick(choice, 'S110000-02'), 'S110000-02')
  expect(twice.picks).toEqual(['S110000-01', 'S110000-02'])
  expect(withoutPick(twice, 'S110000-01').picks).toEqual(['S110000-02'])
})

test('more than anybody may pick are not carried along', () => {
  expect(read(Array.from({ length: 20 }, (_, at) => `pick=S110000-${String(at + 10)}`).join('&')).picks).toHaveLength(8)
})

test('one for special diseases is named, changed and taken back', () => {
  const named = withSpecial(read('disease=yes'), 'S110000-01')
  expect(choiceAddress(named)).toBe('/hospitals/choose?disease=yes&special=S110000-01')
  expect(choiceAddress(withSpecial(named))).toBe('/hospitals/choose?disease=yes')
})
