import { expect, test } from 'vitest'

import { vocabulary, type Kind } from '../../engine/vocabulary'
import { stuck, sweep } from '../half-known'
import type { Part } from '../situations'

import { packOf } from '../agreement'
import { documents } from './documents'

// Apart from the other documents, because it is the largest of them and files are tested side by side.
const { day } = documents['liaoning-szh-2017-29']
const pack = packOf(documents['liaoning-szh-2017-29'])
const parts: readonly Part[] = ['record', 'windows', 'ratio']
const sweepOf = (kind: Kind) => parts.map((part) => sweep(pack, kind, { part, day }))
const counts: number[] = []

test.each(vocabulary.kind)('liaoning-szh-2017-29: every part of every half-known %s keeps every promise of an answer', (kind) => {
  const swept = sweepOf(kind)
  counts.push(...swept.map(({ count }) => count))
  expect(swept.map(({ faults }) => faults)).toEqual([{}, {}, {}])
}, 60_000)

test('liaoning-szh-2017-29: they are 197,592', () => {
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(197_592)
})

test.each(vocabulary.kind)('liaoning-szh-2017-29: answering what is asked about a %s settles it, whatever else stays unknown', (kind) => {
  expect(stuck(pack, kind, { day })).toEqual([])
})
