import { describe, expect, test } from 'vitest'

import type { Decision } from '../engine/answer'

import { endText, ratioText, unfired, type Case } from './case'
import { answersOf, answerTo, tables } from './examples'
import { allPacks } from './register'

function expectAnswer(answer: Decision, { status, failing, open, windows, materials, ...among }: Case['expect']) {
  expect(answer.status).toBe(status)
  if (failing) expect(answer.reasons.filter(({ verdict }) => verdict === false).map(({ rule }) => rule)).toEqual(failing)
  if (open) expect(answer.open).toEqual(open)
  if (windows) expect(Object.fromEntries(answer.windows.map((each) => [each.window, endText(each.ends)]))).toEqual(windows)
  if (materials) expect(answer.materials.map(({ rule }) => rule.material)).toEqual(materials)
  for (const list of ['statements', 'notices', 'readings', 'gaps', 'codes'] as const) {
    expect(answer[list].map(({ id }) => id)).toEqual(expect.arrayContaining([...(among[list] ?? [])]))
  }
}

/** What would be wrong to say is not said, in any list. */
function expectWithout(answer: Decision, { without = [] }: Case['expect']) {
  const said = [...answer.statements, ...answer.notices, ...answer.readings, ...answer.gaps].map(({ id }) => id)
  expect(said.filter((id) => without.includes(id))).toEqual([])
}

function expectBenefits(answer: Decision, { ratio, locks, within, claims = [] }: Case['expect']) {
  if (ratio) expect(ratioText(answer.ratio)).toBe(ratio)
  if (locks) expect(Object.fromEntries(answer.locks.map(({ rule, until }) => [rule.id, endText(until)]))).toEqual(locks)
  if (within) expect(Object.fromEntries(answer.claims.map((claim) => [claim.rule.id, claim.within && endText(claim.within)]))).toEqual(within)
  expect(answer.claims.map(({ rule }) => rule.id)).toEqual(expect.arrayContaining([...claims]))
}

test('every document has its examples', () => {
  expect(tables.map(({ pack }) => pack.id)).toEqual(allPacks.map(({ id }) => id))
})

describe.each(tables.map((table) => [table.pack.document.number, table] as const))('%s', (_, table) => {
  const { pack, cases } = table

  test.each(cases.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const answer = answerTo(table, example)
    if (!answer) throw new Error(`no document on ${example.on}`)
    expect(answer.packs.map(({ id }) => id)).toContain(pack.id)
    expectAnswer(answer, example.expect)
    expectBenefits(answer, example.expect)
    expectWithout(answer, example.expect)
  })

  test('every rule, reading and gap is used by at least one example', () => {
    expect(unfired(pack, answersOf(table))).toEqual([])
  })

  test('a rule that no example uses is found', () => {
    const strange = { id: 'strange', topic: 'limits', cite: { article: '1' }, says: '', when: ['k', false] } as const
    expect(unfired({ ...pack, statements: [...(pack.statements ?? []), strange] }, answersOf(table))).toEqual(['strange'])
  })

  test('every example has a name of its own', () => {
    expect(cases.map(({ name }) => name)).toEqual([...new Set(cases.map(({ name }) => name))])
  })

  test('some example leaves something unknown', () => {
    const left = answersOf(table).filter(({ status, ratio, windows }) => status === 'undecided' || ratio.type === 'range' || windows.some(({ ends }) => ends.type === 'awaits'))
    expect(left).not.toEqual([])
  })
})
