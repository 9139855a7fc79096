import type { Actor, EventType } from '@/lib/filing/index'
import { transition, type MoveRefused } from '@/lib/filing/index'
import { err, ok, type Result } from '@/lib/base/result'
import { record, type AuditActor, type AuditData } from '@/lib/server/audit'
import type { Tx } from '@/lib/server/db'
import { enqueue } from '@/lib/server/jobs'

import { sealNote, type Filing } from './filing'
import { appendEvent, saveFiling, type FilingChange } from './repo'

/** Who does it; the server's own round has no id. */
export type Doer = { readonly id?: string; readonly actor: Actor; readonly auditAs: AuditActor }
export type Change = {
  readonly type: EventType
  readonly by: Doer
  readonly set?: FilingChange
  /** Codes and days only: the history is read by people who may not open the note. */
  readonly data?: AuditData
  readonly note?: object
}
export type ChangeRefused = MoveRefused | { readonly code: 'changed-meanwhile' }

/**
 * One move of a record: the table says whether it may happen; the row, its event, the audit and the message to send
 * are written together, and only over the version that was read.
 */
export async function change(tx: Tx, filing: Filing, { change: made, now }: { change: Change; now: Date }): Promise<Result<{ readonly version: number }, ChangeRefused>> {
  const { type, by, set = {}, data = {}, note } = made
  const moved = transition(filing.state, { type, by: by.actor })
  if (!moved.ok) return moved
  const seq = filing.version + 1
  if (!(await saveFiling(tx, filing, { ...set, state: moved.value, updatedAt: now }))) return err({ code: 'changed-meanwhile' })
  await appendEvent(tx, {
    filingId: filing.id, seq, type, state: moved.value, actor: by.actor, actorId: by.id ?? null, data, at: now,
    note: note === undefined ? null : sealNote(filing.id, seq, { key: filing.key, note }),
  })
  await record(tx, { actor: by.auditAs, ...(by.id === undefined ? {} : { actorId: by.id }), action: `filing.${type}`, objectKind: 'filing', objectId: filing.id, outcome: moved.value, data }, now)
  if (type !== 'save' && type !== 'claim') await enqueue(tx, { topic: 'filing.moved', payload: { filingId: filing.id, event: type } }, now)
  return ok({ version: seq })
}
