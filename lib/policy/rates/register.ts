import type { PlainDate } from '../../base/plain-date'

import { jiangsuExamples } from './examples/jiangsu'
import { jilinExamples } from './examples/jilin'
import type { RateRow } from './types'

/** Every figure that is shipped. Most are examples of low confidence, to start from, each to be edited; `source` says which are not. */
export const exampleRates: readonly RateRow[] = [...jilinExamples, ...jiangsuExamples]

/** Areas for which there are examples. */
export const exampleAreas: readonly string[] = [...new Set(exampleRates.map(({ area }) => area))]

/**
 * What is known of all areas, with the table that one area's office has put in force. Where there is such a table, nothing of the
 * examples of that area is mixed into it: a figure that it leaves out has to be asked for. Its rows come first: of two that say
 * as much about a case the first counts, so that it is heard before what was read elsewhere.
 */
export function knownRates(official: readonly RateRow[]): readonly RateRow[] {
  const before = known.get(official)
  if (before !== undefined) return before
  const rows = withExamples(official)
  known.set(official, rows)
  return rows
}

const known = new WeakMap<readonly RateRow[], readonly RateRow[]>()

function withExamples(official: readonly RateRow[]): readonly RateRow[] {
  const areas = new Set(official.map(({ area }) => area))
  return [...official, ...exampleRates.filter(({ area, source }) => source.confidence !== 'low' || !areas.has(area))]
}

const trust = { high: 3, medium: 2, low: 1, entered: 4 } as const

/**
 * The figures of an area that hold on a day. Where rows of different confidence speak of the same figure, insurance, care and
 * situation, only the most trusted are kept: an imported official table takes the place of an example. Nothing is taken from another area.
 */
export function ratesFor(area: string, on: PlainDate, rows: readonly RateRow[] = exampleRates): readonly RateRow[] {
  const before = sortedOut.get(rows)
  if (before?.area === area && before.on === on) return before.found
  const found = holding(rows, area, on)
  sortedOut.set(rows, { area, on, found })
  return found
}

/** The same rows are asked again and again about one place and day: the answer is remembered until they are asked about another. */
const sortedOut = new WeakMap<readonly RateRow[], { readonly area: string; readonly on: PlainDate; readonly found: readonly RateRow[] }>()

function holding(rows: readonly RateRow[], area: string, on: PlainDate): readonly RateRow[] {
  const here = rows.filter((row) => row.area === area && row.source.from <= on && (row.source.to === undefined || on <= row.source.to))
  const most = new Map<string, number>()
  for (const row of here) most.set(groupOf(row), Math.max(most.get(groupOf(row)) ?? 0, trust[row.source.confidence]))
  return here.filter((row) => trust[row.source.confidence] === most.get(groupOf(row)))
}

const groupOf = ({ figure, insurance, care, situation }: RateRow): string => [figure, insurance, care, situation].join()
