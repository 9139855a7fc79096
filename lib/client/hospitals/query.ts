import type { Family, HospitalFilter, Service, Tier } from '@/lib/hospitals/index'
import { familyWords, serviceWords, tierWords } from '@/lib/text/hospitals'

/** What is looked for. Without a province: in the whole country, which only the server can. Everything is in the address. */
export type Query = {
  readonly province?: string
  readonly city?: string
  readonly text: string
  readonly tier?: Tier
  readonly family?: Family
  readonly opened?: Service
  /** How many rows are shown. */
  readonly shown: number
  /** In the whole list, which only the server has: the phone keeps the first of a large province. */
  readonly all?: true
}

export const ROWS = 30
export const MOST_ROWS = 300
const LONGEST_TEXT = 60

// Codes are told by their words: the room of hospitals itself is large, and comes with the first list.
const oneOf = <T extends string>(words: Readonly<Record<T, string>>, text = ''): T | undefined => (Object.hasOwn(words, text) ? (text as T) : undefined)
const codeIn = (text: string | undefined, shape: RegExp): string | undefined => (text !== undefined && shape.test(text) ? text : undefined)

/** A mainland province and a city of it; anything else in the address is left out. */
function placeOf(province: string | undefined, city: string | undefined): Pick<Query, 'province' | 'city'> {
  const whole = codeIn(province, /^(?!7[1-9]|8)\d{2}0000$/u)
  if (whole === undefined) return {}
  const part = codeIn(city, /^\d{6}$/u)
  return part?.startsWith(whole.slice(0, 2)) && part !== whole ? { province: whole, city: part } : { province: whole }
}

function rowsOf(text: string | undefined): number {
  const rows = /^\d{1,4}$/u.test(text ?? '') ? Number(text) : ROWS
  return Math.min(Math.max(Math.ceil(rows / ROWS), 1) * ROWS, MOST_ROWS)
}

export function readQuery(pairs: Iterable<readonly [string, string]>): Query {
  const given = new Map(pairs)
  const [tier, family, opened] = [oneOf(tierWords, given.get('level')), oneOf(familyWords, given.get('kind')), oneOf(serviceWords, given.get('open'))]
  return {
    ...placeOf(given.get('province'), given.get('city')),
    text: (given.get('q') ?? '').slice(0, LONGEST_TEXT),
    ...(tier === undefined ? {} : { tier }), ...(family === undefined ? {} : { family }), ...(opened === undefined ? {} : { opened }),
    shown: rowsOf(given.get('show')),
    ...(given.get('all') === 'yes' ? { all: true as const } : {}),
  }
}

/** The one address of a query: what is not chosen is not written. */
export function addressOf({ province, city, text, tier, family, opened, shown, all }: Query): string {
  const pairs = Object.entries({ province, city, q: text.trim() === '' ? undefined : text, level: tier, kind: family, open: opened, show: shown === ROWS ? undefined : String(shown), all: all && 'yes' })
  const query = new URLSearchParams(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString()
  return query === '' ? '/hospitals' : `/hospitals?${query}`
}

/** The same as the lists are searched by. */
export const filterOf = ({ province, city, tier, family, opened }: Query): HospitalFilter => ({
  place: (city ?? province) as HospitalFilter['place'],
  tiers: tier === undefined ? undefined : [tier], families: family === undefined ? undefined : [family], openFor: opened === undefined ? undefined : [opened],
})

/** Whether there is anything to look for at all. */
export const looksForSomething = (query: Query): boolean => query.province !== undefined || query.text.trim() !== ''
