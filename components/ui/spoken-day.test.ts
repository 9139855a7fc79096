import { expect, test } from 'vitest'
import { spokenDay } from './spoken-day'

test.each([
  ['2026-03-05', '2026年3月5日'],
  ['2026-12-31', '2026年12月31日'],
  ['三月', '三月'],
  ['2026/3/5', '2026/3/5'],
  ['', ''],
])('%s is shown as %s', (given, shown) => {
  expect(spokenDay(given)).toBe(shown)
})
