'use client'

import { useEffect, useState, useSyncExternalStore, type MouseEvent } from 'react'

import type { PlainDate } from '@/lib/base/plain-date'
import { addressNow, goTo, onAddress, replaceWith, writeNow } from '@/lib/client/device/address'
import { loadContact } from '@/lib/client/hospitals/contact'
import { lists } from '@/lib/client/hospitals/lists'
import { addressOf, looksForSomething, ROWS } from '@/lib/client/hospitals/query'
import { routeOf, type Route } from '@/lib/client/hospitals/route'
import type { Contact, ListInfo } from '@/lib/hospitals/index'
import { hospitalWords } from '@/lib/text/hospitals'

import { EmptyState } from '../ui/empty-state'
import { Loading } from '../ui/loading'

import { HospitalsFrame } from './frame'
import { HospitalScreen } from './hospital-screen'
import { CountryScreen, ListScreen, type Answered } from './list-screen'
import { ListState } from './list-state'
import { PlacesScreen } from './places-screen'
import { leave, useArrival } from './use-arrival'
import { useList } from './use-list'
import type { NamedPlace, Row } from './view'

/** What the server has answered with, and for which address. A page kept for moments without network has no answer. */
export type First = {
  readonly address: string
  readonly provinces: readonly NamedPlace[]
  readonly answered?: Answered | undefined
  readonly one?: { readonly row: Row; readonly info: ListInfo; readonly closedOn?: PlainDate | undefined } | undefined
}

/**
 * The pages of the hospitals, drawn by the server and taken over by the phone: from then on links and letters typed are answered
 * here out of the province's list, with and without network.
 */
export function HospitalsApp({ first }: { readonly first: First }) {
  const address = useSyncExternalStore(onAddress, addressNow, () => first.address)
  const route = routeOf(address)
  const [lastList, setLastList] = useState<string>()
  useArrival(route)
  const onClickCapture = (event: MouseEvent<HTMLDivElement>) => {
    const href = hrefOfLink(event)
    writeNow()
    if (href === undefined || !answeredHere(href)) return
    event.preventDefault()
    if (route.at === 'list') setLastList(addressNow())
    follow(route, href)
  }
  return <div onClickCapture={onClickCapture}><Screen first={first} address={address} route={route} lastList={lastList} /></div>
}

type ScreenProps = { readonly first: First; readonly address: string; readonly route: Route; readonly lastList: string | undefined }

function Screen({ first, address, route, lastList }: ScreenProps) {
  if (route.at === 'elsewhere') return <HospitalsFrame title={hospitalWords.title} back={{ href: '/', label: hospitalWords.back }}><Loading /></HospitalsFrame>
  if (route.at === 'one') return <One first={first} route={route} lastList={lastList} />
  const { query } = route
  if (!looksForSomething(query)) return <PlacesScreen provinces={first.provinces} />
  const answered = first.answered?.query.province === query.province ? first.answered : undefined
  if (query.province === undefined) return <CountryScreen query={query} answered={answered} />
  return <Province first={first} address={address} query={{ ...query, province: query.province }} answered={answered} />
}

type ProvinceProps = { readonly first: First; readonly address: string; readonly query: Answered['query'] & { readonly province: string }; readonly answered: Answered | undefined }

function Province({ first, address, query, answered }: ProvinceProps) {
  const list = useList(query.province)
  const title = first.provinces.find(({ code }) => code === query.province)?.name ?? ''
  return <ListScreen key={query.province} address={address} query={query} title={title} answered={answered} list={list} />
}

type OneProps = { readonly first: First; readonly route: Extract<Route, { at: 'one' }>; readonly lastList: string | undefined }

function One({ first, route: { id, province }, lastList }: OneProps) {
  const list = useList(province)
  const ready = list.phase === 'ready' ? list.list : undefined
  const back = lastList ?? addressOf({ province, text: '', shown: ROWS })
  if (first.one?.row.hospital.id === id) return <HospitalScreen {...first.one} back={back} contact="here" />
  const row = ready?.row(id)
  if (row !== undefined && ready !== undefined) return <OnPhone key={id} row={row} info={ready.info} back={back} />
  return (
    <HospitalsFrame title={hospitalWords.title} back={{ href: back, label: hospitalWords.toList }}>
      <ListState list={list} />
      {ready === undefined ? null : <EmptyState title={hospitalWords.gone.title} text={hospitalWords.gone.text} />}
    </HospitalsFrame>
  )
}

type OnPhoneProps = { readonly row: Row; readonly info: ListInfo; readonly back: string }

/** Out of the province's list, with the address and the telephone as soon as they are here. */
function OnPhone({ row, ...rest }: OnPhoneProps) {
  const { version } = rest.info
  const [contact, setContact] = useState<Contact | 'missing'>()
  const { hospital } = row
  useEffect(() => {
    let here = true
    void loadContact({ id: hospital.id, version }).then((found) => { if (here) setContact(found ?? 'missing') })
    return () => { here = false }
  }, [hospital.id, version])
  if (contact === undefined || contact === 'missing') return <HospitalScreen row={row} {...rest} contact={contact ?? 'on-its-way'} />
  return <HospitalScreen row={{ ...row, hospital: { ...hospital, ...contact } }} {...rest} contact="here" />
}

/** An ordinary press of a link; with a key held down it is the browser's. */
function hrefOfLink({ target, button, metaKey, ctrlKey, shiftKey }: MouseEvent): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || button !== 0 || metaKey || ctrlKey || shiftKey) return undefined
  const { pathname, search, origin, hash } = new URL(link.href)
  return origin === window.location.origin && hash === '' ? pathname + search : undefined
}

/** A province can always be opened here: its list is on the phone or comes. One institution only once its list is here. */
function answeredHere(href: string): boolean {
  const route = routeOf(href)
  if (route.at === 'list') return !route.query.all && (route.query.province !== undefined || route.query.text === '')
  if (route.at !== 'one') return false
  const state = lists.stateOf(route.province)
  return state.phase === 'ready' && state.list.row(route.id) !== undefined
}

/** More rows of the same list are no page of their own on the way back. */
function follow(from: Route, href: string): void {
  const to = routeOf(href)
  const longer = from.at === 'list' && to.at === 'list' && from.query.province !== undefined && from.query.province === to.query.province
  if (longer) {
    replaceWith(href)
    return
  }
  leave(from)
  goTo(href)
}
