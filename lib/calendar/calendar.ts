import { yearOf, type PlainDate } from '../base/plain-date'

import type { HolidayYear } from './holidays/holiday-year'
import { holidayYears } from './holidays/years'

/** Which years' papers are known, and what they say: a value that is handed to whoever counts days, and never changes. */
export type Calendar = { readonly known: ReadonlySet<number>; readonly off: ReadonlySet<string>; readonly work: ReadonlySet<string> }
/** Of a year's paper, what counting needs. */
export type YearDays = Pick<HolidayYear, 'year'> & { readonly off: readonly string[]; readonly work: readonly string[] }

export function calendarOf(years: readonly YearDays[]): Calendar {
  return {
    known: new Set(years.map(({ year }) => year)),
    off: new Set(years.flatMap(({ off }) => off)),
    work: new Set(years.flatMap(({ work }) => work)),
  }
}

/** The papers that ship with the application. */
export const published: Calendar = calendarOf(holidayYears)

/** The shipped papers and those added since; a year that is added stands in the place of the shipped one, whole. */
export function withYears(added: readonly YearDays[]): Calendar {
  if (added.length === 0) return published
  const replaced = new Set(added.map(({ year }) => year))
  return calendarOf([...holidayYears.filter(({ year }) => !replaced.has(year)), ...added])
}

/** What the application ships of a year. */
export const shippedYear = (year: number): YearDays | undefined => holidayYears.find((each) => each.year === year)

/** The first and the last year whose holidays are known. */
export function knownYears({ known }: Calendar = published): { readonly from: number; readonly to: number } {
  return { from: Math.min(...known), to: Math.max(...known) }
}

export const isKnown = ({ known }: Calendar, day: PlainDate): boolean => known.has(yearOf(day))
