'use client'

import { useEffect, useState } from 'react'

import { CHECK, KEPT, pageOf } from '@/lib/client/kept/address'
import { keepTrying, sendWaiting } from '@/lib/client/kept/flush'
import type { KeptRecord } from '@/lib/client/kept/record'
import { dropRecord, keepRecord } from '@/lib/client/kept/store'
import type { Sent } from '@/lib/client/kept/send'
import { goTo } from '@/lib/client/device/address'
import { firstGap } from '@/lib/filing/index'
import { keptWords } from '@/lib/text/kept'
import { kindWords } from '@/lib/text/kinds'

import { Button } from '../ui/button'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'

import { stateOf } from './all-records'
import { KeptPage, type Shown } from './kept-page'
import { draftOf } from './record-step'

/** How it is with one record, and the one thing to do next. */
export function RecordState(shown: Shown) {
  const { kept, record, today } = shown
  return (
    <KeptPage kept={kept} title={kindWords[record.kind].name} back={{ href: KEPT, label: keptWords.back }}>
      <div role="status" className="grid gap-4"><Notice kind={record.filing?.number === undefined ? 'warn' : 'ok'} title={stateOf(record)}>{textOf(record)}</Notice></div>
      <Next record={record} today={today} />
      <Remove record={record} />
    </KeptPage>
  )
}

function textOf({ sending, filing }: KeptRecord): string {
  if (filing?.number !== undefined) return keptWords.sentNote
  if (sending === undefined) return keptWords.draftNote
  if (sending.stopped === undefined) return keptWords.deadline
  return filing === undefined ? sending.stopped : `${sending.stopped}。${keptWords.moved}`
}

function Next({ record, today }: Pick<Shown, 'record' | 'today'>) {
  const { id, sending, filing } = record
  if (filing?.number !== undefined) return <LinkButton href={`/filings/${filing.id}`}>{keptWords.open}</LinkButton>
  if (sending === undefined) return <LinkButton href={pageOf(id, firstGap(draftOf(record, today)) ?? CHECK)}>{keptWords.resume}</LinkButton>
  if (sending.stopped === undefined) return <Waiting id={id} />
  // What the server has is gone on with there; what it never took can be mended here.
  if (filing !== undefined) return <LinkButton href={`/filings/${filing.id}/check`}>{keptWords.goOn}</LinkButton>
  return <Button type="button" onClick={() => { void mend(record) }}>{keptWords.mend}</Button>
}

async function mend({ sending: _, ...record }: KeptRecord) {
  await keepRecord(record)
  goTo(pageOf(record.id, CHECK))
}

/** Tries by itself while it is looked at, and when it is asked to. */
function Waiting({ id }: Pick<KeptRecord, 'id'>) {
  const [last, setLast] = useState<Sent | 'trying' | undefined>('trying')
  const tryNow = () => {
    setLast('trying')
    sendWaiting(id).then(setLast, () => { setLast('unreachable') })
  }
  // Only this page sends it by itself: whoever signs in on the phone next may be somebody else.
  useEffect(() => keepTrying(() => sendWaiting(id), setLast), [id])
  return (
    <div className="grid gap-4">
      <p role="status">{wordsOf(last)}</p>
      {last === 'signed-out' ? <LinkButton href={`/sign-in?next=${encodeURIComponent(KEPT)}`}>{keptWords.signInNow}</LinkButton> : null}
      {last === 'trying' ? null : <Button type="button" kind={last === 'signed-out' ? 'plain' : 'primary'} onClick={tryNow}>{keptWords.again}</Button>}
    </div>
  )
}

function wordsOf(last: Sent | 'trying' | undefined): string {
  if (last === 'trying') return keptWords.sending
  return last === 'signed-out' ? keptWords.signIn : keptWords.unreachable
}

/** Gone is gone, so it is asked once more; what has been handed in is only forgotten here. */
function Remove({ record }: { readonly record: KeptRecord }) {
  const [asked, setAsked] = useState(false)
  const remove = () => { void dropRecord(record).then(() => { goTo(KEPT) }) }
  const ask = record.filing?.number === undefined && !asked
  return (
    <div className="grid gap-3">
      {asked ? <p role="alert">{keptWords.removeAsk}</p> : null}
      <Button type="button" kind={asked ? 'danger' : 'plain'} onClick={() => { if (ask) setAsked(true); else remove() }}>{keptWords.remove}</Button>
      {asked ? <Button type="button" kind="plain" onClick={() => { setAsked(false) }}>{keptWords.keep}</Button> : null}
    </div>
  )
}
