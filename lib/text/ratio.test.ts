import { expect, test } from 'vitest'

import type { RatioValue } from '@/lib/policy/index'

import { assumedText, ratioText } from './ratio'

const local: RatioValue = { base: { type: 'local' }, points: 0, percent: 0, firstPay: 0, atMost: false }

test.each([
  [local, '参保地本地的比例'],
  [{ ...local, level: 'care' as const, points: 20 }, '参保地本地的比例（按外地那家医院的级别），降低 20 个百分点'],
  [{ ...local, base: { type: 'points' as const, points: 20 } }, '20%'],
  [{ ...local, points: 10, atMost: true }, '参保地本地的比例，最多降低 10 个百分点'],
  [{ ...local, percent: 20 }, '参保地本地的比例，再打 8 折'],
  [{ ...local, firstPay: 20 }, '参保地本地的比例，先自己付 20%'],
])('%j is written %s', (value, text) => {
  expect(ratioText(value)).toBe(text)
})

test('what is taken for granted is told in the words of the questions', () => {
  expect(assumedText({ filed: false, institutionLevel: 'tertiary' })).toBe('办了备案手续吗？没有办；去的是哪一级医院？三级（大医院）')
})
