import { expect, test } from 'vitest'

import type { Cite } from '@/lib/policy/index'

import { citeText } from './cites'

test.each<[Cite, string]>([
  [{ article: '12', paragraph: 4 }, '第十二条第四款'],
  [{ article: '7', item: '一' }, '第七条（一）'],
  [{ article: '61' }, '第六十一条'],
  [{ article: '10' }, '第十条'],
  [{ article: '11' }, '第十一条'],
  [{ article: '20' }, '第二十条'],
  [{ article: '30' }, '第三十条'],
  [{ article: '1' }, '第一条'],
  [{ article: '2', paragraph: 10 }, '第二条第十款'],
  [{ article: '六' }, '六'],
  [{ article: '十', item: '三' }, '十（三）'],
  [{ article: '规程第8、34条' }, '规程第8、34条'],
  [{ article: '通知二（五）' }, '通知二（五）'],
])('%j is written %s', (cite, text) => {
  expect(citeText(cite)).toBe(text)
})
