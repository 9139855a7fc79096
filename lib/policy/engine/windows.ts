import type { PlainDate } from '../../base/plain-date'
import { addWorkingDays, isWorkingDay, legalPeriodEnd } from '../../calendar/index'

import type { WindowAnswer, WindowDay } from './answer'
import type { Sourced, Span, WindowRule } from './types'
import type { DayFact, Facts } from './vocabulary'

/** `own`: the option that the pack itself takes; `chosen`: the one asked for instead, if any. */
export type Options = { readonly own: string | undefined; readonly chosen: string | undefined }

/** Computes when a window ends, and what each other reading of the same words would give. An option nobody offers changes nothing. */
export function windowAnswer(rule: Sourced<WindowRule>, facts: Facts, { own, chosen }: Options): WindowAnswer {
  const spans: Readonly<Record<string, Span>> = { ...(own === undefined ? {} : { [own]: rule.span }), ...rule.otherwise }
  const option = chosen !== undefined && Object.hasOwn(spans, chosen) ? chosen : own
  const span = (option === undefined ? undefined : spans[option]) ?? rule.span
  return {
    window: rule.window, rule: rule.id, pack: rule.pack, cite: rule.cite, says: rule.says,
    ends: spanEnd(span, facts),
    ...(rule.reading === undefined ? {} : { reading: rule.reading }),
    ...(option === undefined ? {} : { option }),
    otherwise: Object.entries(spans).filter(([other]) => other !== option).map(([other, ends]) => ({ option: other, ends: spanEnd(ends, facts) })),
  }
}

function spanEnd(span: Span, facts: Facts): WindowDay {
  switch (span.type) {
    case 'open':
      return { type: 'open' }
    case 'event':
      return { type: 'event', event: span.event }
    case 'gap':
      return { type: 'gap', gap: span.gap }
    case 'day':
      return from(facts, span.of, (day) => ({ day, provisional: false }))
    case 'days':
      return from(facts, span.after, (day) => legalPeriodEnd(day, { days: span.count }, { shiftRestDay: true }))
    case 'working-days':
      return from(facts, span.after, (day) => addWorkingDays(day, workingDaysLeft(span, day)))
  }
}

/** Where the first day counts and is itself a working day, one working day is used up by it. */
function workingDaysLeft(span: Extract<Span, { type: 'working-days' }>, start: PlainDate): number {
  return span.startCounts === true && isWorkingDay(start).working ? span.count - 1 : span.count
}

function from(facts: Facts, fact: DayFact, end: (day: PlainDate) => { day: PlainDate; provisional: boolean }): WindowDay {
  const day = facts[fact]
  if (day === undefined) return { type: 'awaits', fact }
  const { day: last, provisional } = end(day)
  return { type: 'day', day: last, provisional }
}
