import { addDays, daysBetween, plainDate, readDay, weekday, yearOf, type PlainDate } from '../base/plain-date'
import { err, ok, type Result } from '../base/result'

import type { YearDays } from './calendar'

/** What an administrator types from the State Council's paper of one year: the days at rest, and the weekends worked for them. */
export type YearText = { readonly year: number; readonly off: string; readonly work: string }
export type DaysFault = {
  readonly field: 'off' | 'work'
  readonly code: 'unreadable' | 'other-year' | 'backwards' | 'repeated' | 'not-a-weekend' | 'in-both' | 'says-other' | 'too-few' | 'too-many'
  readonly said: string
}
/** `weekends`: days at rest that would rest anyway; the paper names them within its spans. */
export type ReadYear = YearDays & { readonly off: readonly PlainDate[]; readonly work: readonly PlainDate[]; readonly weekends: number }

/** In ten years the papers have rested 15 to 22 weekdays and worked 5 to 9 weekend days. */
const plausible = { off: { least: 8, most: 40 }, work: { least: 0, most: 20 } } as const

/** Reads both lists, or tells everything that is wrong with them at once. */
export function readYear({ year, off, work }: YearText): Result<ReadYear, readonly DaysFault[]> {
  const [rest, worked] = [readDays(off, { field: 'off', year }), readDays(work, { field: 'work', year })]
  const weekdays = rest.days.filter((day) => !isWeekend(day))
  const faults = [...rest.faults, ...worked.faults]
  if (faults.length > 0) return err(faults)
  const wrong = [...againstEachOther(rest.days, worked.days), ...count('off', weekdays), ...count('work', worked.days)]
  return wrong.length > 0 ? err(wrong) : ok({ year, off: weekdays, work: worked.days, weekends: rest.days.length - weekdays.length })
}

const isWeekend = (day: PlainDate) => [0, 6].includes(weekday(day))

function againstEachOther(rest: readonly PlainDate[], worked: readonly PlainDate[]): readonly DaysFault[] {
  return [
    ...worked.filter((day) => rest.includes(day)).map((said) => ({ field: 'work', code: 'in-both', said }) as const),
    ...worked.filter((day) => !isWeekend(day)).map((said) => ({ field: 'work', code: 'not-a-weekend', said }) as const),
  ]
}

function count(field: 'off' | 'work', days: readonly PlainDate[]): readonly DaysFault[] {
  const { least, most } = plausible[field]
  if (days.length < least) return [{ field, code: 'too-few', said: String(days.length) }]
  return days.length > most ? [{ field, code: 'too-many', said: String(days.length) }] : []
}

type Reading = { readonly field: 'off' | 'work'; readonly year: number }
type ReadList = { readonly days: readonly PlainDate[]; readonly faults: readonly DaysFault[] }

/** A list as people paste it: one day or span after another, by lines, commas or as JSON; weekdays in brackets and the usual words around are passed over. */
function readDays(text: string, reading: Reading): ReadList {
  const items = text.normalize('NFKC').replace(/\([^)]*\)/gu, '').replace(/[[\]"']/gu, '').replace(/^[一二三四五六七八九十]+、[^:\n]*:/gmu, '').split(/[\n,、;。]+/u).map((item) => item.trim()).filter((item) => meansDays(item))
  const read = items.map((item) => readItem(item, reading))
  const days = read.flatMap((each) => each.days)
  const repeated = days.filter((day, at) => days.indexOf(day) !== at).map((said) => ({ field: reading.field, code: 'repeated', said }) as const)
  return { days: [...days].sort(), faults: [...read.flatMap((each) => each.faults), ...repeated] }
}

/** 共3天 only counts what stands before it. */
const meansDays = (item: string) => item !== '' && !/^共\d+天$/u.test(item)

function readItem(item: string, { field, year }: Reading): ReadList {
  const fault = (code: DaysFault['code']): ReadList => ({ days: [], faults: [{ field, code, said: item.slice(0, 40) }] })
  if (otherWords[field].test(item)) return fault('says-other')
  const [from, to] = spanIn(item, year) ?? []
  if (from === undefined || to === undefined) return fault('unreadable')
  if (to < from) return fault('backwards')
  if (![from, to].every((day) => near(day, year)) || daysBetween(from, to) > 31) return fault('other-year')
  return { days: Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at)), faults: [] }
}

/** Words that belong into the other list. */
const otherWords = { off: /上班|补班/u, work: /放假|休息/u } as const

/** One day, or the first and the last of several. */
function spanIn(item: string, year: number): readonly [PlainDate | undefined, PlainDate | undefined] | undefined {
  const [first = '', second, more] = item.replace(/^.*:/u, '').replace(/放假|休息|调休|上班|补班|与周末连休/gu, '').split(/至|到|~|—|–/u).map((part) => part.trim())
  const from = dayIn(first, year)
  return more === undefined ? [from, second === undefined ? from : dayIn(second, year, from)] : undefined
}

/** A paper may reach into the weeks beside its year. */
const near = (day: PlainDate, year: number) => yearOf(day) === year || [`${String(year - 1)}-12`, `${String(year + 1)}-01`].includes(day.slice(0, 7))

/** A whole day, one without its year, or, at the end of a span, without its month too. */
function dayIn(text: string, year: number, from?: PlainDate): PlainDate | undefined {
  const short = /^(?:(?<month>\d{1,2})(?:月|[-/.]))?(?<day>\d{1,2})[日号]?$/u.exec(text)?.groups
  if (short?.day === undefined) return readDay(text)
  const month = short.month ?? from?.slice(5, 7)
  return month === undefined ? undefined : plainDate(`${from?.slice(0, 4) ?? String(year)}-${month.padStart(2, '0')}-${short.day.padStart(2, '0')}`)
}
