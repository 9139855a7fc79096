import { describe, expect, test } from 'vitest'

import type { Decision } from '../../engine/answer'
import { decide } from '../../engine/decide'
import { vocabulary, type Facts, type Kind } from '../../engine/vocabulary'
import { endText, on } from '../case'
import { axesFor, eachSituation } from '../situations'

import { differences, packOf } from './agreement'
import { documents, everyScope, promise } from './documents'
import { strictFileBy } from './jilin'

const document = documents['jilin-2017-79']
const also = [everyScope, promise]
const sizes: Readonly<Record<Kind, number>> = { 'long-stay': 327_680, transfer: 4_096, emergency: 512, maternity: 8_192, other: 128 }

describe('jilin-2017-79: 340,608 known situations, each answered as a second reading of the document answers it', () => {
  test.each(vocabulary.kind)('every %s', (kind) => {
    const { count, differing } = differences(document, kind, { parts: ['record', 'windows', 'ratio'], also })
    expect(differing).toEqual([])
    expect(count).toBe(sizes[kind])
  }, 60_000)

  test('and they are as many as the title says', () => {
    expect(Object.values(sizes).reduce((sum, size) => sum + size, 0)).toBe(340_608)
  })

  test('a second reading that says otherwise is noticed', () => {
    const other = { ...document, second: { ...document.second, mayFile: (facts: Facts) => facts.kind === 'transfer' || document.second.mayFile(facts) } }
    expect(differences(other, 'transfer', { parts: ['record', 'windows', 'ratio'] }).differing).not.toEqual([])
  })
})

describe.each([
  { points: 'relative' }, { points: 'first-pay' }, { 'flat-not-stacked': 'stacked' },
  { 'flat-not-stacked': 'stacked', points: 'relative' }, { 'flat-not-stacked': 'stacked', points: 'first-pay' },
])('read by %o', (readings) => {
  test.each(vocabulary.kind)('every %s pays what the second reading pays', (kind) => {
    const { count, differing } = differences(document, kind, { parts: ['record', 'ratio'], readings })
    expect(differing).toEqual([])
    expect(count).toBeGreaterThan(30)
  })
})

const days = ['2018-05-12', '2018-05-13', '2018-05-14', '2018-09-28', '2018-09-29', '2018-09-30', '2019-02-01', '2019-02-02', '2019-04-30', '2019-12-31']
test.each(days)('an emergency of %s is to be filed by the day that each reading of article 17 gives', (day) => {
  const facts: Facts = { kind: 'emergency', visitDay: on(day) }
  const fileBy = (readings: Record<string, string>) => decide(packOf(document), facts, { on: on('2018-05-20'), readings }).windows.flatMap(({ window, ends }) => (window === 'file-by' ? [endText(ends)] : []))
  expect(fileBy({})).toEqual([document.second.windows(facts, on(day))['file-by']])
  expect(fileBy({ 'visit-day-not-counted': 'visit-day-counted' })).toEqual([strictFileBy(facts, on(day))])
})

describe.each([
  ['points', 'relative', 'ratio'], ['points', 'first-pay', 'ratio'], ['flat-not-stacked', 'stacked', 'ratio'], ['visit-day-not-counted', 'visit-day-counted', 'windows'],
] as const)('read %s as %s', (reading, option, part) => {
  test('nothing but what it names changes', () => {
    const pack = packOf(document)
    const moved = new Set<string>()
    for (const kind of vocabulary.kind) {
      eachSituation(axesFor(pack, kind, { parts: ['record', 'ratio'] }), { kind, visitDay: on('2018-05-14') }, (facts, number) => {
        if (number % 13 !== 0) return
        const [ours, theirs] = [{}, { [reading]: option }].map((readings) => decide(pack, facts, { on: on(document.day), readings })) as [Decision, Decision]
        for (const [name, value] of Object.entries(ours)) if (JSON.stringify(value) !== JSON.stringify(theirs[name as keyof Decision])) moved.add(name)
      })
    }
    expect([...moved].filter((name) => name !== 'trace')).toEqual([part])
  })
})
