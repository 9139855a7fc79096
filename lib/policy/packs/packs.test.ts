import { describe, expect, test } from 'vitest'

import type { Decision } from '../engine/answer'
import { factsIn } from '../engine/conditions'
import { decide } from '../engine/decide'
import type { Cite, Expr, Pack, PackId } from '../engine/types'
import { vocabulary } from '../engine/vocabulary'

import { endText, firedBy, namesIn, on, rulesOf, unfired, type Case } from './case'
import { cases as jilin2017Cases } from './jilin/2017-79/cases'
import { jilin2017 } from './jilin/2017-79/index'
import { cases as jilin2020Cases } from './jilin/2020-16/cases'
import { jilin2020 } from './jilin/2020-16/index'
import { cases as national2022Cases } from './national/2022-22/cases'
import { national2022 } from './national/2022-22/index'
import { allPacks, packFor } from './register'

const tables: readonly (readonly [Pack, readonly Case[]])[] = [
  [jilin2017, jilin2017Cases], [jilin2020, jilin2020Cases], [national2022, national2022Cases],
]

function answerTo(example: Case): Decision {
  const pack = packFor('220100', on(example.on))
  if (!pack.ok) throw new Error(`no pack on ${example.on}`)
  return decide(pack.value, example.facts, { on: on(example.on), held: example.held ?? [], readings: example.readings ?? {} })
}

describe.each(tables)('$document.number', (pack, cases) => {
  test.each(cases.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const answer = answerTo(example)
    const { status, failing, open, windows, materials, ...among } = example.expect
    expect(answer.status).toBe(status)
    if (failing) expect(answer.reasons.filter(({ verdict }) => verdict === false).map(({ rule }) => rule)).toEqual(failing)
    if (open) expect(answer.open).toEqual(open)
    if (windows) expect(Object.fromEntries(answer.windows.map((each) => [each.window, endText(each.ends)]))).toEqual(windows)
    expect(firedBy(answer).filter((id) => among.without?.includes(id))).toEqual([])
    if (materials) expect(answer.materials.map(({ rule }) => rule.material)).toEqual(materials)
    for (const list of ['statements', 'notices', 'readings', 'gaps'] as const) {
      expect(answer[list].map(({ id }) => id)).toEqual(expect.arrayContaining([...(among[list] ?? [])]))
    }
  })

  test('every rule, reading and gap is used by at least one example', () => {
    expect(unfired(pack, cases.map(answerTo))).toEqual([])
  })

  test('a rule that no example uses is found', () => {
    const strange = { id: 'strange', topic: 'limits', cite: { article: '1' }, says: '', when: ['k', false] } as const
    expect(unfired({ ...pack, statements: [...(pack.statements ?? []), strange] }, cases.map(answerTo))).toEqual(['strange'])
  })

  test('every example has a name of its own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  test('every name is used once', () => {
    expect(namesIn(pack)).toEqual([...new Set(namesIn(pack))])
  })

  test('every rule says something in words', () => {
    expect(rulesOf(pack).filter(({ says }) => says.trim().length < 4).map(({ id }) => id)).toEqual([])
  })
})

test('names are unique across documents too, so that only an amendment replaces a rule', () => {
  const all = allPacks.flatMap(namesIn)
  expect(all).toEqual([...new Set(all)])
})

const sections: Readonly<Record<PackId, (cite: Cite) => boolean>> = {
  'jilin-2017-79': ({ article, item, paragraph }) =>
    /^[1-9]\d?$/.test(article) && Number(article) <= 61 &&
    (item === undefined || (items2017[article] ?? []).includes(item)) &&
    (paragraph === undefined || paragraph <= (paragraphs2017[article] ?? 1)),
  'jilin-2020-16': ({ article, item }) => '一二三四五六七八九十'.includes(article) && (item === undefined || (article === '十' && '一二三四'.includes(item))),
  'national-2022-22': ({ article }) => /^(规程第\d+(、\d+)*条|通知[一二三四五]（[一二三四五六七]）)$/.test(article),
}
/** The items and paragraphs of the articles that have several, counted in the document. */
const items2017: Readonly<Record<string, readonly string[]>> = { '7': ['一', '二'], '8': ['一', '二'], '9': ['一', '二', '三'] }
const paragraphs2017: Readonly<Record<string, number>> = { '12': 6 }

