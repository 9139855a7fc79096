import { describe, expect, test } from 'vitest'

import { coverage } from './coverage'
import { byArticle, documentPage } from './document-page'
import { allPacks, packById } from './packs/register'

const page = (id: Parameters<typeof packById>[0]) => {
  const pack = packById(id)
  return pack && documentPage(pack)
}

test.each(allPacks.map((pack) => [pack.id, pack] as const))('%s tells each of its rules once, in some article', (_, pack) => {
  const { rules } = documentPage(pack)
  expect(byArticle(rules).flatMap(({ rules: listed }) => listed).length).toBe(rules.length)
  expect(rules.filter(({ rule }) => rule.says.trim() === '' || rule.cite.article === '')).toEqual([])
})

test('articles come in the order of the document', () => {
  const numbered = byArticle(page('jilin-2017-79')?.rules ?? []).map(({ article }) => Number(article)).filter((number) => !Number.isNaN(number))
  expect(numbered).toEqual([...numbered].sort((a, b) => a - b))
  expect(byArticle(page('jilin-2020-16')?.rules ?? []).map(({ article }) => article).slice(0, 2)).toEqual(['一', '三'])
})

describe('what later documents change', () => {
  test('an amending document is told with what it adds', () => {
    expect(page('jilin-2017-79')?.changes).toContainEqual(expect.objectContaining({ type: 'amends', by: 'jilin-2020-16' }))
  })

  test('a document that stands in the place of an earlier one takes over', () => {
    expect(page('jiangsu-guicheng')?.changes).toContainEqual({ type: 'takes-over', by: 'jiangsu-2022-75' })
  })

  test('a later national document says otherwise beside a place that has its own', () => {
    expect(page('jilin-2017-79')?.changes.map(({ type, by }) => `${type} ${by}`)).toContain('says-otherwise national-2022-22')
  })

  test('the youngest is changed by nothing', () => {
    expect(page('national-2022-22')?.changes).toEqual([])
  })
})

test('every document stands in exactly one table of what is covered, and no topic is empty', () => {
  const tables = coverage()
  expect(tables.flatMap(({ packs }) => packs).sort()).toEqual(allPacks.map(({ id }) => id).sort())
  expect(tables.flatMap(({ rows }) => rows).filter(({ counts }) => counts.every((count) => count === 0))).toEqual([])
})
