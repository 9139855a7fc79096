import { transaction, type Tx } from '@/lib/server/db'
import { enqueue, takeBackJobs } from '@/lib/server/jobs'
import { log } from '@/lib/server/log'
import { newObjectKey, putObject, removeObject } from '@/lib/server/storage'

import { limits } from './limits'

/** Bytes in the store that no row names yet, and the job that will remove them. */
export type Unnamed = { readonly key: string; readonly job: number }

/**
 * Stores sealed bytes. Before they are written a job is, which removes them again after a day: a server that dies before a row names them
 * leaves nothing behind, and no list of the store has to be gone through.
 */
export async function putUnnamed(sealed: Buffer, now: Date): Promise<Unnamed> {
  const key = newObjectKey()
  const job = await transaction((tx) => enqueue(tx, { topic: 'object.remove', payload: { key } }, new Date(now.getTime() + limits.unnamedMs)))
  await putObject(key, sealed)
  return { key, job }
}

/** In the transaction of the row that names them: from now on they stay. */
export async function named(tx: Tx, objects: readonly Unnamed[]): Promise<void> {
  if (!(await takeBackJobs(tx, objects.map(({ job }) => job)))) throw new Error('bytes that were to be named have been removed')
}

/** Nobody will name them: they go at once, or with their job where the store does not answer now. */
export async function discard(objects: readonly Unnamed[]): Promise<void> {
  for (const { key } of objects) await removeObject(key).catch((error: unknown) => { log.warn('object.remove-later', { error: error instanceof Error ? error : String(error) }) })
}
