import type { Brand } from './brand'

/** A calendar day in mainland China, written 'YYYY-MM-DD'. Text order is day order. */
export type PlainDate = Brand<string, 'PlainDate'>

type Parts = { readonly year: number; readonly month: number; readonly day: number }

const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

/** The day a text names exactly as 'YYYY-MM-DD'; undefined when malformed or no such day exists. */
export function plainDate(text: string): PlainDate | undefined {
  return dayOf(/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(text))
}

/** What people type: 2026-3-5, 2026/3/5, 2026.3.5, 2026年3月5日, 20260305, with full-width digits or spaces. */
export function readDay(text: string): PlainDate | undefined {
  const plain = text.normalize('NFKC').replace(/\s/gu, '')
  const match =
    /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/.exec(plain) ??
    /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/u.exec(plain) ??
    /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/.exec(plain)
  return dayOf(match)
}

/** The day `count` days later, or earlier when negative. */
export const addDays = (day: PlainDate, count: number): PlainDate => fromSerial(serialOf(day) + count)

/** The same-numbered day `count` months away, or that month's last day where there is none (Civil Code, art. 202). */
export function addMonths(day: PlainDate, count: number): PlainDate {
  const from = partsOf(day)
  const months = from.year * 12 + from.month - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return write({ year, month, day: Math.min(from.day, daysInMonth(year, month)) })
}

/** As `addMonths`, in years: 29 February lands on 28 February of a common year. */
export const addYears = (day: PlainDate, count: number): PlainDate => addMonths(day, count * 12)

/** Days from the first day to the second: 0 for the same day, negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => serialOf(to) - serialOf(from)

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: PlainDate): number => (((serialOf(day) + 4) % 7) + 7) % 7

export const yearOf = (day: PlainDate): number => partsOf(day).year

export const minDay = (first: PlainDate, second: PlainDate): PlainDate => (first < second ? first : second)

export const maxDay = (first: PlainDate, second: PlainDate): PlainDate => (first > second ? first : second)

/** The day it is in Shanghai at an instant. Instants come from the server's clock, so the summer time of 1986–1991 is left out. */
export const shanghaiDay = (epochMs: number): PlainDate => fromSerial(Math.floor((epochMs + SHANGHAI_OFFSET_MS) / DAY_MS))

/** For people: 2026年3月5日. */
export function formatDay(day: PlainDate): string {
  const { year, month, day: number } = partsOf(day)
  return `${String(year)}年${String(month)}月${String(number)}日`
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const partsOf = (day: string): Parts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
})

// The one place where a text becomes a PlainDate; everything above goes through it.
const write = ({ year, month, day }: Parts): PlainDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate

function dayOf(match: RegExpExecArray | null): PlainDate | undefined {
  const found = match?.groups
  if (!found) return undefined
  const parts = { year: Number(found.year), month: Number(found.month), day: Number(found.day) }
  return isReal(parts) ? write(parts) : undefined
}

const isReal = ({ year, month, day }: Parts): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

// Days since 1970-01-01. Years are counted from March, so that the leap day is the last of its year.
function serialOf(text: PlainDate): number {
  const { year, month, day } = partsOf(text)
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leaps + dayOfYear - 719_468
}

function fromSerial(serial: number): PlainDate {
  const days = serial + 719_468
  const era = Math.floor(days / 146_097)
  const inEra = days - era * 146_097
  const yearInEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365)
  const dayOfYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearInEra + era * 400 + (month <= 2 ? 1 : 0)
  return write({ year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 })
}
