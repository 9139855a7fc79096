import { describe, expect, test } from 'vitest'

import { decide } from '../../engine/decide'
import { vocabulary, type Facts } from '../../engine/vocabulary'
import { endText, on } from '../case'
import { axesFor, eachSituation, type Axis, type Part } from '../situations'

import { differences, packOf, type Document } from '../agreement'
import { documents, everyGround, everyScope, promise, type DocumentName } from './documents'

type Row = readonly [DocumentName, string, { readonly parts: readonly Part[]; readonly also: readonly Axis[] }]
const everything: readonly Part[] = ['record', 'windows', 'ratio']
const rows: readonly Row[] = [
  ['national-2014-93', '1,440', { parts: everything, also: [everyGround, everyScope] }],
  ['liaoning-szh-2017-29', '74,288', { parts: everything, also: [] }],
  // Its ratio is the one of 2017: a test below holds that.
  ['jilin-2020-16', '82,544', { parts: ['record', 'windows'], also: [everyScope, promise] }],
  ['jiangsu-guicheng', '31,536', { parts: everything, also: [everyGround, everyScope, promise] }],
  ['jiangsu-2022-75', '24,768', { parts: everything, also: [everyGround, everyScope, promise] }],
  ['national-2022-22', '2,448', { parts: everything, also: [everyGround, everyScope, promise] }],
]

describe.each(rows)('%s: %s known situations, each answered as a second reading of the document answers it', (name, size, over) => {
  const counts: number[] = []
  test.each(vocabulary.kind)('every %s', (kind) => {
    const { count, differing } = differences(documents[name], kind, over)
    counts.push(count)
    expect(differing).toEqual([])
  }, 60_000)

  test('and they are as many as the title says', () => {
    expect(counts.reduce((sum, count) => sum + count, 0).toLocaleString('en')).toBe(size)
  })
})

test('the notice of 2020 leaves every ratio as the measures of 2017 have it', () => {
  const [before, after] = [packOf(documents['jilin-2017-79']), packOf(documents['jilin-2020-16'])]
  expect([after.rules.bases, after.rules.reductions]).toEqual([before.rules.bases, before.rules.reductions])
  expect(before.rules.bases.length).toBeGreaterThan(5)
})

test.each<[DocumentName, Document]>([['jiangsu-guicheng', documents['jiangsu-guicheng']], ['jiangsu-2022-75', documents['jiangsu-2022-75']]])(
  '%s: a complete claim is decided by the day that a second reading gives', (_, document) => {
    const pack = packOf(document)
    const axes = (['smallBill', 'specialCase'] as const).map((fact): Axis => ({ fact, values: [true, false] }))
    const wrong: Facts[] = []
    for (const completeOn of ['2018-05-16', '2018-09-29', '2024-02-09'].map(on)) {
      for (const kind of vocabulary.kind) {
        eachSituation(axes, { kind, completeOn }, (facts) => {
          const within = decide(pack, facts, { on: on(document.day) }).claims.flatMap((claim) => (claim.within ? [endText(claim.within)] : []))
          if (within.join() !== document.second.claimBy?.(facts)) wrong.push({ ...facts })
        })
      }
    }
    expect(wrong.slice(0, 2)).toEqual([])
    expect(axesFor(pack, 'other', { parts: ['record'] }).length).toBeGreaterThan(1)
  },
)

test.each(['2018-05-16', '2018-08-31', '2020-02-29', '2019-12-31', '2018-04-28', '2018-02-09'])('the fifteen working days and the locks of Liaoning, counted from %s', (day) => {
  const document = documents['liaoning-szh-2017-29']
  const wrong: Facts[] = []
  eachSituation([{ ...everyGround, values: ['household', 'dwelling', 'posted'] }, { fact: 'directStayThisYear', values: [true, false] }], { kind: 'long-stay', registeredOn: on(day) }, (facts) => {
    const { windows, locks } = decide(packOf(document), facts, { on: on(day) })
    const ends = Object.fromEntries(windows.map(({ window, ends: end }) => [window, endText(end)]))
    const until = Object.fromEntries(locks.map(({ rule, until: end }) => [rule.what, endText(end)]))
    if (JSON.stringify([ends['opens-by'], ends['account-window'], until]) !== JSON.stringify([...['opens-by', 'account-window'].map((name) => document.second.windows(facts, on(day))[name]), document.second.locks(facts, on(day))])) wrong.push({ ...facts })
  })
  expect(wrong).toEqual([])
})
