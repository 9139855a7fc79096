'use client'

import { useEffect, useSyncExternalStore, type MouseEvent } from 'react'

import { shanghaiDay, type PlainDate } from '@/lib/base/plain-date'
import { goTo, onAddress, queryNow } from '@/lib/client/device/address'
import { CHECK, KEPT, STATE, whereOf } from '@/lib/client/kept/address'
import { refreshAlong } from '@/lib/client/kept/along'
import { keptNow, onKept, readKept, type Kept } from '@/lib/client/kept/store'
import { newWords } from '@/lib/text/filing'
import { keptWords } from '@/lib/text/kept'

import { Page } from '../shell/page'
import { Loading } from '../ui/loading'

import { AllRecords } from './all-records'
import { CheckRecord } from './check-record'
import { Gone, KeptPage } from './kept-page'
import { NewRecord } from './new-record'
import { RecordState } from './record-state'
import { RecordStep } from './record-step'

const nothing = () => undefined
const dayNow = () => shanghaiDay(Date.now())

/** Records that are filled in on the phone: drawn here, out of what the phone has, with and without network. */
export function KeptApp() {
  const query = useSyncExternalStore(onAddress, queryNow, () => '')
  const today = useSyncExternalStore(onAddress, dayNow, dayNow)
  const kept = useSyncExternalStore(onKept, keptNow, nothing)
  useEffect(() => { void readKept().then(refreshAlong) }, [])
  useEffect(() => {
    window.scrollTo(0, 0)
    document.getElementById('main')?.focus()
  }, [query])
  if (kept === undefined) return <Page title={keptWords.title}><Loading /></Page>
  return <div onClickCapture={followHere}><Screen {...{ kept, query, today }} /></div>
}

type Props = { readonly kept: Kept; readonly query: string; readonly today: PlainDate }

function Screen({ kept, query, today }: Props) {
  const where = whereOf(query)
  if (where.at === 'all') return <KeptPage kept={kept} title={keptWords.title} lead={keptWords.lead} back={{ href: '/', label: keptWords.home }}><AllRecords kept={kept} /></KeptPage>
  if (where.at === 'new') return <KeptPage kept={kept} title={newWords.title} back={{ href: KEPT, label: keptWords.back }}><NewRecord today={today} /></KeptPage>
  const record = kept.records.find(({ id }) => id === where.id)
  if (record === undefined) return <Gone kept={kept} />
  const shown = { kept, today, record, photos: kept.photos.filter((photo) => photo.record === record.id) }
  // What is on its way, or with the server already, is not changed here any more.
  if (where.page === STATE || record.filing?.number !== undefined || record.sending !== undefined) return <RecordState {...shown} />
  return where.page === CHECK ? <CheckRecord {...shown} /> : <RecordStep key={where.page} {...shown} page={where.page} fromCheck={where.fromCheck} />
}

/** An ordinary press of a link to another of these pages; with a key held down it is the browser's. */
function followHere(event: MouseEvent<HTMLDivElement>) {
  const { target, button, metaKey, ctrlKey, shiftKey } = event
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || button !== 0 || metaKey || ctrlKey || shiftKey) return
  const { pathname, search, origin, hash } = new URL(link.href)
  if (origin !== window.location.origin || pathname !== KEPT || hash !== '') return
  event.preventDefault()
  goTo(pathname + search)
}
