import { err, ok, type Result } from '@/lib/base/result'
import { transaction, type Tx } from '@/lib/server/db'
import { removeObject } from '@/lib/server/storage'

import { removeFile, type RemoveRefused } from '../remove-file'
import { dropParts, dropUpload, lockOwnUpload, lockRunOut, type OwnUpload } from './repo'

/** Ends an upload and destroys what came of it; the file that it became already is taken back by the rules of files. */
export async function stopUpload(own: OwnUpload, now: Date): Promise<Result<undefined, RemoveRefused>> {
  const stopped = await transaction(async (tx) => {
    const row = await lockOwnUpload(tx, own)
    if (row === undefined) return undefined
    return row.fileId === undefined ? { objectKeys: await drop(tx, row.id) } : { fileId: row.fileId }
  })
  if (stopped === undefined) return err({ code: 'not-found' })
  if (stopped.fileId !== undefined) {
    const removed = await removeFile({ ...own, fileId: stopped.fileId }, now)
    return removed.ok ? ok(undefined) : removed
  }
  await Promise.all(stopped.objectKeys.map(removeObject))
  return ok(undefined)
}

/** Forgets every upload whose day is over, with its parts, and says how many. */
export async function forgetRunOut(now: Date): Promise<number> {
  for (let forgotten = 0; ; forgotten += 1) {
    const objectKeys = await transaction(async (tx) => {
      const id = await lockRunOut(tx, now)
      return id === undefined ? undefined : drop(tx, id)
    })
    if (objectKeys === undefined) return forgotten
    await Promise.all(objectKeys.map(removeObject))
  }
}

async function drop(tx: Tx, id: string): Promise<readonly string[]> {
  const objectKeys = await dropParts(tx, id)
  await dropUpload(tx, id)
  return objectKeys
}
