import type { ProofCode } from '@/lib/contracts/proof'
import { onTheCitizen } from '@/lib/filing/index'
import { err, ok, type Result } from '@/lib/base/result'
import { record } from '@/lib/server/audit'
import { transaction, type Tx } from '@/lib/server/db'

import { forgetObjects } from './forget'
import { findOwnFile, lastHandedOver, lockOwn, markRemoved, type FileRow, type OwnFiling } from './repo'

export type Removal = OwnFiling & { readonly fileId: string }
export type RemoveRefused = { readonly code: Extract<ProofCode, 'not-found' | 'not-possible-now' | 'already-sent'> }

/** Takes back what the desk has not been given yet, and destroys its bytes. What is gone already is not an error. */
export const removeFile = ({ fileId, ...own }: Removal, now: Date): Promise<Result<{ readonly id: string }, RemoveRefused>> => transaction(async (tx) => {
  const refused = await takeBack(tx, { fileId, ...own }, now)
  return refused === undefined ? ok({ id: fileId }) : err({ code: refused })
})

async function takeBack(tx: Tx, { fileId, ...own }: Removal, now: Date): Promise<RemoveRefused['code'] | undefined> {
  const state = await lockOwn(tx, own)
  if (state === undefined) return 'not-found'
  if (!onTheCitizen.has(state)) return 'not-possible-now'
  const file = await findOwnFile(tx, { id: fileId, ownerId: own.ownerId })
  if (file === undefined) return undefined
  if (file.filingId !== own.filingId) return 'not-found'
  if (isSent(file, await lastHandedOver(tx, own.filingId))) return 'already-sent'
  await markRemoved(tx, { id: fileId, ownerId: own.ownerId }, now)
  await forgetObjects(tx, [file.objectKey, file.originalKey], now)
  await record(tx, { actor: 'citizen', actorId: own.ownerId, action: 'file.remove', objectKind: 'file', objectId: fileId, outcome: 'ok', data: { filing: own.filingId } }, now)
  return undefined
}

export const isSent = ({ createdAt }: Pick<FileRow, 'createdAt'>, handedOver: Date | undefined): boolean => handedOver !== undefined && createdAt <= handedOver
