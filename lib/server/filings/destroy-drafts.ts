import type { Tx } from '@/lib/server/db'
import { forgetFilesOf } from '@/lib/server/uploads'

import { destroyDraft, listDrafts } from './repo'

/** Whatever somebody has begun and never sent: its key and its files. Says how many. */
export async function destroyDrafts(tx: Tx, ownerId: string, now: Date): Promise<number> {
  const drafts = await listDrafts(tx, ownerId)
  for (const id of drafts) {
    await forgetFilesOf(tx, { filingId: id, ownerId }, now)
    await destroyDraft(tx, { id, ownerId }, now)
  }
  return drafts.length
}
