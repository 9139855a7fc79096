import type { PlainDate } from '../../base/plain-date'

import type { RateRow } from './types'

/** Every example that is shipped: low confidence, to start from, each figure to be edited. */
export const exampleRates: readonly RateRow[] = []

/** Areas for which there are examples. */
export const exampleAreas: readonly string[] = [...new Set(exampleRates.map(({ area }) => area))]

const trust = { high: 3, medium: 2, low: 1, entered: 4 } as const

/**
 * The figures of an area that hold on a day. Where rows of different confidence speak of the same figure, insurance and care,
 * only the most trusted are kept: an imported official table takes the place of an example. Nothing is taken from another area.
 */
export function ratesFor(area: string, on: PlainDate, rows: readonly RateRow[] = exampleRates): readonly RateRow[] {
  const here = rows.filter((row) => row.area === area && row.source.from <= on && (row.source.to === undefined || on <= row.source.to))
  return here.filter((row) => here.every((other) => trust[other.source.confidence] <= trust[row.source.confidence] || groupOf(other) !== groupOf(row)))
}

const groupOf = ({ figure, insurance, care }: RateRow): string => [figure, insurance, care].join()
