import { expect, test } from 'vitest'

import { waitText } from './wait'

test.each([[0, '1 秒'], [1, '1 秒'], [60, '60 秒'], [61, '2 分钟'], [3600, '60 分钟'], [5400, '90 分钟'], [5401, '2 小时'], [86_400, '24 小时']])('%i seconds are %s', (seconds, words) => {
  expect(waitText(seconds)).toBe(words)
})
