import { alone, locksOf } from '../outbox/alone'
import { vault } from '../vault'

import type { KeptRecord } from './record'
import { keepRecord, dropPhoto, readKept } from './store'
import { sendRecord, type Sent } from './send'
import { wire } from './wire'

/** Sends whatever waits, one record after the other, by one tab only; tells how the last one went. */
export async function sendWaiting(): Promise<Sent | undefined> {
  const open = await vault()
  let last: Sent | undefined
  await alone(async () => { last = await sendAll() }, { name: 'ydt-kept', locks: locksOf(navigator), lease: (...wish) => open.lease(...wish) })
  return last
}

async function sendAll(): Promise<Sent | undefined> {
  const { records, photos } = await readKept()
  let last: Sent | undefined
  for (const record of records) {
    if (!isWaiting(record)) continue
    last = await sendRecord(record, photos.filter((photo) => photo.record === record.id), { wire, keeping: { note: keepRecord, dropPhoto, newKey: () => crypto.randomUUID() } })
    if (last === 'unreachable' || last === 'signed-out') return last
  }
  return last
}

export const isWaiting = ({ sending }: KeptRecord): boolean => sending !== undefined && sending.stopped === undefined

const SOON_MS = 15_000
const LONG_MS = 300_000

/** Tries now, when the network or the person comes back, and after a while that grows; `onLine` alone is not believed. Returns how to stop. */
export function keepTrying(send: () => Promise<Sent | undefined>, tell: (sent: Sent | undefined) => void): () => void {
  let stopped = false
  let pause = SOON_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  const attempt = async () => {
    clearTimeout(timer)
    const sent = await send().catch((): Sent => 'unreachable')
    if (stopped) return
    tell(sent)
    timer = setTimeout(() => { void attempt() }, pause)
    pause = Math.min(pause * 2, LONG_MS)
  }
  const now = () => {
    pause = SOON_MS
    void attempt()
  }
  const whenVisible = () => { if (document.visibilityState === 'visible') now() }
  const signs = [[window, 'online', now], [window, 'pageshow', now], [document, 'visibilitychange', whenVisible]] as const
  for (const [where, sign, act] of signs) where.addEventListener(sign, act)
  void attempt()
  return () => {
    stopped = true
    clearTimeout(timer)
    for (const [where, sign, act] of signs) where.removeEventListener(sign, act)
  }
}
