import { transaction, type Tx } from '@/lib/server/db'
import { record } from '@/lib/server/audit'
import { enqueue, reviveTopic, type Handlers } from '@/lib/server/jobs'
import { removeObject } from '@/lib/server/storage'

import { limits } from './limits'
import { lockForgottenFile, markRemoved } from './repo'

/** With the rows that named them: once this transaction holds, the bytes will go, however often the store has to be asked. */
export async function forgetObjects(tx: Tx, keys: readonly (string | null)[], now: Date): Promise<void> {
  for (const key of keys) if (key !== null) await enqueue(tx, { topic: 'object.remove', payload: { key } }, now)
}

export const objectHandlers: Handlers = {
  'object.remove': ({ payload }) => removeObject(String(payload['key'])),
}

const DAY_MS = 86_400_000

/** A store that was away for longer than a job tries is asked again, once a day, until it answers. */
export const askStoreAgain = (now: Date): Promise<void> => transaction((tx) => reviveTopic(tx, { topic: 'object.remove', since: new Date(now.getTime() - DAY_MS) }, now))

/** Takes the files of drafts that nobody has touched for long, one transaction each, and says how many. The draft stays. */
export async function forgetFilesOfDrafts(now: Date): Promise<number> {
  const before = new Date(now.getTime() - limits.draftFilesMs)
  for (let forgotten = 0; ; forgotten += 1) if (!(await transaction((tx) => forgetOne(tx, before, now)))) return forgotten
}

async function forgetOne(tx: Tx, before: Date, now: Date): Promise<boolean> {
  const file = await lockForgottenFile(tx, before)
  if (file === undefined) return false
  await markRemoved(tx, file, now)
  await forgetObjects(tx, [file.objectKey, file.originalKey], now)
  await record(tx, { actor: 'system', action: 'file.expire', objectKind: 'file', objectId: file.id, outcome: 'ok', data: { filing: file.filingId } }, now)
  return true
}
