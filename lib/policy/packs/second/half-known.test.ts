import { describe, expect, test } from 'vitest'

import { decide } from '../../engine/decide'
import type { LayeredPack, RuleLists } from '../../engine/types'
import { vocabulary, type Facts } from '../../engine/vocabulary'
import { stuck, sweep } from '../half-known'
import type { Axis, Part } from '../situations'

import { packOf } from '../agreement'
import { documents, promise, type DocumentName } from './documents'

const rows: readonly (readonly [DocumentName, string])[] = [
  ['national-2014-93', '371'], ['jilin-2017-79', '62,557'], ['jilin-2020-16', '103,701'], ['jiangsu-guicheng', '141,510'], ['jiangsu-2022-75', '13,177'],
  ['national-2022-22', '1,214'],
]
const parts: readonly Part[] = ['record', 'windows', 'ratio']

describe.each(rows)('%s: %s half-known situations', (name, size) => {
  const { day } = documents[name]
  const pack = packOf(documents[name])
  const also: readonly Axis[] = pack.rules.commitments.length > 0 ? [promise] : []
  const counts: number[] = []

  test.each(vocabulary.kind.flatMap((kind) => parts.map((part) => [kind, part] as const)))('%s: the %s keeps every promise of an answer', (kind, part) => {
    const { count, faults } = sweep(pack, kind, { part, day, also: part === 'ratio' ? [] : also })
    counts.push(count)
    expect(faults).toEqual({})
  }, 60_000)

  test('and they are as many as the title says', () => {
    expect(counts.reduce((sum, count) => sum + count, 0).toLocaleString('en')).toBe(size)
  })

  test.each(vocabulary.kind)('%s: answering what is asked settles it, whatever else stays unknown', (kind) => {
    expect(stuck(pack, kind, { day, also })).toEqual([])
  })
})

describe('a fault made on purpose is noticed', () => {
  const { day } = documents['jilin-2017-79']
  const pack = packOf(documents['jilin-2017-79'])
  const kinds = { record: 'maternity', windows: 'emergency', ratio: 'transfer' } as const
  const faultsOf = (broken: LayeredPack, part: Part, ask = decide) => Object.keys(sweep(broken, kinds[part], { part, day, ask }).faults)
  const changed = <List extends keyof RuleLists>(list: List, change: (rule: LayeredPack['rules'][List][number]) => object): LayeredPack =>
    ({ ...pack, rules: { ...pack.rules, [list]: pack.rules[list].map((rule) => ({ ...rule, ...change(rule) })) } })

  test.each<[string, Part, LayeredPack]>([
    ['two rules claim the same window or base', 'ratio', { ...pack, rules: { ...pack.rules, bases: [...pack.rules.bases, ...pack.rules.bases] } }],
    ['a reason or a step without its place in the document', 'record', changed('general', () => ({ cite: { article: '' } }))],
    ['a refusal without a failing rule, or a failing rule without a refusal', 'record', changed('grounds', () => ({ when: ['k', false] }))],
    ['a paper that is asked for twice', 'record', { ...pack, rules: { ...pack.rules, materials: [...pack.rules.materials, ...pack.rules.materials] } }],
    ['a window without its place in the document', 'windows', changed('windows', () => ({ says: '' }))],
    ['a ratio below 0 or above 100, or a part of one', 'ratio', changed('reductions', () => ({ by: { points: 120 }, otherwise: {} }))],
    ['more than 20 % of an unfiled bill under the measures of 2017', 'ratio', changed('bases', () => ({ ratio: { type: 'points', points: 30 } }))],
  ])('%s', (fault, part, broken) => {
    expect(faultsOf(pack, part)).toEqual([])
    expect(faultsOf(broken, part)).toContain(fault)
  })

  test('an engine that takes the unknown for a no takes back what it said', () => {
    const hasty: typeof decide = (layered, facts, question) => decide(layered, { filed: false, mother: 'self', insuredMale: false, critical: false, ...given(facts) }, question)
    expect(faultsOf(pack, 'record', hasty)).toContain('takes back what was settled')
    expect(faultsOf(pack, 'ratio', hasty)).toContain('takes back what was settled')
  })
})

const given = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
