import { keptNow, keepRecord, dropPhoto, readKept } from './store'
import { sendRecord, type Sent } from './send'
import { wire } from './wire'

/** Sends whatever waits, one record after the other, by one tab only; tells how the last one went. */
export async function sendWaiting(): Promise<Sent | undefined> {
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>
  return locks === undefined ? sendAll() : locks.request('ydt-kept', { ifAvailable: true }, (lock) => (lock === null ? undefined : sendAll()))
}

async function sendAll(): Promise<Sent | undefined> {
  const { records, photos } = await readKept()
  let last: Sent | undefined
  for (const record of records) {
    if (record.sending === undefined || record.sending.stopped !== undefined) continue
    last = await sendRecord(record, photos.filter((photo) => photo.record === record.id), { wire, keeping: { note: keepRecord, dropPhoto, newKey: () => crypto.randomUUID() } })
    if (last === 'unreachable' || last === 'signed-out') return last
  }
  return last
}

export const hasWaiting = (): boolean => keptNow()?.records.some(({ sending }) => sending !== undefined && sending.stopped === undefined) ?? false
