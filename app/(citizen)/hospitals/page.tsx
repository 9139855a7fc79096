import { HospitalsApp, type First } from '@/components/hospitals/hospitals-app'
import { addressOf, filterOf, looksForSomething, readQuery, type Query } from '@/lib/client/hospitals/query'
import { findHospitals } from '@/lib/server/hospitals'
import { hospitalWords } from '@/lib/text/hospitals'

import { citiesIn, provinces, rowOf } from './places'

type Params = Readonly<Record<string, string | readonly string[] | undefined>>
type Props = { searchParams: Promise<Params> }

export const metadata = { title: hospitalWords.title }

/** Where to look, then what is there. Without scripts every change is a new answer from here; with them the phone takes over. */
export default async function HospitalsPage({ searchParams }: Props) {
  const query = readQuery(Object.entries(await searchParams).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])))
  const first: First = { address: addressOf(query), provinces, answered: looksForSomething(query) ? await answer(query) : undefined }
  return <HospitalsApp first={first} />
}

async function answer(query: Query): Promise<First['answered']> {
  const { institutions, next, info } = await findHospitals({ words: query.text, filter: filterOf(query), limit: query.shown })
  const rows = institutions.map((hospital) => rowOf(hospital, query.province !== undefined))
  return { query, cities: citiesIn(query.province), found: { rows, more: next === undefined ? 0 : undefined }, info }
}
