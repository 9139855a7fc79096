import { describe, expect, test } from 'vitest'

import { plainDate, type PlainDate } from '../../base/plain-date'

import { enteredRows, withEntered } from './entered'
import { exampleAreas, exampleRates, knownRates, ratesFor } from './register'
import { figureUnits, type RateRow } from './types'

const day = (text: string) => text as PlainDate
const row = (more: Partial<RateRow> = {}): RateRow => ({ area: '220300', figure: 'ratio', value: 80, source: { confidence: 'low', from: day('2025-01-01'), to: day('2025-12-31') }, ...more })

describe('the shipped figures', () => {
  test('are of these areas and of no other', () => {
    expect([...exampleAreas].sort()).toEqual(['220100', '220200', '222400', '320100', '320300', '320400', '320500'])
  })

  test('are examples of low confidence that say so, or name the official text they were read in', () => {
    const wrong = exampleRates.filter(({ source }) => (source.confidence === 'low' ? !source.note?.includes('示例数值') : source.title === undefined && source.number === undefined))
    expect(wrong).toEqual([])
    expect(exampleRates.filter(({ figure, source }) => source.confidence !== 'low' && figure !== 'reduction')).toEqual([])
  })

  test('are whole fen, or percents of at most two decimals', () => {
    const wrong = exampleRates.filter(({ figure, value }) => (figureUnits[figure] === 'fen' ? !Number.isInteger(value) : value < 0 || value > 100 || !Number.isInteger(value * 100)))
    expect(wrong).toEqual([])
  })

  test('hold on days that exist, in their order', () => {
    expect(exampleRates.filter(({ source: { from, to } }) => plainDate(from) === undefined || (to !== undefined && (plainDate(to) === undefined || to < from)))).toEqual([])
  })

  test('say the same thing only once', () => {
    const keys = exampleRates.map(({ value: _value, source: { from }, ...about }) => JSON.stringify([Object.entries(about).sort(), from]))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

describe('the figures of an area on a day', () => {
  test.each([['2024-12-31', 0], ['2025-01-01', 1], ['2025-12-31', 1], ['2026-01-01', 0]] as const)('on %s, %d', (on, count) => {
    expect(ratesFor('220300', day(on), [row()])).toHaveLength(count)
  })

  test('are never those of another area', () => {
    expect(ratesFor('220400', day('2025-06-01'), [row()])).toEqual([])
  })

  test('are the most trusted of each figure, insurance and care', () => {
    const official = row({ value: 82, source: { confidence: 'high', from: day('2025-06-01') } })
    const others = row({ insurance: 'resident', value: 60 })
    expect(ratesFor('220300', day('2025-06-02'), [row(), official, others])).toEqual([official, others])
    expect(ratesFor('220300', day('2025-05-31'), [row(), official, others])).toEqual([row(), others])
  })
})

test('an official table leaves nothing of the examples of its area, and all of the others', () => {
  const official = [row({ area: '220100', source: { confidence: 'high', from: day('2026-01-01') } })]
  const known = knownRates(official)
  expect(known.filter(({ area }) => area === '220100')).toEqual(official)
  expect(known.filter(({ area }) => area !== '220100')).toEqual(exampleRates.filter(({ area }) => area !== '220100'))
  expect(knownRates([])).toEqual(exampleRates)
})

test('an official table is heard before what was read of its area elsewhere, and leaves what it does not speak of', () => {
  const reduction = (situation: 'other' | 'transfer', value: number, confidence: 'high' | 'medium'): RateRow =>
    row({ area: '320500', figure: 'reduction', value, situation, mode: 'points', source: { confidence, from: day('2026-01-01') } })
  const official = reduction('other', 10, 'high')
  expect(ratesFor('320500', day('2026-02-01'), knownRates([official])).filter(({ figure }) => figure === 'reduction')[0]).toEqual(official)
  const elsewhere = reduction('transfer', 5, 'medium')
  expect(ratesFor('320500', day('2026-02-01'), [official, elsewhere])).toEqual([official, elsewhere])
})

test('what is typed in holds for everything and takes the place of its figure, with the rules by which it falls', () => {
  const fall = row({ figure: 'deductible-fall', value: 10_000 })
  const typed = withEntered([row(), fall, row({ figure: 'cap', value: 1 })], '220300', { deductible: 80_000, ratio: 85.5 })
  expect(typed).toEqual([row({ figure: 'cap', value: 1 }), ...enteredRows('220300', { deductible: 80_000, ratio: 85.5 })])
  expect(typed.filter(({ source }) => source.confidence === 'entered').map(({ figure, value }) => [figure, value])).toEqual([['deductible', 80_000], ['ratio', 85.5]])
})
