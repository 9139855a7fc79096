import type { Proof, UploadAnswer } from '@/lib/contracts/proof'
import { err, ok, type Result } from '@/lib/base/result'
import { transaction } from '@/lib/server/db'

import { proofsOfOwn } from '../views'
import { findOwnUpload, type OwnUpload, type UploadRow } from './repo'

type Gone = { readonly code: 'not-found' | 'run-out' }

/** How far an upload has come. One that was garbled on the way is gone: it begins again as a new one. */
export async function standingOf(own: OwnUpload, now: Date): Promise<Result<UploadRow, Gone>> {
  const row = await transaction((tx) => findOwnUpload(tx, own))
  if (row === undefined) return err({ code: 'not-found' })
  return row.expiresAt <= now ? err({ code: 'run-out' }) : ok(row)
}

/** What became of it, in the words of the contract. */
export async function answerOf(own: OwnUpload, now: Date): Promise<Result<UploadAnswer, Gone>> {
  const row = await standingOf(own, now)
  if (!row.ok) return row
  const { state, received, length, code, fileId } = row.value
  if (state === 'receiving') return ok({ state, received, length })
  if (state === 'looking') return ok({ state })
  if (state === 'refused') return ok({ state, code: code ?? 'server-trouble' })
  const proof = await proofOf(own, fileId)
  return proof === undefined ? err({ code: 'not-found' }) : ok({ state, proof })
}

async function proofOf(own: OwnUpload, fileId: string | undefined): Promise<Proof | undefined> {
  return Object.values(await proofsOfOwn(own)).flat().find(({ id }) => id === fileId)
}
