import { addDays, type PlainDate } from '../../base/plain-date'
import { addWorkingDays, isWorkingDay, legalPeriodEnd, type Calendar, type Period } from '../../calendar/index'

import type { LockAnswer, WindowAnswer, WindowDay } from './answer'
import type { Chosen } from './options'
import type { ReadyWindow, Way } from './ready'
import type { LockRule, Sourced, Span, WindowId } from './types'
import type { DayFact, Facts } from './vocabulary'

/**
 * What a span is counted from, and by which calendar (the shipped one where none is given).
 * `acts`: somebody has to do something by then, so a rest day moves its end.
 */
export type Counting = { readonly facts: Facts; readonly on: PlainDate; readonly calendar?: Calendar | undefined; readonly acts?: boolean }

/** By these days somebody has to act; the others only begin or end. */
const acting: ReadonlySet<WindowId> = new Set<WindowId>(['file-by', 'opens-by', 'proof-by', 'claim-by', 'account-window'])

const none: WindowAnswer['otherwise'] = []

/** The way by which a window is counted. An option nobody offers changes nothing. */
export function wayOf({ rule: { reading }, ways }: ReadyWindow, chosen: Chosen): Way {
  const asked = reading === undefined || !Object.hasOwn(chosen, reading) ? undefined : chosen[reading]
  return (asked === undefined ? undefined : ways.find(({ option }) => option === asked)) ?? ways[0]
}

/** Computes when a window ends, and what each other reading of the same words would give. */
export function windowAnswer({ rule, ways }: ReadyWindow, way: Way, { facts, on, calendar }: Counting): WindowAnswer {
  const { window, id, pack, cite, says, reading } = rule
  const counting = { facts, on, calendar, acts: acting.has(window) }
  const ends = spanEnd(way.span, counting)
  if (reading === undefined) return { window, rule: id, pack, cite, says, ends, otherwise: none }
  const { option } = way
  const otherwise = ways.flatMap((other) => (other.option === undefined || other.option === option ? [] : { option: other.option, ends: spanEnd(other.span, counting) }))
  return option === undefined
    ? { window, rule: id, pack, cite, says, ends, reading, otherwise }
    : { window, rule: id, pack, cite, says, ends, reading, option, otherwise }
}

/** A lock ends on its own last day, rest day or not; the first free day is the day after. */
export function lockAnswer(rule: Sourced<LockRule>, { facts, on, calendar }: Counting): LockAnswer {
  const until = spanEnd(rule.span, { facts, on, calendar })
  return until.type === 'day' ? { rule, until, free: addDays(until.day, 1) } : { rule, until }
}

/** When a span ends, as far as the facts tell. */
export function spanEnd(span: Span, counting: Counting): WindowDay {
  switch (span.type) {
    case 'open':
    case 'event':
    case 'gap':
      return span
    case 'yearly':
      return { type: 'between', from: dayIn(counting.on, 1, [span.fromMonth, span.fromDay]), ...lastDay(dayIn(counting.on, 1, [span.toMonth, span.toDay]), span.acts === true, counting.calendar) }
    case 'year-end':
      return { type: 'day', day: dayIn(counting.on, 0, [12, 31]), provisional: false }
    default:
      return counted(span, counting)
  }
}

type CountedSpan = Extract<Span, { of: DayFact } | { after: DayFact }>

function counted(span: CountedSpan, counting: Counting): WindowDay {
  switch (span.type) {
    case 'day':
      return from(counting, span.of, (day) => ({ day, provisional: false }))
    case 'working-days':
      return from(counting, span.after, (day) => addWorkingDays(day, workingDaysLeft(span, day, counting.calendar), counting.calendar))
    default:
      return from(counting, span.after, (day) => legalPeriodEnd(day, periodOf(span), { shiftRestDay: counting.acts === true, calendar: counting.calendar }))
  }
}

/** The span's own first fact, if it starts from one. */
export const startOf = (span: Span): DayFact | undefined => ('of' in span ? span.of : 'after' in span ? span.after : undefined)

function periodOf({ type, count }: Extract<Span, { type: 'days' | 'months' | 'years' }>): Period {
  if (type === 'days') return { days: count }
  return type === 'months' ? { months: count } : { years: count }
}

const dayIn = (on: PlainDate, years: number, [month, day]: readonly [number, number]): PlainDate =>
  `${Number(on.slice(0, 4)) + years}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate

/** Who must act by a rest day may still act on the first working day after it. */
const lastDay = (day: PlainDate, acts: boolean, calendar: Calendar | undefined) => (acts ? addWorkingDays(addDays(day, -1), 1, calendar) : { day, provisional: false })

/** Where the first day counts and is itself a working day, one working day is used up by it. */
function workingDaysLeft(span: Extract<Span, { type: 'working-days' }>, start: PlainDate, calendar: Calendar | undefined): number {
  return span.startCounts === true && isWorkingDay(start, calendar).working ? span.count - 1 : span.count
}

function from({ facts }: Counting, fact: DayFact, end: (day: PlainDate) => { day: PlainDate; provisional: boolean }): WindowDay {
  const day = facts[fact]
  if (day === undefined) return { type: 'awaits', fact }
  const { day: last, provisional } = end(day)
  return { type: 'day', day: last, provisional }
}
