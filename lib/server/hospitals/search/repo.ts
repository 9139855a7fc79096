import 'server-only'

import { and, asc, eq, inArray, isNull, not, or, sql, type SQL } from 'drizzle-orm'

import { familyOf, kinds, levels, tierOf, type HospitalFilter } from '@/lib/hospitals/index'
import { placeByCode } from '@/lib/places/index'
import type { Tx } from '@/lib/server/db'
import { hospital } from '@/lib/server/db/schema'

import { bitsOf, type HospitalRow } from '../row'
import type { Step } from './ladder'
import { withinOf, type Within } from './places'
import type { PlaceTest, Test } from './word'

/** Where a page ended: the place of its last row in the order of lists. */
export type Mark = { readonly rank: number; readonly size: number; readonly id: string }
export type Paged = HospitalRow & Mark
export type Page = { readonly filter: HospitalFilter; readonly after?: Mark | undefined; readonly limit: number }

const columns = {
  id: hospital.id, code: hospital.code, name: hospital.name, aliases: hospital.aliases, province: hospital.province, city: hospital.city, district: hospital.district,
  level: hospital.level, kind: hospital.kind, address: hospital.address, phone: hospital.phone, open: hospital.open, rank: hospital.rank, size: hospital.size,
}

/** The next institutions in the order of lists that pass the filter and stand on this step; without a step, all. */
export function listPage(tx: Tx, { filter, after, limit }: Page, step?: Step): Promise<Paged[]> {
  return tx.select(columns).from(hospital)
    .where(and(isNull(hospital.until), ...passes(filter), ...(step === undefined ? [] : standsOn(step)), after && beyond(after)))
    .orderBy(asc(hospital.rank), asc(hospital.size), asc(hospital.id)).limit(limit)
}

const beyond = ({ rank, size, id }: Mark): SQL => sql`(${hospital.rank}, ${hospital.size}, ${hospital.id}) > (${rank}, ${size}, ${id})`

function passes({ place, tiers = [], families = [], openFor = [] }: HospitalFilter): (SQL | undefined)[] {
  const there = place === undefined ? undefined : placeByCode(place)
  const bits = bitsOf(openFor)
  return [
    place === undefined ? undefined : there === undefined ? sql`false` : lies(withinOf([there])),
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

const oneOf = (column: typeof hospital.province | typeof hospital.city | typeof hospital.district, [first = '', ...others]: readonly string[]): SQL =>
  others.length === 0 ? eq(column, first) : inArray(column, [first, ...others])

function standsOn({ fits, before }: Step): (SQL | undefined)[] {
  const some = (tests: readonly (Test | PlaceTest)[], found: (test: Test | PlaceTest) => SQL | undefined) => (tests.length === 0 ? sql`false` : or(...tests.map(found)))
  const earlier = before.some((tests) => tests.length === 0) ? undefined : and(...before.map((tests) => some(tests, stands)))
  return [...fits.map((tests) => some(tests, looked)), earlier && not(earlier)]
}

/** By the index first, then by the text. */
const looked = (test: Test | PlaceTest): SQL | undefined => (test.on === 'places' ? lies(test.within) : and(pieces(test), stands(test)))

function pieces({ grams }: Test): SQL | undefined {
  const sets = grams.filter((set) => set.length > 0)
  return sets.length < grams.length ? undefined : or(...sets.map((set) => sql`${hospital.grams} @> ${`{${[...new Set(set)].join(',')}}`}::integer[]`))
}

function stands(test: Test | PlaceTest): SQL | undefined {
  if (test.on === 'places') return lies(test.within)
  const text = hospital[test.on]
  const written = test.like === undefined ? sql`${text} ~ ${test.matches ?? ''}` : sql`${text} like ${test.like}`
  return test.within === undefined ? written : and(lies(test.within), written)
}
