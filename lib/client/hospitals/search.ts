import { findHospitals, openSearch, type HospitalSearch, type Institution, type ProvinceList } from '@/lib/hospitals/index'

import { filterOf, type Query } from './query'

type Row = { readonly hospital: Institution; readonly place: string }
type Opened = { readonly search: HospitalSearch; readonly names: ReadonlyMap<string, string>; readonly byId: ReadonlyMap<string, Institution> }

const opened = new WeakMap<ProvinceList, Opened>()

/** Once per list: what is typed is then answered within a frame. */
function open(list: ProvinceList): Opened {
  const known = opened.get(list)
  if (known !== undefined) return known
  const made: Opened = {
    search: openSearch(list),
    names: new Map(list.places.map(({ code, name }) => [code, name])),
    byId: new Map(list.entries.map(({ institution }) => [institution.id, institution])),
  }
  opened.set(list, made)
  return made
}

/** 长春市朝阳区; in a municipality its name stands before the district. */
const placeOf = ({ names }: Opened, { city, district }: Institution): string => [city, district].map((code) => names.get(code ?? '') ?? '').join('')

/** The rows that a query finds in the list of its province, and how many there are beyond them. */
export function findOnPhone(list: ProvinceList, query: Query): { readonly rows: readonly Row[]; readonly more: number } {
  const here = open(list)
  const { hits, total } = findHospitals(here.search, { words: query.text, filter: filterOf(query), limit: query.shown })
  return { rows: hits.map((hospital) => ({ hospital, place: placeOf(here, hospital) })), more: total - hits.length }
}

export function rowOnPhone(list: ProvinceList, id: string): Row | undefined {
  const here = open(list)
  const hospital = here.byId.get(id)
  return hospital === undefined ? undefined : { hospital, place: placeOf(here, hospital) }
}

/** The cities of a list, or the districts of a municipality, in the order of their codes. */
export function citiesOf(list: ProvinceList): readonly { readonly code: string; readonly name: string }[] {
  const { names } = open(list)
  const cities = new Set<string>(list.entries.map(({ institution }) => institution.city))
  const parts = cities.size > 1 ? cities : new Set<string>(list.entries.flatMap(({ institution }) => institution.district ?? []))
  return [...parts].sort().flatMap((code) => {
    const name = names.get(code)
    return name === undefined ? [] : [{ code, name }]
  })
}
