import 'server-only'

import { and, asc, eq, inArray, isNull, not, or, sql, type SQL } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'

import { familyOf, kinds, levels, tierOf, type HospitalFilter } from '@/lib/hospitals/index'
import { placeByCode } from '@/lib/places/index'
import type { Tx } from '@/lib/server/db'
import { hospital } from '@/lib/server/db/schema'

import { bitsOf, type HospitalRow } from '../row'
import type { Step } from './ladder'
import { withinOf, type Within } from './places'
import type { AnyTest, Test } from './word'

/** Where a page ended: the place of its last row in the order of lists. */
export type Mark = { readonly rank: number; readonly size: number; readonly id: string }
export type Paged = HospitalRow & Mark & { readonly at: number }
export type Page = { readonly filter: HospitalFilter; readonly limit: number }

const columns = {
  id: hospital.id, code: hospital.code, name: hospital.name, aliases: hospital.aliases, province: hospital.province, city: hospital.city, district: hospital.district,
  level: hospital.level, kind: hospital.kind, address: hospital.address, phone: hospital.phone, open: hospital.open, rank: hospital.rank, size: hospital.size,
}

/** A step to look on, by its number; `after` where the page before ended on it. */
export type Asked = { readonly at: number; readonly step?: Step | undefined; readonly after?: Mark | undefined }

/** The first of each step, in the order of lists, that pass the filter: in one question to the database. */
export async function listPage(tx: Tx, { filter, limit }: Page, asked: readonly Asked[]): Promise<Paged[]> {
  const arms = asked.map(({ at, step, after }) => tx.select({ ...columns, at: sql<number>`${at}::integer`.as('at') }).from(hospital)
    .where(and(isNull(hospital.until), ...passes(filter), ...(step === undefined ? [] : standsOn(step)), after && beyond(after)))
    .orderBy(asc(hospital.rank), asc(hospital.size), asc(hospital.id)).limit(limit))
  const [first, second, ...others] = arms
  if (first === undefined) return []
  const rows = await (second === undefined ? first : unionAll(first, second, ...others))
  return rows.sort((one, other) => one.at - other.at).slice(0, limit)
}

export type Candidate = Paged & { readonly names: string; readonly sounds: string; readonly initials: string }

/** Institutions that share enough pieces with every word to be looked at one by one, in no order. */
export function listCandidates(tx: Tx, { filter, limit }: Page, words: readonly (readonly AnyTest[])[]): Promise<Candidate[]> {
  return tx.select({ ...columns, at: sql<number>`0`, names: hospital.names, sounds: hospital.sounds, initials: hospital.initials }).from(hospital)
    .where(and(isNull(hospital.until), ...passes(filter), ...words.map((tests) => some(tests, pieced)))).limit(limit)
}

const beyond = ({ rank, size, id }: Mark): SQL => sql`(${hospital.rank}, ${hospital.size}, ${hospital.id}) > (${rank}, ${size}, ${id})`

function passes({ place, tiers = [], families = [], openFor = [] }: HospitalFilter): (SQL | undefined)[] {
  const there = place === undefined ? undefined : placeByCode(place)
  const bits = bitsOf(openFor)
  return [
    place === undefined ? undefined : there === undefined ? sql`false` : allIn(withinOf([there])),
    tiers.length === 0 ? undefined : inArray(hospital.level, levels.filter((level) => tiers.includes(tierOf(level)))),
    families.length === 0 ? undefined : inArray(hospital.kind, kinds.filter((kind) => families.includes(familyOf(kind)))),
    bits === 0 ? undefined : sql`${hospital.opened} & ${bits} = ${bits}`,
  ]
}

function lies({ province, city, district }: Within): SQL | undefined {
  return or(
    province.length === 0 ? undefined : oneOf(hospital.province, province),
    city.length === 0 ? undefined : oneOf(hospital.city, city),
    district.length === 0 ? undefined : oneOf(hospital.district, district),
  )
}

/** All that lies there. The province is said as well: there is an index of what lies in one, in the order of lists. */
const allIn = (there: Within): SQL | undefined =>
  and(lies(there), oneOf(hospital.province, [...new Set([...there.province, ...provincesOf([...there.city, ...there.district])])]))

const provincesOf = (codes: readonly string[]): readonly string[] => [...new Set(codes.map((code) => `${code.slice(0, 2)}0000`))]

const oneOf = (column: typeof hospital.province | typeof hospital.city | typeof hospital.district, [first = '', ...others]: readonly string[]): SQL =>
  others.length === 0 ? eq(column, first) : inArray(column, [first, ...others])

function standsOn({ fits, before }: Step): (SQL | undefined)[] {
  const earlier = before.some((tests) => tests.length === 0) ? undefined : and(...before.map((tests) => some(tests, stands)))
  return [...fits.map((tests) => some(tests, looked)), earlier && not(earlier)]
}

const some = <T>(tests: readonly T[], found: (test: T) => SQL | undefined): SQL | undefined => (tests.length === 0 ? sql`false` : or(...tests.map(found)))
const array = (numbers: readonly number[]): SQL => sql`${`{${[...new Set(numbers)].join(',')}}`}::integer[]`

/** By the index first, then by the text. */
const looked = (test: AnyTest): SQL | undefined => and(pieced(test), stands(test))

/** What the index alone can tell. */
function pieced(test: AnyTest): SQL | undefined {
  switch (test.on) {
    case 'places':
      return allIn(test.within)
    case 'every':
      return and(within(test), ...test.parts.map((ways) => some(ways, pieced)))
    case 'most':
      return and(within(test), pieces(test))
    case 'names':
    case 'sounds':
    case 'initials':
      return and(within(test), pieces(test))
  }
}

function pieces({ grams }: Pick<Test, 'grams'>): SQL | undefined {
  const sets = grams.filter((set) => set.length > 0)
  return sets.length < grams.length ? undefined : or(...sets.map((set) => sql`${hospital.grams} @> ${array(set)}`))
}

const within = ({ within: there }: Exclude<AnyTest, { readonly on: 'places' }>): SQL | undefined => there && lies(there)

function stands(test: AnyTest): SQL | undefined {
  switch (test.on) {
    case 'places':
      return lies(test.within)
    case 'every':
      return and(within(test), ...test.parts.map((ways) => some(ways, stands)))
    case 'most':
      // Only ever asked for among candidates, which are looked at one by one.
      return sql`false`
    case 'names':
    case 'sounds':
    case 'initials':
      return and(within(test), test.like === undefined ? sql`${hospital[test.on]} ~ ${test.matches ?? ''}` : sql`${hospital[test.on]} like ${test.like}`)
  }
}
