import type { Tx } from '@/lib/server/db'

import { forgetObjects } from './forget'
import { dropUploadsOf } from './parts'
import { listOwnFiles, markRemoved, type OwnFiling } from './repo'

/** Every file of a record, stored or still on its way. */
export async function forgetFilesOf(tx: Tx, own: OwnFiling, now: Date): Promise<void> {
  for (const { id, objectKey, originalKey } of await listOwnFiles(tx, own)) {
    await markRemoved(tx, { id, ownerId: own.ownerId }, now)
    await forgetObjects(tx, [objectKey, originalKey], now)
  }
  await dropUploadsOf(tx, own, now)
}
