import type { Fen } from '../../base/money'
import { addDays, type PlainDate } from '../../base/plain-date'

import type { RateRow } from './types'

/** What a table leaves out between what it says. `row`: the line before it, or the first one after it. */
export type RateGap =
  /** Of an amount nothing is paid: no stretch covers it. Without `to` it has no end. */
  | { readonly type: 'amount'; readonly row: RateRow; readonly from: Fen; readonly to?: Fen }
  /** On these days there is no such figure. */
  | { readonly type: 'time'; readonly row: RateRow; readonly from: PlainDate; readonly to: PlainDate }

/** Every stretch of an amount and every stretch of time that an area's table leaves out, once each. */
export function gapsOf(rows: readonly RateRow[]): readonly RateGap[] {
  const stretched = rows.filter(({ figure }) => figure === 'ratio' || figure === 'serious')
  return [...grouped(stretched, (row) => `${subjectOf(row)}|${row.source.from}|${row.source.to ?? ''}`).flatMap(amountsIn), ...grouped(rows, (row) => `${subjectOf(row)}|${String(row.from ?? 0)}`).flatMap(daysIn)]
}

const subjectOf = ({ figure, insurance, working, care, level, nth, situation }: RateRow): string => [figure, insurance, working, care, level, nth, situation].join('|')

function grouped(rows: readonly RateRow[], keyOf: (row: RateRow) => string): readonly (readonly RateRow[])[] {
  const groups = new Map<string, RateRow[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups.values()]
}

/** Below the first tier of the serious-illness insurance everybody pays alone: that is its threshold, and no gap. */
function amountsIn(rows: readonly RateRow[]): readonly RateGap[] {
  const sorted = [...rows].sort((one, other) => (one.from ?? 0) - (other.from ?? 0))
  const [first] = sorted
  const below: readonly RateGap[] = first?.figure === 'ratio' && (first.from ?? 0) > 0 ? [{ type: 'amount', row: first, from: 0, to: first.from ?? 0 }] : []
  const above = sorted.flatMap((row, at): readonly RateGap[] => {
    const next = sorted[at + 1]?.from
    return row.to === undefined || (next !== undefined && next <= row.to) ? [] : [{ type: 'amount', row, from: row.to, ...(next === undefined ? {} : { to: next }) }]
  })
  return [...below, ...above]
}

function daysIn(rows: readonly RateRow[]): readonly RateGap[] {
  const sorted = [...rows].sort((one, other) => (one.source.from < other.source.from ? -1 : 1))
  return sorted.flatMap((row, at): readonly RateGap[] => {
    const [last, next] = [row.source.to, sorted[at + 1]?.source.from]
    return last === undefined || next === undefined || next <= addDays(last, 1) ? [] : [{ type: 'time', row, from: addDays(last, 1), to: addDays(next, -1) }]
  })
}