describe.each(allPacks.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  test('every citation names a place that the document has', () => {
    const cited = [...rulesOf(pack), ...(pack.readings ?? []), ...(pack.gaps ?? [])]
    expect(cited.filter(({ cite }) => !sections[id](cite)).map((rule) => [rule.id, rule.cite])).toEqual([])
  })

  test('every reading that a window names exists, with each option the window offers', () => {
    const readings = allPacks.flatMap((each) => each.readings ?? [])
    const missing = (pack.windows ?? []).filter(({ reading, otherwise = {} }) => {
      const options = readings.find((each) => each.id === reading)?.options.map((option) => option.id) ?? []
      return reading !== undefined && (options.length === 0 || Object.keys(otherwise).some((option) => !options.includes(option)))
    })
    expect(missing).toEqual([])
  })

  test('every reading chooses one of its own options', () => {
    expect((pack.readings ?? []).filter(({ chosen, options }) => !options.some((option) => option.id === chosen))).toEqual([])
  })

  test('every gap that a window names exists', () => {
    const gaps = allPacks.flatMap((each) => each.gaps ?? []).map((gap) => gap.id)
    expect((pack.windows ?? []).filter(({ span }) => span.type === 'gap' && !gaps.includes(span.gap))).toEqual([])
  })

  test('every condition compares facts only with answers they can have', () => {
    const conditions = [...rulesOf(pack), ...(pack.readings ?? []), ...(pack.gaps ?? [])].map((rule) => [rule.id, rule.when] as const)
    expect(conditions.filter(([, when]) => !isSound(when))).toEqual([])
  })
})

/** A bare fact must be a yes-or-no one; a constant beside a fact must be one of its choices, or a number beside a count. */
function isSound(expr: Expr): boolean {
  if (typeof expr === 'string') return vocabulary[expr] === 'yes-no'
  switch (expr[0]) {
    case 'k':
      return typeof expr[1] === 'boolean'
    case 'not':
      return isSound(expr[1])
    case 'all':
    case 'any':
      return expr.slice(1).every((part) => isSound(part as Expr))
    default:
      return isComparable(expr[1], expr[2])
  }
}

function isComparable(fact: Expr, constant: Expr): boolean {
  if (typeof fact !== 'string' || typeof constant === 'string' || constant[0] !== 'k') return false
  const shape: string | readonly string[] = vocabulary[fact]
  const value = constant[1]
  if (typeof shape !== 'string') return typeof value === 'string' && shape.includes(value)
  return shape === 'yes-no' ? typeof value === 'boolean' : shape === 'count' && typeof value === 'number'
}

test('a condition with a misspelt choice is found', () => {
  expect(isSound(['=', 'scope', ['k', 'in-the-province']])).toBe(false)
  expect(isSound('kind')).toBe(false)
})

test('every fact of the vocabulary is used by a condition, or by a window, or is known to be for later', () => {
  const inConditions = allPacks.flatMap((pack) => rulesOf(pack).flatMap(({ when }) => factsIn(when)))
  const inSpans = allPacks.flatMap((pack) => pack.windows ?? []).flatMap(({ span }) => ('of' in span ? [span.of] : 'after' in span ? [span.after] : []))
  const used = new Set<string>([...inConditions, ...inSpans])
  expect(Object.keys(vocabulary).filter((fact) => !used.has(fact))).toEqual(['inTransferList'])
})

test('the commitment and its window give the same number of days', () => {
  const promised = (jilin2020.commitments ?? []).map(({ proofWithinDays }) => proofWithinDays)
  const counted = (jilin2020.windows ?? []).flatMap(({ window, span }) => (window === 'proof-by' && span.type === 'days' ? [span.count] : []))
  expect(counted).toEqual(promised)
})

test('the consequence of a false promise is a rule of the amended document', () => {
  const rules = namesIn(jilin2017)
  expect((jilin2020.commitments ?? []).filter(({ consequence }) => !rules.includes(consequence.rule))).toEqual([])
})
