'use client'

import { useEffect, useState } from 'react'
import { onceSettled } from '@/lib/client/device/settled'
import type { Watched } from '@/lib/client/outbox/watch'
import { phone } from '@/lib/client/phone-file'
import { noteHere } from '@/lib/client/vault/here'

import type * as Waiting from './kept-waiting'

/** Once the page is quiet: sends what waits on this phone and shows it. `subject`: whose things may be shown; nobody's where nobody is known. */
export function KeptIsland({ subject }: { readonly subject?: string }) {
  const [waiting, setWaiting] = useState<typeof Waiting & { readonly watched: Watched }>()
  useEffect(() => { if (subject !== undefined) noteHere(subject) }, [subject])
  useEffect(() => {
    const left = new AbortController()
    const load = () => { come(left.signal).then(setWaiting, () => { void online(left.signal).then(load) }) }
    left.signal.addEventListener('abort', onceSettled(load))
    return () => { left.abort() }
  }, [])
  return waiting === undefined ? null : <waiting.KeptWaiting watched={waiting.watched} subject={subject} />
}

/** What shows it comes when there is something to show. */
async function come(left: AbortSignal) {
  await reachable(left)
  const watched = await (await phone()).onceWaiting(left)
  await reachable(left)
  return { ...await import('./kept-waiting'), watched }
}

/** Without network and without a worker no file comes, and a page that misses a file would be taken for broken. */
const reachable = (left: AbortSignal): Promise<void> =>
  (navigator.onLine || ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null) ? Promise.resolve() : online(left))

const online = (left: AbortSignal) => new Promise<void>((resolve) => { window.addEventListener('online', () => { resolve() }, { once: true, signal: left }) })
