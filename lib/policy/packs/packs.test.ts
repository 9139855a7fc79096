import { describe, expect, test } from 'vitest'

import { plainDate } from '../../base/plain-date'
import { factsIn } from '../engine/conditions'
import type { Expr, Pack, Span } from '../engine/types'
import { vocabulary } from '../engine/vocabulary'

import { namesIn, rulesOf } from './case'
import { allPacks } from './register'

test('names are unique across documents too, so that only an amendment replaces a rule', () => {
  const all = allPacks.flatMap(namesIn)
  expect(all).toEqual([...new Set(all)])
})

describe.each(allPacks.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  test('every name is used once', () => {
    expect(namesIn(pack)).toEqual([...new Set(namesIn(pack))])
  })

  test('every rule says something in words', () => {
    expect(rulesOf(pack).filter(({ says }) => says.trim().length < 4).map(({ id: rule }) => rule)).toEqual([])
  })

  test('every reading that a rule names exists in this document or the one it amends, with each option the rule offers', () => {
    const readings = [pack, ...allPacks.filter(({ id: other }) => other === pack.amends)].flatMap((each) => each.readings ?? [])
    const optionsOf = (id: string) => readings.find((each) => each.id === id)?.options.map((option) => option.id) ?? []
    expect(offersOf(pack).filter(([reading, options]) => optionsOf(reading).length === 0 || options.some((option) => !optionsOf(reading).includes(option)))).toEqual([])
  })

  test('every reading chooses one of its own options', () => {
    expect((pack.readings ?? []).filter(({ chosen, options }) => !options.some((option) => option.id === chosen))).toEqual([])
  })

  test('a rule offers other outcomes only together with a reading', () => {
    const rules = [...(pack.windows ?? []), ...(pack.bases ?? []), ...(pack.reductions ?? [])]
    expect(rules.filter(({ reading, otherwise }) => otherwise !== undefined && reading === undefined)).toEqual([])
  })

  test('every gap that a span names exists', () => {
    const gaps = (pack.gaps ?? []).map((gap) => gap.id)
    expect(spansOf(pack).filter((span) => span.type === 'gap' && !gaps.includes(span.gap))).toEqual([])
  })

  test('a commitment and its window give the same number of days, and what follows from a false one is named', () => {
    const names = [pack, ...allPacks.filter(({ id: other }) => other === pack.amends)].flatMap(namesIn)
    const promised = (pack.commitments ?? []).flatMap(({ proofWithinDays }) => proofWithinDays ?? [])
    const counted = (pack.windows ?? []).flatMap(({ window, span }) => (window === 'proof-by' && span.type === 'days' ? [span.count] : []))
    expect(counted).toEqual(promised)
    expect((pack.commitments ?? []).filter(({ consequence }) => !names.includes(consequence.rule))).toEqual([])
  })

  test('what a commitment replaces is asked for', () => {
    const asked = [pack, ...allPacks.filter(({ id: other }) => other === pack.amends)].flatMap(({ materials = [] }) => materials.map(({ material }) => material))
    expect((pack.commitments ?? []).flatMap(({ replaces }) => replaces).filter((material) => !asked.includes(material))).toEqual([])
  })

  test('a rule of every record that looks at more than one thing says whom it is asked of: what it does not ask must not read as met', () => {
    expect((pack.general ?? []).filter(({ when, concerns }) => concerns === undefined && factsIn(when).length > 1).map(({ id: rule }) => rule)).toEqual([])
    expect((pack.general ?? []).flatMap(({ concerns }) => concerns?.says ?? []).filter((says) => /[。，；]/u.test(says))).toEqual([])
  })

  test('every condition compares facts only with answers they can have', () => {
    const conditions = [...rulesOf(pack), ...(pack.readings ?? []), ...(pack.gaps ?? [])].map((rule) => [rule.id, rule.when] as const)
    expect(conditions.filter(([, when]) => !isSound(when))).toEqual([])
  })
})

/** Every reading that a rule turns on, with the options it has an outcome for. */
function offersOf({ windows = [], bases = [], reductions = [] }: Pack): readonly (readonly [string, readonly string[]])[] {
  const rules = [...windows, ...bases, ...reductions].flatMap(({ reading, otherwise = {} }) => (reading === undefined ? [] : [[reading, Object.keys(otherwise)] as const]))
  return [...rules, ...[...bases, ...reductions].flatMap(({ under }) => (under === undefined ? [] : [[under.reading, [under.option]] as const]))]
}

function spansOf({ windows = [], locks = [], claims = [] }: Pack): readonly Span[] {
  return [...windows.flatMap(({ span, otherwise = {} }) => [span, ...Object.values(otherwise)]), ...locks.map(({ span }) => span), ...claims.flatMap(({ within }) => within ?? [])]
}

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
  if (shape === 'day') return plainDate(String(value)) !== undefined
  return shape === 'yes-no' ? typeof value === 'boolean' : typeof value === 'number'
}

test('a condition with a misspelt choice is found', () => {
  expect(isSound(['=', 'scope', ['k', 'in-the-province']])).toBe(false)
  expect(isSound('kind')).toBe(false)
})

/** Facts that no rule reads yet: the age is for judging a person's own words, the others for what an institution offers. */
const later: readonly string[] = ['institutionLevel', 'age']

test('every fact of the vocabulary is used by a condition, or by a span, or is known to be for later', () => {
  const inConditions = allPacks.flatMap((pack) => [...rulesOf(pack), ...(pack.readings ?? []), ...(pack.gaps ?? [])].flatMap(({ when }) => factsIn(when)))
  const inSpans = allPacks.flatMap(spansOf).flatMap((span) => ('of' in span ? [span.of] : 'after' in span ? [span.after] : []))
  const used = new Set<string>([...inConditions, ...inSpans])
  expect(Object.keys(vocabulary).filter((fact) => !used.has(fact))).toEqual(later)
})
