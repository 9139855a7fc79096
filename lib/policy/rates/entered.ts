import type { Fen } from '../../base/money'
import type { PlainDate } from '../../base/plain-date'

import type { Figure, RateRow, RateSource } from './types'

/** What somebody typed in from what their insured place has published: for their own case, whatever it is. */
export type Entered = {
  readonly deductible?: Fen
  /** Percent, at most two decimals. */
  readonly ratio?: number
  readonly cap?: Fen
  readonly large?: number
  readonly 'large-cap'?: Fen
  readonly 'civil-servant'?: number
  readonly aid?: number
}

/** The typed figures as rows that hold for everything, from the beginning of time on. */
export function enteredRows(area: string, entered: Entered): readonly RateRow[] {
  const source: RateSource = { confidence: 'entered', from: '1949-10-01' as PlainDate }
  return Object.entries(entered).map(([figure, value]) => ({ area, figure: figure as Figure, value, source }))
}

/** A typed figure takes the place of every row of its name; the deductible also that of the rules by which it falls. The same figures give the same table: what is worked out of one is remembered by it. */
export function withEntered(rows: readonly RateRow[], area: string, entered: Entered): readonly RateRow[] {
  const key = JSON.stringify([area, entered])
  const before = lastOf.get(rows)
  if (before?.key === key) return before.table
  const table = replaced(rows, enteredRows(area, entered))
  lastOf.set(rows, { key, table })
  return table
}

const lastOf = new WeakMap<readonly RateRow[], { readonly key: string; readonly table: readonly RateRow[] }>()

function replaced(rows: readonly RateRow[], typed: readonly RateRow[]): readonly RateRow[] {
  if (typed.length === 0) return rows
  const names = new Set<Figure>(typed.flatMap(({ figure }) => (figure === 'deductible' ? [figure, 'deductible-fall', 'deductible-least'] as const : [figure])))
  return [...rows.filter(({ figure }) => !names.has(figure)), ...typed]
}
