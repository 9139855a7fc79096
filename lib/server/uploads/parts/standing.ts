import type { Proof, UploadAnswer } from '@/lib/contracts/proof'
import { err, ok, type Result } from '@/lib/base/result'
import { clock } from '@/lib/server/clock'
import { transaction } from '@/lib/server/db'

import { proofsOfOwn } from '../views'
import { newsOf } from './news'
import { findOwnUpload, type OwnUpload, type UploadRow } from './repo'

/** Another process may be the one that looks, and tells nothing here. */
const ASK_AGAIN_MS = 1000

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

/** The same, once nobody looks at it any more; or as it is when `end` comes. */
export async function answerWhenLooked(own: OwnUpload, end: AbortSignal): Promise<Result<UploadAnswer, Gone>> {
  for (;;) {
    // Before it is asked: what happens in between is not missed.
    const news = newsOf(own.id, { ms: ASK_AGAIN_MS, end })
    const answer = await answerOf(own, clock.now())
    if (!answer.ok || answer.value.state !== 'looking' || end.aborted) return answer
    await news
  }
}

async function proofOf(own: OwnUpload, fileId: string | undefined): Promise<Proof | undefined> {
  return Object.values(await proofsOfOwn(own)).flat().find(({ id }) => id === fileId)
}
