import type { RateRow } from '@/lib/policy/rates/index'

import { aboutOf } from './read-table'

export type Changed = { readonly before: RateRow; readonly after: RateRow }
export type RateDiff = { readonly added: readonly RateRow[]; readonly changed: readonly Changed[]; readonly removed: readonly RateRow[]; readonly same: number }

/** What is the same thing in two tables: the subject, and from when it holds. */
const keyOf = (row: RateRow): string => `${aboutOf(row)}|${row.source.from}`
const wholeOf = ({ source, value, to, per, mode }: RateRow): string => [value, to, per, mode, source.number, source.title, source.from, source.to].join('|')

/** What a new table would change of the one in force. */
export function diffOf(before: readonly RateRow[], after: readonly RateRow[]): RateDiff {
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const kept = new Set(after.map(keyOf))
  const pairs = after.map((row) => ({ before: old.get(keyOf(row)), after: row }))
  const changed = pairs.filter((pair): pair is Changed => pair.before !== undefined && wholeOf(pair.before) !== wholeOf(pair.after))
  const added = pairs.filter((pair) => pair.before === undefined).map((pair) => pair.after)
  return { added, changed, removed: before.filter((row) => !kept.has(keyOf(row))), same: after.length - added.length - changed.length }
}
