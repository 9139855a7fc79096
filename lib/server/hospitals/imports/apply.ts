import { err, ok, type Result } from '@/lib/base/result'
import { record } from '@/lib/server/audit'
import { transaction, type Tx } from '@/lib/server/db'

import { latestList, listById, listLists, type ListRow } from '../lists/repo'
import { endVersions, insertList, lockLists, lookAgain, markUndone, restoreState, writeVersions } from './apply/repo'
import { actorOf, type By } from './bring'
import { compare } from './compare'
import { removeImportFile } from './files'
import { forgetLines, lockImport, updateImport, type ImportRow } from './repo'

export type ListRefused = { readonly code: 'not-found' | 'not-ready' | 'changed-meanwhile' | 'nothing-to-do' | 'closes-many' | 'not-the-last' }
type Done<T> = Promise<Result<T, ListRefused>>
type Act = { readonly by: By; readonly now: Date }

/** A list that closes more than this part of what is there was probably cut off somewhere: whoever means it says so. */
const MANY = 0.1

/** Puts a file in force: all of it or nothing, in one transaction. What it replaces and closes stays in the history. */
export function applyImport(id: string, { by, now, closesMany }: Act & { readonly closesMany: boolean }): Done<{ readonly list: number }> {
  return audited({ by, now, action: 'hospitals.apply', id }, async (tx) => {
    await lockLists(tx)
    const row = await lockImport(tx, id)
    const refused = await objection(tx, row, closesMany)
    if (row === undefined || refused !== undefined) return err(refused ?? { code: 'not-found' })
    const { title, listedOn, covers, added, changed, closed } = row
    const list = await insertList(tx, { kind: 'import', title, listedOn, covers, added, changed, closed, madeBy: by?.id ?? null, madeAt: now })
    await endVersions(tx, id, list)
    await writeVersions(tx, id, list)
    await updateImport(tx, id, { state: 'applied', listId: list })
    await lookAgain(tx)
    return ok({ list })
  }).then(async (done) => {
    if (done.ok) await transaction((tx) => forgetLines(tx, id, { faults: false }))
    return done
  })
}

async function objection(tx: Tx, row: ImportRow | undefined, closesMany: boolean): Promise<ListRefused | undefined> {
  if (row === undefined) return { code: 'not-found' }
  if (row.state !== 'ready') return { code: 'not-ready' }
  // The list has moved on since the comparison was looked at: compare again, and let it be looked at again.
  if (row.base !== ((await latestList(tx)) ?? 0)) {
    await compare(tx, row)
    return { code: 'changed-meanwhile' }
  }
  if (row.added + row.changed + row.closed === 0) return { code: 'nothing-to-do' }
  return row.closed > MANY * (row.closed + row.same + row.changed) && !closesMany ? { code: 'closes-many' } : undefined
}

/** Throws a file away that was not put in force. */
export function dropImport(id: string, { by, now }: Act): Done<undefined> {
  return audited({ by, now, action: 'hospitals.drop', id }, async (tx) => {
    const row = await lockImport(tx, id)
    if (row === undefined) return err({ code: 'not-found' })
    if (row.state !== 'ready' && row.state !== 'failed' && row.state !== 'waiting') return err({ code: 'not-ready' })
    await forgetLines(tx, id, { faults: true })
    await updateImport(tx, id, { state: 'dropped' })
    return ok(undefined)
  }).then(async (done) => {
    if (done.ok) await removeImportFile(id)
    return done
  })
}

/** Takes the last import back: the list is once more as it was before it. That is a new state of the list too; nothing is lost. */
export function undoList(list: number, { by, now }: Act): Done<{ readonly list: number }> {
  return audited({ by, now, action: 'hospitals.undo', id: String(list) }, async (tx) => {
    await lockLists(tx)
    const last = await lastImport(tx)
    if ((await listById(tx, list)) === undefined) return err({ code: 'not-found' })
    if (last?.id !== list) return err({ code: 'not-the-last' })
    const { title, listedOn } = last
    const made = await insertList(tx, { kind: 'undo', title, listedOn, covers: null, undoes: list, added: 0, changed: 0, closed: 0, madeBy: by?.id ?? null, madeAt: now })
    await restoreState(tx, { state: list - 1, list: made })
    await markUndone(tx, list, made)
    await lookAgain(tx)
    return ok({ list: made })
  })
}

/** The last list that was imported and not taken back: the only one that can be. */
export async function lastImport(tx: Tx): Promise<ListRow | undefined> {
  return (await listLists(tx)).find(({ kind, undoneBy }) => kind === 'import' && undoneBy === null)
}

type Audited = Act & { readonly action: string; readonly id: string }

/** What was refused is audited too. */
async function audited<T>({ by, now, action, id }: Audited, act: (tx: Tx) => Promise<Result<T, ListRefused>>): Promise<Result<T, ListRefused>> {
  return transaction(async (tx) => {
    const done = await act(tx)
    await record(tx, { ...actorOf(by), action, objectKind: action === 'hospitals.undo' ? 'hospital-list' : 'hospital-import', objectId: id, outcome: done.ok ? 'ok' : done.error.code }, now)
    return done
  })
}
