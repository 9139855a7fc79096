'use client'

import { useEffect, useState } from 'react'
import { onceSettled } from '@/lib/client/device/settled'

import type * as Waiting from './kept-waiting'

/** Once the page is quiet: sends what waits on this phone and shows it. `subject`: whose things may be shown; nobody's where nobody is known. */
export function KeptIsland({ subject }: { readonly subject?: string }) {
  const [waiting, setWaiting] = useState<typeof Waiting>()
  useEffect(() => {
    // Without network its file does not come; it is asked for again when there is one.
    const load = () => { import('./kept-waiting').then(setWaiting, () => { window.addEventListener('online', load, { once: true }) }) }
    const stop = onceSettled(load)
    return () => {
      stop()
      window.removeEventListener('online', load)
    }
  }, [])
  return waiting === undefined ? null : <waiting.KeptWaiting subject={subject} />
}
