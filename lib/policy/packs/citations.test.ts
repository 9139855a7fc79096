import { describe, expect, test } from 'vitest'

import type { Cite, PackId } from '../engine/types'

import { rulesOf } from './case'
import { allPacks } from './register'

/** The last article of a document, the items of the articles that have some, and the paragraphs of those that have several. */
type Outline = { readonly last: number; readonly items?: Readonly<Record<string, string>>; readonly paragraphs?: Readonly<Record<string, number>>; readonly also?: RegExp }

/** Counted in the documents. */
const outlines: Readonly<Record<PackId, Outline>> = {
  'national-2014-93': { last: 0, also: /^[一二三四五六七]$/ },
  'jilin-2017-79': { last: 61, items: { '7': '一二', '8': '一二', '9': '一二三' }, paragraphs: { '12': 6 } },
  'jilin-2020-16': { last: 0, items: { 十: '一二三四' }, also: /^[一二三四五六七八九十]$/ },
  'liaoning-szh-2017-29': { last: 24, items: { '8': '一二三四', '9': '一二', '13': '一二三' }, also: /^(附表[12]|通知[一二]|通知三（[一二三四]）\d?)$/ },
  'jiangsu-guicheng': { last: 27, items: { '6': '一二三四', '8': '一二三', '18': '一二三四五', '19': '一二三四' } },
  'jiangsu-2022-75': { last: 57, also: /^(附件[19]|第26—28条|第55—57条)$/ },
  'national-2022-22': { last: 0, also: /^(规程第\d+(、\d+)*条|通知[一二三四五]（[一二三四五六七]）)$/ },
}

function exists(outline: Outline, { article, item, paragraph = 1 }: Cite): boolean {
  const { items = {}, paragraphs = {} } = outline
  return isArticle(outline, article) && (item === undefined || items[article]?.includes(item) === true) && paragraph <= (paragraphs[article] ?? 1)
}

const isArticle = ({ last, also }: Outline, article: string): boolean => (/^[1-9]\d?$/.test(article) && Number(article) <= last) || also?.test(article) === true

describe.each(allPacks.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  test('every citation names a place that the document has', () => {
    const cited = [...rulesOf(pack), ...(pack.readings ?? []), ...(pack.gaps ?? [])]
    expect(cited.filter(({ cite }) => !exists(outlines[id], cite)).map((rule) => [rule.id, rule.cite])).toEqual([])
  })
})

test.each<[PackId, Cite]>([
  ['jilin-2017-79', { article: '62' }], ['jilin-2017-79', { article: '7', item: '三' }], ['jilin-2017-79', { article: '12', paragraph: 7 }], ['jilin-2020-16', { article: '十一' }],
  ['liaoning-szh-2017-29', { article: '8', item: '五' }], ['liaoning-szh-2017-29', { article: '附表3' }], ['jiangsu-guicheng', { article: '0' }], ['national-2014-93', { article: '八' }],
])('%s has no %j', (id, cite) => {
  expect(exists(outlines[id], cite)).toBe(false)
})
