import { partOf, type Fen } from '../base/money'
import { addDays, daysBetween, minDay, yearOf, type PlainDate } from '../base/plain-date'

import type { Stay } from './types'

/** One year's part of a bill. `on`: the day whose figures hold for it. */
export type YearPart = { readonly year: number; readonly on: PlainDate; readonly inScope: Fen; readonly outside: Fen; readonly days: number; readonly of: number }

/** Whether a stay has days in more than one year: the day of admission counts, the day of discharge does not. */
export const crossesYears = ({ from, to }: Stay): boolean => daysBetween(from, to) > 0 && yearOf(from) !== yearOf(addDays(to, -1))

/** A bill within and outside the policy range. */
export type Scoped = { readonly inScope: Fen; readonly outside: Fen }

/**
 * A stay settled by days: every year gets the average day of the whole, times its own days (Jiangsu 2022-75, art. 44). Rounded half
 * up to the fen; the last year gets the rest, so that the parts sum to the bill.
 */
export function byDays({ from, to }: Stay, { inScope, outside }: Scoped): readonly YearPart[] {
  const of = daysBetween(from, to)
  const last = addDays(to, -1)
  const years = Array.from({ length: yearOf(last) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index)
  let before = 0
  return years.map((year) => {
    const ends = endOf(year)
    const start = before
    before = daysBetween(from, addDays(minDay(ends, last), 1))
    const part = (amount: Fen) => partOf(amount, before, of) - partOf(amount, start, of)
    return { year, on: year === yearOf(last) ? to : ends, days: before - start, of, inScope: part(inScope), outside: part(outside) }
  })
}

const endOf = (year: number): PlainDate => `${String(year).padStart(4, '0')}-12-31` as PlainDate
