import { addDays, addMonths, type PlainDate } from '../../../base/plain-date'
import { isWorkingDay } from '../../../calendar/index'
import type { Facts } from '../../engine/vocabulary'

/**
 * The documents once more, read afresh by somebody who did not write the packs: plain functions, no engine, no rules as values.
 * They judge cases of which everything is known. What the packs answer is compared with them over the whole space.
 */
export type Second = {
  /** Whether a record may be made. */
  readonly mayFile: (facts: Facts) => boolean
  /** What the pool pays; undefined: the document does not say. */
  readonly pays: (facts: Facts, readings: Readings) => Pays | undefined
  /** Ends of the windows by name, as `endText` writes them; of a record that may be made. */
  readonly windows: (facts: Facts, on: PlainDate) => Ends
  /** What is locked, with its last day. */
  readonly locks: (facts: Facts, on: PlainDate) => Ends
  /** By when a complete claim is decided. */
  readonly claimBy?: (facts: Facts) => string | undefined
}
export type Readings = Readonly<Record<string, string>>
export type Ends = Readonly<Record<string, string>>
/** `ratio` for a local ratio, both in percent; `firstPay` percent are paid before it; `atMost`: the document names the most that may come off. */
export type Pays = { readonly ratio: (local: number) => number; readonly firstPay: number; readonly byCareLevel: boolean; readonly atMost: boolean }

const between0and100 = (percent: number) => Math.min(100, Math.max(0, percent))

export const local: Pays = { ratio: (own) => own, firstPay: 0, byCareLevel: false, atMost: false }
export const nothing: Pays = { ...local, ratio: () => 0 }
export const lessAtMost = (points: number): Pays => ({ ...local, ratio: (own) => between0and100(own - points), atMost: true })

/** Amounts that come off, all read the same way: as points, as percent of the ratio, or as a share paid first. They add up. */
export function less(from: Pays, amounts: readonly number[], way: string): Pays {
  const sum = amounts.reduce((total, each) => total + each, 0)
  if (way === 'relative') return { ...from, ratio: (own) => between0and100((from.ratio(own) * (100 - sum)) / 100) }
  if (way === 'first-pay') return { ...from, firstPay: sum }
  return { ...from, ratio: (own) => between0and100(from.ratio(own) - sum) }
}

/** The `count`-th working day after a day. */
export function workingDayAfter(day: PlainDate, count: number): PlainDate {
  let last = day
  for (let left = count; left > 0; left -= isWorkingDay(last).working ? 1 : 0) last = addDays(last, 1)
  return last
}

/** A rest day gives way to the next working day (Civil Code, art. 203): only for somebody who has to act. */
export const orNextWorkingDay = (day: PlainDate): PlainDate => (isWorkingDay(day).working ? day : workingDayAfter(day, 1))

export const monthsAfter = (day: PlainDate | undefined, count: number): string | undefined => day && addMonths(day, count)

/** Leaves out what has no end to name. */
export const ends = (named: Readonly<Record<string, string | undefined>>): Ends =>
  Object.fromEntries(Object.entries(named).flatMap(([name, end]) => (end === undefined ? [] : [[name, end]])))

/** Lives or works there for long, goes for a while, or was an emergency. */
export const isLong = ({ kind }: Facts): boolean => kind === 'long-stay'
export const nextYear = (on: PlainDate, monthDay: string): PlainDate => `${Number(on.slice(0, 4)) + 1}-${monthDay}` as PlainDate
