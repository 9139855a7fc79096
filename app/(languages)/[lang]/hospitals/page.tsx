import { HospitalsPage } from '@/components/languages/hospitals/screen'
import { filterOf, looksForSomething, readQuery } from '@/lib/client/hospitals/query'
import { findHospitals } from '@/lib/server/hospitals'

import { pairsOf, speechOf } from '../speech'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }

export async function generateMetadata({ params }: Props) {
  return { title: (await speechOf(params)).words.hospitals.title }
}

/** The same list as the Chinese page of this address, always answered by the server. */
export default async function LanguageHospitalsPage({ params, searchParams }: Props) {
  const speech = await speechOf(params)
  const query = readQuery(pairsOf(await searchParams))
  const found = looksForSomething(query) ? await findHospitals({ words: query.text, filter: filterOf(query), limit: query.shown }) : undefined
  return <HospitalsPage speech={speech} query={query} found={found} />
}
