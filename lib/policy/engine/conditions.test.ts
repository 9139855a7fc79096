import { describe, expect, test } from 'vitest'

import { all, always, any, atLeast, factsIn, is, judge, no } from './conditions'
import type { Expr } from './types'
import type { FactId, Facts } from './vocabulary'

const yes: Facts = { critical: true }
const not: Facts = { critical: false }
const unknown: Facts = {}

test.each<[string, Expr, Facts, boolean | undefined]>([
  ['a fact that holds', 'critical', yes, true],
  ['a fact that does not', 'critical', not, false],
  ['a fact nobody gave', 'critical', unknown, undefined],
  ['a fact given as undefined', 'critical', { critical: undefined }, undefined],
  ['the opposite of yes', no('critical'), yes, false],
  ['the opposite of unknown is unknown', no('critical'), unknown, undefined],
  ['what always holds', always, unknown, true],
  ['equal', is('ground', 'permit'), { ground: 'permit' }, true],
  ['not equal', is('ground', 'permit'), { ground: 'posted' }, false],
  ['equal to something unknown', is('ground', 'permit'), unknown, undefined],
  ['six is at least six', atLeast('residenceMonths', 6), { residenceMonths: 6 }, true],
  ['five is not', atLeast('residenceMonths', 6), { residenceMonths: 5 }, false],
  ['zero is known', atLeast('residenceMonths', 6), { residenceMonths: 0 }, false],
  ['at least, unknown', atLeast('residenceMonths', 6), unknown, undefined],
  ['at most', ['<=', 'residenceMonths', ['k', 6]], { residenceMonths: 6 }, true],
  ['above at most', ['<=', 'residenceMonths', ['k', 6]], { residenceMonths: 7 }, false],
  ['a word is neither yes nor no', 'ground', { ground: 'permit' }, undefined],
  ['nothing to fulfil', all(), unknown, true],
  ['nothing to choose from', any(), unknown, false],
])('%s', (_, expr, facts, verdict) => {
  expect(judge(expr, facts)).toBe(verdict)
})

/** The three-valued tables, whole. U is unknown. */
const value = { Y: true, N: false, U: undefined } as const
type Letter = keyof typeof value
describe.each<[Letter, Letter, Letter, Letter]>([
  ['Y', 'Y', 'Y', 'Y'], ['Y', 'N', 'N', 'Y'], ['Y', 'U', 'U', 'Y'],
  ['N', 'Y', 'N', 'Y'], ['N', 'N', 'N', 'N'], ['N', 'U', 'N', 'U'],
  ['U', 'Y', 'U', 'Y'], ['U', 'N', 'N', 'U'], ['U', 'U', 'U', 'U'],
])('%s and/or %s', (left, right, and, or) => {
  const facts: Facts = { critical: value[left], emergencyCare: value[right] }
  test(`all of them is ${and}`, () => {
    expect(judge(all('critical', 'emergencyCare'), facts)).toBe(value[and])
  })
  test(`any of them is ${or}`, () => {
    expect(judge(any('critical', 'emergencyCare'), facts)).toBe(value[or])
  })
})

function openOf(expr: Expr, facts: Facts): readonly FactId[] {
  const open = new Set<FactId>()
  judge(expr, facts, open)
  return [...open]
}

test.each<[string, Expr, Facts, readonly FactId[]]>([
  ['an unknown fact is open', 'critical', unknown, ['critical']],
  ['a known one is not', 'critical', not, []],
  ['a settled no leaves nothing open', all('critical', 'emergencyCare'), { critical: false }, []],
  ['a settled yes leaves nothing open', any('critical', 'emergencyCare'), { critical: true }, []],
  ['what could still change the verdict is open', any('critical', 'emergencyCare'), { critical: false }, ['emergencyCare']],
  ['a part that is settled stays closed inside a whole that is not', all('critical', any('emergencyCare', 'commits')), { commits: true }, ['critical']],
  ['a fact asked twice is open once', any('critical', no('critical')), unknown, ['critical']],
  ['through a comparison', no(atLeast('postedMonths', 6)), unknown, ['postedMonths']],
])('%s', (_, expr, facts, open) => {
  expect(openOf(expr, facts)).toEqual(open)
})

test('the facts of a condition are all that it mentions, at any depth', () => {
  expect(factsIn(all('critical', any(no(is('ground', 'permit')), atLeast('residenceMonths', 6)), always))).toEqual(['critical', 'ground', 'residenceMonths'])
})
