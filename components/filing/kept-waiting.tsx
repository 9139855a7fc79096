'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { KEPT } from '@/lib/client/kept/address'
import { isUnsent } from '@/lib/client/kept/flush'
import { readKept } from '@/lib/client/kept/store'
import type { Entry, News, Waiting } from '@/lib/client/outbox'
import type { Watched } from '@/lib/client/outbox/watch'
import type { StepId } from '@/lib/filing/index'
import { keptWords } from '@/lib/text/kept'
import { phoneWords } from '@/lib/text/phone'
import { stepWords } from '@/lib/text/steps'

import { Button } from '../ui/button'
import { Icon } from '../ui/icon'

type Told = Parameters<Parameters<Watched['box']['listen']>[0]>[0]
type Gone = { readonly id: string; readonly words: string; readonly href?: string }
const words = phoneWords.panel

/** What waits on this phone to be sent, what has gone since the page was opened, and what the person has to look at. */
export function KeptWaiting({ watched, subject }: { readonly watched: Watched; readonly subject?: string | undefined }) {
  const { box } = watched
  const { entries, sending, gone, forget } = useWaiting(watched)
  const own = entries.filter(({ waiting }) => waiting.subject === subject)
  if (own.length === 0 && gone.length === 0) return subject === undefined && entries.length > 0 ? <Someone /> : <RecordsWaiting />
  return (
    <section aria-label={words.title} className="card sticky bottom-3 z-10 mx-3 my-3 grid gap-3 border-accent p-4 sm:mx-auto sm:w-full sm:max-w-column">
      <div role="status" className="grid gap-2">
        {gone.map(({ id, words: said, href }) => (
          <p key={id} className="flex items-start gap-2"><Icon name="check" className="mt-[.1em] size-[1.3em] text-ok" /><span>{said}{href === undefined ? null : <Link href={href} prefetch={false} className="ms-3 inline-flex min-h-11 items-center">{words.open}</Link>}</span></p>
        ))}
        {own.length === 0 ? null : <p className="font-medium">{words.title}</p>}
        {own.map((entry) => <Line key={entry.id} entry={entry} state={stateOf(entry, { sending, signedOut: box.isSignedOut(entry.waiting.subject) })} drop={() => { void box.drop(entry.id) }} />)}
      </div>
      <p className="flex flex-wrap gap-3">
        {own.some(({ waiting }) => waiting.stop === undefined) ? <Button type="button" kind="plain" onClick={() => { void box.flush(true) }}>{words.again}</Button> : null}
        {gone.length === 0 ? null : <Button type="button" kind="quiet" onClick={forget}>{words.close}</Button>}
      </p>
    </section>
  )
}

/** Of a record that was filled in on this phone alone nothing is named: it is sent from its own page. */
function RecordsWaiting() {
  const [some, setSome] = useState(false)
  useEffect(() => {
    let here = true
    void readKept().then(({ records }) => { if (here) setSome(records.some(isUnsent)) })
    return () => { here = false }
  }, [])
  return (
    <div role="status">
      {some ? <p className="card mx-3 my-3 p-4 sm:mx-auto sm:max-w-column"><Link href={KEPT} prefetch={false} className="inline-flex min-h-11 items-center">{keptWords.waiting}</Link></p> : null}
    </div>
  )
}

/** On a page that does not know who holds the phone, nothing is named. */
function Someone() {
  return (
    <p role="status" className="card mx-3 my-3 p-4 sm:mx-auto sm:max-w-column">
      {words.title}。<Link href="/filings" prefetch={false} className="inline-flex min-h-11 items-center">{words.someone}</Link>
    </p>
  )
}

type State = keyof typeof words.states

function Line({ entry: { waiting }, state, drop }: { readonly entry: Entry; readonly state: State; readonly drop: () => void }) {
  const page = pageOf(waiting)
  return (
    <div className="grid gap-1">
      <p>{labelOf(waiting)}<span className="block text-small text-soft">{words.states[state]}</span></p>
      {waiting.stop?.says === undefined ? null : <p className="text-small">{waiting.stop.says}</p>}
      {state === 'signed-out' ? <p><a href={`/sign-in?next=${encodeURIComponent(page)}`} className="inline-flex min-h-11 items-center">{words.signIn}</a></p> : null}
      {state === 'stopped' ? (
        <p className="flex flex-wrap gap-4">
          <Link href={page} prefetch={false} className="inline-flex min-h-11 items-center">{words.look}</Link>
          <Button type="button" kind="quiet" onClick={drop}>{words.close}</Button>
        </p>
      ) : null}
    </div>
  )
}

const labelOf = ({ job }: Waiting): string => (job.type === 'submission' ? words.submission : words.step(titleOf(job.step)))
const titleOf = (step: string): string => (isStep(step) ? stepWords[step].title : step)
const isStep = (step: string): step is StepId => Object.hasOwn(stepWords, step)

function stateOf({ id, waiting: { stop, tries } }: Entry, { sending, signedOut }: { readonly sending: string | undefined; readonly signedOut: boolean }): State {
  if (stop !== undefined) return 'stopped'
  if (sending === id) return 'sending'
  if (signedOut) return 'signed-out'
  return tries > 0 && navigator.onLine ? 'failed' : 'waiting'
}

/** Where a refusal can be mended. */
function pageOf({ draft, job, stop }: Waiting): string {
  if (job.type === 'step') return `/filings/${draft}/${job.step}`
  return `/filings/${draft}${mended[stop?.code ?? ''] ?? '/check'}`
}

const mended: Readonly<Record<string, string>> = {
  'commitment-outdated': '/commitment', 'signature-differs': '/commitment', 'materials-missing': '/proof', 'already-filed': '', 'key-reused': '', 'not-possible-now': '', 'not-found': '',
}

function useWaiting({ box, take }: Watched) {
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const [sending, setSending] = useState<string>()
  const [gone, setGone] = useState<readonly Gone[]>([])
  const router = useRouter()
  useEffect(() => {
    const left = new AbortController()
    const look = async () => {
      const found = await box.list()
      if (!left.signal.aborted) setEntries(found)
    }
    const hear = (news: Told) => {
      setSending(news.type === 'sending' ? news.id : undefined)
      if (news.type === 'saved' || news.type === 'submitted') {
        setGone((before) => [...before.filter(({ id }) => id !== news.id), goneOf(news)])
        // The page on the screen was made before.
        router.refresh()
      }
      void look()
    }
    left.signal.addEventListener('abort', box.listen(hear))
    void look().then(() => { take().forEach(hear) })
    return () => { left.abort() }
  }, [box, take, router])
  return { entries, sending, gone, forget: () => { setGone([]) } }
}

function goneOf(news: Extract<News, { type: 'saved' | 'submitted' }>): Gone {
  const { id, waiting } = news
  if (news.type === 'submitted') return { id, words: words.sent(news.number), href: `/filings/${waiting.draft}` }
  return { id, words: words.saved(waiting.job.type === 'step' ? titleOf(waiting.job.step) : '') }
}
