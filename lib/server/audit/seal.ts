import { keyedMac } from '../crypto'
import { transaction } from '../db'
import { log } from '../log'
import { addSeals, countUnsealed, holdSealing, lastSeal, listLeftOut, listSealed, listUnsealed, type Seal, type StoredAudit } from './repo'

const AT_ONCE = 1_000

/** The mark of a row behind another: the same row in another place has another one, and nobody makes one without the key. */
const markOf = (before: string, { id, at, actor, actorId, action, objectKind, objectId, outcome, data }: StoredAudit): string =>
  keyedMac('audit', JSON.stringify([before, id, at.toISOString(), actor, actorId, action, objectKind, objectId, outcome, data]))

/**
 * Seals what was written to the audit since the last round, outside the transactions that wrote it: in them everybody would wait for one
 * place. The last mark goes into the log, and with the log to another machine: without it a cut-off end could not be seen.
 */
export async function sealAudit(): Promise<number> {
  let sealed = 0
  for (let last = await sealSome(); last !== undefined; last = await sealSome()) {
    sealed += last.count
    log.info('audit.sealed', { rows: last.count, last: last.seq, mark: last.mark })
  }
  return sealed
}

const sealSome = (): Promise<(Seal & { readonly count: number }) | undefined> => transaction(async (tx) => {
  await holdSealing(tx)
  const before = await lastSeal(tx)
  const seals = chain(before, await listUnsealed(tx, AT_ONCE))
  const last = seals.at(-1)
  if (last === undefined) return undefined
  await addSeals(tx, seals)
  return { ...last, count: seals.length }
})

function chain(before: Seal | undefined, rows: readonly StoredAudit[]): readonly Seal[] {
  const seals: Seal[] = []
  let [seq, mark] = [before?.seq ?? 0, before?.mark ?? '']
  for (const row of rows) {
    seq += 1
    mark = markOf(mark, row)
    seals.push({ seq, auditId: row.id, mark })
  }
  return seals
}

/** `gone`: a row that was sealed is not there. `changed`: it is another one. `skipped`: a seal between two others is not there. `left-out`: no round
 * will ever seal it, for another row has a number far beyond it: `seq` is 0. */
export type AuditFault = { readonly type: 'gone' | 'changed' | 'skipped' | 'left-out'; readonly seq: number; readonly auditId: number | undefined }
/** `waiting`: rows that the next round will seal. `last` is to be compared with what the log says of the same number. */
export type AuditChecked = { readonly sealed: number; readonly waiting: number; readonly last: { readonly seq: number; readonly mark: string } | undefined; readonly faults: readonly AuditFault[] }

/** Goes through all of it from the beginning and names every row that is not what it was. */
export const checkAudit = (): Promise<AuditChecked> => transaction(async (tx) => {
  const faults: AuditFault[] = []
  let last: Seal | undefined
  for (let rows = await listSealed(tx, 0, AT_ONCE); rows.length > 0; rows = await listSealed(tx, last?.seq ?? 0, AT_ONCE)) {
    for (const { seal, audit } of rows) {
      faults.push(...faultsOf(seal, audit, last))
      last = seal
    }
  }
  for (const auditId of await listLeftOut(tx)) faults.push({ type: 'left-out', seq: 0, auditId })
  return { sealed: last?.seq ?? 0, waiting: await countUnsealed(tx), last: last && { seq: last.seq, mark: last.mark }, faults }
})

function faultsOf(seal: Seal, row: StoredAudit | null, before: Seal | undefined): readonly AuditFault[] {
  const { seq, auditId } = seal
  // Its mark goes over the one that is missing, so nothing can be said of the row itself.
  if (seq !== (before?.seq ?? 0) + 1) return [{ type: 'skipped', seq: seq - 1, auditId: undefined }]
  if (row === null) return [{ type: 'gone', seq, auditId }]
  return markOf(before?.mark ?? '', row) === seal.mark ? [] : [{ type: 'changed', seq, auditId }]
}
