import { decodeContacts, decodeProvince, findHospitals, MOST_ON_PHONE, openSearch, type Contact, type Institution, type ListInfo, type ProvinceList } from '@/lib/hospitals/index'

import { filterOf, type Query } from './query'

/** Searched for once before anybody types: the first key would else wait until the browser has made the search ready to run. */
const PRACTICE = ['医院', 'yiyuan', '没有这样的医院']

type Row = { readonly hospital: Institution; readonly place: string }
type Place = { readonly code: string; readonly name: string }

/** A province on the phone, ready for what is typed. */
export type PhoneList = {
  readonly info: ListInfo
  /** The cities of it, or the districts of a municipality, in the order of their codes. */
  readonly cities: readonly Place[]
  /** How many the phone keeps, where that may not be all of them. */
  readonly most: number | undefined
  /** The rows that a query finds, and how many there are beyond them. */
  readonly find: (query: Query) => { readonly rows: readonly Row[]; readonly more: number }
  readonly row: (id: string) => Row | undefined
}

/** Out of the file of a province; undefined for what is none, or one of another version of the app. */
export function openList(text: string): PhoneList | undefined {
  const decoded = decodeProvince(text)
  return decoded.ok ? phoneList(decoded.value) : undefined
}

/** What a file of addresses and telephone numbers says of an institution: nothing is as good as an answer where it belongs to the list at hand. */
export function contactsIn(text: string): { readonly version: string; readonly of: (id: string) => Contact } | undefined {
  const contacts = decodeContacts(text)
  const byId: ReadonlyMap<string, Contact> | undefined = contacts?.of
  return contacts === undefined ? undefined : { version: contacts.version, of: (id) => byId?.get(id) ?? {} }
}

export function phoneList(list: ProvinceList): PhoneList {
  const search = openSearch(list)
  for (const words of PRACTICE) findHospitals(search, { words })
  const names = new Map<string, string>(list.places.map(({ code, name }) => [code, name]))
  const byId = new Map<string, Institution>(list.entries.map(({ institution }) => [institution.id, institution]))
  const rowOf = (hospital: Institution): Row => ({ hospital, place: [hospital.city, hospital.district].map((code) => names.get(code ?? '') ?? '').join('') })
  return {
    info: list.info,
    cities: citiesOf(list, names),
    most: list.entries.length < MOST_ON_PHONE ? undefined : MOST_ON_PHONE,
    find: (query) => {
      const { hits, total } = findHospitals(search, { words: query.text, filter: filterOf(query), limit: query.shown })
      return { rows: hits.map(rowOf), more: total - hits.length }
    },
    row: (id) => {
      const hospital = byId.get(id)
      return hospital === undefined ? undefined : rowOf(hospital)
    },
  }
}

function citiesOf({ entries }: ProvinceList, names: ReadonlyMap<string, string>): readonly Place[] {
  const cities = new Set<string>(entries.map(({ institution }) => institution.city))
  const parts = cities.size > 1 ? cities : new Set<string>(entries.flatMap(({ institution }) => institution.district ?? []))
  return [...parts].sort().flatMap((code) => {
    const name = names.get(code)
    return name === undefined ? [] : [{ code, name }]
  })
}
