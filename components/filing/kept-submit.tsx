'use client'

import { useEffect, useRef, useState } from 'react'
import type { Outbox, Stop } from '@/lib/client/outbox'
import type { PageOfDraft } from '@/lib/client/drafts/typed'
import { phone } from '@/lib/client/phone-file'
import { phoneWords } from '@/lib/text/phone'

import { Notice } from '../ui/notice'

import { ActForm, type ActAction, type ActFormProps } from './act-form'

type Props = Pick<ActFormProps, 'action' | 'hidden' | 'send' | 'children'> & { readonly draft: Omit<PageOfDraft, 'step'>; readonly submissionKey: string }
type State = { readonly now: 'waiting' | 'waiting-in-page' | 'sending' | 'signed-out' } | { readonly now: 'stopped'; readonly stop: Stop }

/** Sends the draft. What the server does not hear waits on the phone and is sent by itself; it is 已提交 when the receipt says so. */
export function KeptSubmit({ draft: { draft, version, subject }, submissionKey, ...form }: Props) {
  const box = useRef<Outbox>(undefined)
  const [state, setState] = useSubmission({ box, id: `${draft}/submission`, receipt: `/filings/${draft}` })
  const otherwise: ActAction = async ({ turn }) => {
    const waits = await box.current?.put({ subject, draft, version, job: { type: 'submission', key: submissionKey }, tries: 0, nextAt: 0 })
    if (waits === undefined) return { problem: phoneWords.unreachable, turn: turn + 1 }
    setState({ now: waits ? 'waiting' : 'waiting-in-page' })
    return { turn: turn + 1 }
  }
  return (
    <div className="grid gap-4">
      <div role="status">{state === undefined ? null : <Notice kind="warn">{wordsOf(state)}</Notice>}</div>
      <ActForm {...form} otherwise={otherwise} arrived={() => { void box.current?.drop(`${draft}/submission`) }} />
    </div>
  )
}

function wordsOf(state: State): string {
  const { submission, refused } = phoneWords
  if (state.now === 'stopped') return submission.stopped(state.stop.says ?? refused)
  return state.now === 'signed-out' ? submission.signedOut : submission[state.now]
}

type Wish = { readonly box: React.RefObject<Outbox | undefined>; readonly id: string; readonly receipt: string }

function useSubmission({ box, id, receipt }: Wish) {
  const [state, setState] = useState<State>()
  useEffect(() => {
    const left = new AbortController()
    const isGone = () => left.signal.aborted
    phone().then(async ({ outbox }) => {
      const opened = await outbox()
      if (isGone()) return
      box.current = opened
      left.signal.addEventListener('abort', opened.listen((news) => {
        if (news.id !== id) return
        if (news.type === 'submitted') location.replace(receipt)
        if (news.type === 'sending' || news.type === 'signed-out') setState({ now: news.type })
        if (news.type === 'waits') setState({ now: opened.lasting ? 'waiting' : 'waiting-in-page' })
        if (news.type === 'stopped') setState({ now: 'stopped', stop: news.stop })
      }))
      const waiting = await opened.find(id)
      if (waiting !== undefined && !isGone()) setState(waiting.stop === undefined ? { now: 'waiting' } : { now: 'stopped', stop: waiting.stop })
    }).catch(() => undefined)
    return () => { left.abort() }
  }, [box, id, receipt])
  return [state, setState] as const
}
