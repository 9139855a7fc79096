import { onSigns } from '../device/signs'
import { phone } from '../phone-file'

import type { KeptRecord } from './record'
import { keepRecord, dropPhoto, readKept } from './store'
import { sendRecord, type Sent } from './send'
import { wire } from './wire'

/** Sends this record if it waits, by one tab at a time, and tells how it went. No other goes with it: it may be somebody else's who used this phone. */
export async function sendWaiting(id: string): Promise<Sent | undefined> {
  const { alone, locksOf, vault } = await phone()
  const open = await vault()
  let sent: Sent | undefined
  await alone(async () => { sent = await sendOne(id) }, { name: 'ydt-kept', locks: locksOf(navigator), lease: (...wish) => open.lease(...wish) })
  return sent
}

async function sendOne(id: string): Promise<Sent | undefined> {
  const { records, photos } = await readKept()
  const record = records.find((each) => each.id === id)
  if (record === undefined || !isWaiting(record)) return undefined
  return sendRecord(record, photos.filter((photo) => photo.record === id), { wire, keeping: { note: keepRecord, dropPhoto, newKey: () => crypto.randomUUID() } })
}

/** What the person has pressed or changed here and the server does not have. */
export const isUnsent = (record: KeptRecord): boolean => isWaiting(record) || (record.edited === true && record.filing !== undefined && record.filing.number === undefined)

export const isWaiting = ({ sending }: KeptRecord): boolean => sending !== undefined && sending.stopped === undefined

const SOON_MS = 15_000
const LONG_MS = 300_000

/** Tries now, with every sign that the network or the person is back, and after a while that grows. Returns how to stop. */
export function keepTrying(send: () => Promise<Sent | undefined>, tell: (sent: Sent | undefined) => void): () => void {
  let stopped = false
  let pause = SOON_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  const attempt = async () => {
    clearTimeout(timer)
    const sent = await send().catch((): Sent => 'unreachable')
    if (stopped) return
    tell(sent)
    clearTimeout(timer)
    timer = setTimeout(() => { void attempt() }, pause)
    pause = Math.min(pause * 2, LONG_MS)
  }
  const deaf = onSigns(() => {
    pause = SOON_MS
    void attempt()
  })
  void attempt()
  return () => {
    stopped = true
    clearTimeout(timer)
    deaf()
  }
}
