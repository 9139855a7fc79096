'use client'

import { useEffect, useState } from 'react'
import { onceSettled } from '@/lib/client/device/settled'
import type { Outbox } from '@/lib/client/outbox'
import { phone } from '@/lib/client/phone-file'
import { noteHere } from '@/lib/client/vault/here'

import type * as Waiting from './kept-waiting'

/** Once the page is quiet: sends what waits on this phone and shows it. `subject`: whose things may be shown; nobody's where nobody is known. */
export function KeptIsland({ subject }: { readonly subject?: string }) {
  const [waiting, setWaiting] = useState<typeof Waiting & { readonly box: Outbox }>()
  useEffect(() => { if (subject !== undefined) noteHere(subject) }, [subject])
  useEffect(() => {
    const later = () => { window.addEventListener('online', load, { once: true }) }
    // Without network its file does not come, and a page that misses a file would be taken for broken.
    const load = () => {
      if (navigator.onLine) come().then(setWaiting, later)
      else later()
    }
    const stop = onceSettled(load)
    return () => {
      stop()
      window.removeEventListener('online', load)
    }
  }, [])
  return waiting === undefined ? null : <waiting.KeptWaiting box={waiting.box} subject={subject} />
}

async function come() {
  const [drawn, { outbox }] = await Promise.all([import('./kept-waiting'), phone()])
  return { ...drawn, box: await outbox() }
}
