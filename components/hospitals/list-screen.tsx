'use client'

import Link from 'next/link'
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react'

import { onAddress, replaceSoon, timesWritten } from '@/lib/client/device/address'
import { phoneShelf } from '@/lib/client/device/shelf'
import { rememberPlace } from '@/lib/client/hospitals/last-place'
import type { ListState } from '@/lib/client/hospitals/lists'
import { addressOf, ROWS, type Query } from '@/lib/client/hospitals/query'
import type { PhoneList } from '@/lib/client/hospitals/phone-list'
import type { ListInfo } from '@/lib/hospitals/index'
import { hospitalWords } from '@/lib/text/hospitals'

import { Notice } from '../ui/notice'

import { HospitalsFrame } from './frame'
import { Kept, ListState as State } from './list-state'
import { Results } from './results'
import { SearchForm } from './search-form'
import type { Found, NamedPlace } from './view'

/** What the server answered with, for one query. */
export type Answered = { readonly query: Query; readonly cities: readonly NamedPlace[]; readonly found: Found; readonly info: ListInfo }
type Props = { readonly address: string; readonly query: Query; readonly title: string; readonly answered: Answered | undefined; readonly list: ListState }

/** The search of a province: answered on the phone as soon as its list is here, until then by the server. */
export function ListScreen({ address, query: given, title, answered, list }: Props) {
  const [query, turn, change] = useQuery(address, given)
  const ready = list.phase === 'ready' && !query.all ? list.list : undefined
  const served = useMemo(() => (answered === undefined ? undefined : { ...answered, asked: answered.query }), [answered])
  const shown = useOnPhone(ready, query) ?? served
  const cities = shown?.cities ?? none
  const { city } = query
  useEffect(() => { rememberPlace(phoneShelf, { province: given.province, city }, nameOf(title, cities, city)) }, [given.province, city, cities, title])
  return (
    <HospitalsFrame translated={addressOf(query)} title={hospitalWords.titleIn(title)} back={{ href: '/hospitals', label: hospitalWords.toPlaces }}>
      <SearchForm key={turn} query={query} cities={cities} onChange={change} answers={ready !== undefined} />
      <State list={list} quiet={shown !== undefined} />
      {shown === undefined ? null : <Results found={shown.found} query={shown.asked} info={shown.info} />}
      {ready === undefined ? null : <Kept list={list} />}
      {ready?.most === undefined ? null : <WholeList query={query} most={ready.most} />}
    </HospitalsFrame>
  )
}

const none: readonly NamedPlace[] = []

/** Letters come first: the list may follow a moment later. */
function useOnPhone(list: PhoneList | undefined, query: Query) {
  const asked = useDeferredValue(query)
  return useMemo(
    () => (list === undefined ? undefined : { asked, found: list.find(asked), info: list.info, cities: list.cities }),
    [list, asked],
  )
}

/** A large province does not fit on the phone: the server has the rest. */
function WholeList({ query, most }: { readonly query: Query; readonly most: number }) {
  return <p>{hospitalWords.partOnly(most)} <Link href={addressOf({ ...query, shown: ROWS, all: true })} prefetch={false} className="inline-flex min-h-11 items-center">{hospitalWords.whole}</Link></p>
}

const nameOf = (province: string, cities: readonly NamedPlace[], city: string | undefined): string => province + (cities.find(({ code }) => code === city)?.name ?? '')

/** The query as it stands in the form. The address follows a moment later; where it leads elsewhere, by a link or the way back, the form is made anew. */
function useQuery(address: string, given: Query): readonly [Query, number, (query: Query) => void] {
  const written = useSyncExternalStore(onAddress, timesWritten, () => 0)
  const [kept, setKept] = useState({ address, written, query: given, turn: 0 })
  if (kept.address !== address || kept.written !== written) {
    const followed = address === addressOf(kept.query)
    setKept({ address, written, query: followed ? kept.query : given, turn: followed ? kept.turn : kept.turn + 1 })
  }
  useEffect(() => replaceSoon(addressOf(kept.query)), [kept.query])
  const change = (query: Query) => { setKept((before) => ({ ...before, query })) }
  return [kept.query, kept.turn, change]
}

/** Without a list of its own a search in the whole country stands alone: the server has answered it, or nobody. */
export function CountryScreen({ query, answered }: { readonly query: Query; readonly answered: Answered | undefined }) {
  return (
    <HospitalsFrame translated={addressOf(query)} title={hospitalWords.title} back={{ href: '/hospitals', label: hospitalWords.toPlaces }}>
      <SearchForm key={addressOf(query)} query={query} cities={[]} onChange={() => undefined} answers={false} />
      {answered === undefined ? <Notice kind="warn">{hospitalWords.countryOffline}</Notice> : <Results found={answered.found} query={query} info={answered.info} />}
    </HospitalsFrame>
  )
}
