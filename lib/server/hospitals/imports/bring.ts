import { randomUUID } from 'node:crypto'

import type { PlainDate } from '@/lib/base/plain-date'
import { record } from '@/lib/server/audit'
import { transaction } from '@/lib/server/db'
import { enqueue } from '@/lib/server/jobs'

import { insertImport } from './repo'
import { READ_TOPIC } from './read'

/** Who brings or decides; nobody when it is the command line or the app itself. */
export type By = { readonly id: string } | undefined
/** What a file is, as whoever brings it says. Without `covers` it only adds and corrects. */
export type Brought = {
  readonly fileName: string
  readonly bytes: number
  readonly title: string
  readonly listedOn: PlainDate
  readonly covers: string | undefined
}

export const newImportId = (): string => randomUUID()

/** Takes note of a file; with `queued` the worker reads it, else whoever brought it does. */
export async function bringFile(id: string, { covers, ...brought }: Brought, { by, now, queued }: { readonly by: By; readonly now: Date; readonly queued: boolean }): Promise<void> {
  await transaction(async (tx) => {
    await insertImport(tx, { id, state: 'waiting', ...brought, covers: covers ?? null, broughtBy: by?.id ?? null, broughtAt: now })
    if (queued) await enqueue(tx, { topic: READ_TOPIC, payload: { id } }, now)
    await record(tx, { ...actorOf(by), action: 'hospitals.bring', objectKind: 'hospital-import', objectId: id, outcome: 'ok', data: { bytes: brought.bytes, covers: covers ?? null, listedOn: brought.listedOn } }, now)
  })
}

export const actorOf = (by: By): { readonly actor: 'administrator' | 'system'; readonly actorId?: string } => (by === undefined ? { actor: 'system' } : { actor: 'administrator', actorId: by.id })
