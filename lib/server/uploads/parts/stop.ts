import { err, ok, type Result } from '@/lib/base/result'
import { transaction, type Tx } from '@/lib/server/db'

import { forgetObjects } from '../forget'
import { removeFile, type RemoveRefused } from '../remove-file'
import type { OwnFiling } from '../repo'
import { dropParts, dropUpload, lockOwnUpload, lockRunOut, lockUploadsOf, type OwnUpload } from './repo'

/** Ends an upload and destroys what came of it; the file that it became already is taken back by the rules of files. */
export async function stopUpload(own: OwnUpload, now: Date): Promise<Result<undefined, RemoveRefused>> {
  const stopped = await transaction(async (tx) => {
    const row = await lockOwnUpload(tx, own)
    if (row === undefined) return undefined
    if (row.fileId === undefined) await drop(tx, row.id, now)
    return row
  })
  if (stopped === undefined) return err({ code: 'not-found' })
  if (stopped.fileId === undefined) return ok(undefined)
  const removed = await removeFile({ ...own, fileId: stopped.fileId }, now)
  return removed.ok ? ok(undefined) : removed
}

/** Forgets every upload whose day is over, with its parts, and says how many. */
export async function forgetRunOut(now: Date): Promise<number> {
  for (let forgotten = 0; ; forgotten += 1) {
    const id = await transaction(async (tx) => {
      const found = await lockRunOut(tx, now)
      if (found !== undefined) await drop(tx, found, now)
      return found
    })
    if (id === undefined) return forgotten
  }
}

/** Ends every upload of a record, and destroys what came of them. */
export async function dropUploadsOf(tx: Tx, own: OwnFiling, now: Date): Promise<void> {
  for (const id of await lockUploadsOf(tx, own)) await drop(tx, id, now)
}

async function drop(tx: Tx, id: string, now: Date): Promise<void> {
  await forgetObjects(tx, await dropParts(tx, id), now)
  await dropUpload(tx, id)
}
