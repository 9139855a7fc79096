import { expect, test } from 'vitest'

import { rememberedPlace, rememberPlace } from './remember'

function shelf(start: Record<string, string> = {}) {
  const kept = new Map(Object.entries(start))
  return () => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => { kept.set(key, value) } })
}
const place = { code: '220100', name: '吉林省长春市' }

test('the last place comes back with its name', () => {
  const one = shelf()
  rememberPlace(one, place)
  expect(rememberedPlace(one)).toEqual(place)
})

test('a new phone remembers nothing', () => {
  expect(rememberedPlace(shelf())).toBeUndefined()
})

test.each(['', '220100', 'x 长春', '{"code":"220100"}', `220100 ${'长'.repeat(41)}`])('what is no place is not taken for one: %s', (text) => {
  expect(rememberedPlace(shelf({ 'yiditong-insured-place': text }))).toBeUndefined()
})
