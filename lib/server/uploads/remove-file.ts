import type { ProofCode } from '@/lib/contracts/proof'
import { onTheCitizen } from '@/lib/filing/index'
import { err, ok, type Result } from '@/lib/base/result'
import { record } from '@/lib/server/audit'
import { transaction, type Tx } from '@/lib/server/db'
import { removeObject } from '@/lib/server/storage'

import { findOwnFile, lastHandedOver, lockOwn, markRemoved, type FileRow, type OwnFiling } from './repo'

export type Removal = OwnFiling & { readonly fileId: string }
export type RemoveRefused = { readonly code: Extract<ProofCode, 'not-found' | 'not-possible-now' | 'already-sent'> }

/** Takes back what the desk has not been given yet, and destroys its bytes. What is gone already is not an error. */
export async function removeFile(removal: Removal, now: Date): Promise<Result<{ readonly id: string }, RemoveRefused>> {
  const removed = await transaction((tx) => takeBack(tx, removal, now))
  if (!removed.ok) return removed
  if (removed.value !== undefined) await removeObjects(removed.value)
  return ok({ id: removal.fileId })
}

async function takeBack(tx: Tx, { fileId, ...own }: Removal, now: Date): Promise<Result<FileRow | undefined, RemoveRefused>> {
  const state = await lockOwn(tx, own)
  if (state === undefined) return err({ code: 'not-found' })
  if (!onTheCitizen.has(state)) return err({ code: 'not-possible-now' })
  const file = await findOwnFile(tx, { id: fileId, ownerId: own.ownerId })
  if (file === undefined) return ok(undefined)
  if (file.filingId !== own.filingId) return err({ code: 'not-found' })
  if (isSent(file, await lastHandedOver(tx, own.filingId))) return err({ code: 'already-sent' })
  await markRemoved(tx, { id: fileId, ownerId: own.ownerId }, now)
  await record(tx, { actor: 'citizen', actorId: own.ownerId, action: 'file.remove', objectKind: 'file', objectId: fileId, outcome: 'ok', data: { filing: own.filingId } }, now)
  return ok(file)
}

export const isSent = ({ createdAt }: Pick<FileRow, 'createdAt'>, handedOver: Date | undefined): boolean => handedOver !== undefined && createdAt <= handedOver

export async function removeObjects({ objectKey, originalKey }: { readonly objectKey: string; readonly originalKey?: string | null | undefined }): Promise<void> {
  await removeObject(objectKey)
  if (originalKey) await removeObject(originalKey)
}
