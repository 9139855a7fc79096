import { describe, expect, test } from 'vitest'

import { allPacks, documentPage, vocabulary, type FactId } from '@/lib/policy/index'

import { languages, placeIn, wordsIn } from './index'

const both = languages.map((language) => [language, wordsIn(language)] as const)

/** Every sentence of a table with the way to it; those with places for numbers and names are filled with them. */
function sentences(value: unknown, way = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[way, value]]
  if (typeof value === 'function') return sentences((value as (...filled: string[]) => unknown)('7', '8', '9'), way)
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => sentences(part, `${way}.${key}`)) : []
}
/** A cite is a place in a Chinese document; a short answer to "who" or "how much" may be a number or a sign. */
const isCite = (way: string) => way.includes('.cite.')
/** A name in Chinese stands in brackets or quotation marks, for showing it at a counter. */
const withoutNames = (text: string) => text.replace(/[（(“][^（(“）)”]*\p{Script=Han}[^）)”]*[）)”]/gu, '').replace(/国家医保服务平台/gu, '')

describe.each(both)('%s', (language, words) => {
  const all = sentences(words).filter(([way]) => !isCite(way))

  test('leaves no sentence empty', () => {
    expect(all.filter(([, text]) => text.trim() === '' || text.includes('undefined'))).toEqual([])
  })

  test('has Chinese characters only for names, in brackets or quotation marks', () => {
    expect(all.filter(([, text]) => /\p{Script=Han}/u.test(withoutNames(text)))).toEqual([])
  })

  test('speaks its own language', () => {
    const own = language === 'ko' ? /\p{Script=Hangul}|^\D?\d/u : /[A-Za-z]|^\d/u
    expect(all.filter(([, text]) => !own.test(text))).toEqual([])
    expect(language === 'en' ? all.filter(([, text]) => /\p{Script=Hangul}/u.test(text)) : []).toEqual([])
  })

  test('tells every answer of every question', () => {
    const wrong = (Object.keys(vocabulary) as FactId[]).filter((fact) => {
      const shape: string | readonly string[] = vocabulary[fact]
      const told = Object.keys(words.questions[fact].answers ?? {}).sort().join()
      return typeof shape !== 'string' ? told !== [...shape].sort().join() : told !== '' && !(shape === 'yes-no' && told === 'no,yes')
    })
    expect(wrong).toEqual([])
  })

  test.each(allPacks.map((pack) => [pack.id, pack] as const))('tells %s in five to eight lines, each with a place where that document has a rule', (id, pack) => {
    const { lines } = words.documents[id]
    const { rules, gaps } = documentPage(pack)
    const articles = new Set([...rules.map(({ rule }) => rule.cite.article), ...gaps.map(({ cite }) => cite.article)])
    expect(lines.filter(({ cite }) => !articles.has(cite.article))).toEqual([])
    expect(lines.length >= 5 && lines.length <= 8).toBe(true)
  })
})

test('both languages tell each document by the same lines', () => {
  for (const { id } of allPacks) {
    const [first, ...others] = both.map(([, { documents }]) => documents[id].lines.map(({ cite }) => cite))
    for (const other of others) expect(other).toEqual(first)
  }
})

test.each([
  ['220100', 'Changchun 长春市', '장춘시 长春市'],
  ['222400', 'Yanbian 延边朝鲜族自治州', '연변조선족자치주 延边朝鲜族自治州'],
  ['610000', 'Shaanxi 陕西省', '섬서성 陕西省'],
  ['610100', 'Xi’an 西安市', '서안시 西安市'],
  ['320800', 'Huai’an 淮安市', '회안시 淮安市'],
  ['320700', 'Lianyungang 连云港市', '련운항시 连云港市'],
  ['150100', 'Hohhot 呼和浩特市', '훅호트시 呼和浩特市'],
  ['653100', 'Kashgar 喀什地区', '喀什地区'],
  ['219900', 'Liaoning provincial offices 辽宁省直', '료녕성 직속기관 辽宁省直'],
])('%s is %s and %s', (code, en, ko) => {
  expect([placeIn('en', code), placeIn('ko', code)]).toEqual([en, ko])
})
