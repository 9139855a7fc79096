import { randomUUID } from 'node:crypto'
import { err, ok, type Result } from '@/lib/base/result'
import { gapsOf, type RateGap, type RateRow } from '@/lib/policy/rates/index'
import { record } from '../audit'
import { transaction, type Tx } from '../db'

import { diffOf, type RateDiff } from './diff'
import { readTable, type TableFault, type Unreadable } from './read-table'
import { addTable, findInForce, findTable, lastVersion, listTables, lockArea, markTable, type RateTable } from './repo'

export type { RateDiff, Changed } from './diff'
export type { TableFault, Unreadable } from './read-table'

/** Who may change an area's table: a supervisor, of that area alone. */
export type Supervisor = { readonly id: string; readonly role: 'supervisor'; readonly area: string }
export type Proposed = Result<{ readonly id: string }, Unreadable | { readonly code: 'faults'; readonly faults: readonly TableFault[] }>
export type Decided = Result<undefined, { readonly code: 'not-found' | 'decided-already' | 'not-in-force' | 'compared-with-another' }>

/** Reads a file as the table of the supervisor's own area and keeps it to be looked at. Nothing is in force by it. */
export async function proposeTable({ id: proposedBy, role, area }: Supervisor, file: { readonly name: string; readonly bytes: Uint8Array }, now: Date): Promise<Proposed> {
  const rows = await readTable(file.bytes, area)
  return transaction(async (tx) => {
    const outcome = rows.ok ? 'ok' : rows.error.code
    const id = randomUUID()
    await record(tx, { actor: role, actorId: proposedBy, action: 'rates.propose', objectKind: 'rate-table', objectId: id, outcome, data: { area } }, now)
    if (!rows.ok) return rows
    await lockArea(tx, area)
    await addTable(tx, { id, area, version: (await lastVersion(tx, area)) + 1, fileName: file.name.replace(/\p{Cc}/gu, '').slice(0, 100), rows: rows.value, proposedBy, proposedAt: now })
    return ok({ id })
  })
}

type Deciding = { readonly action: 'apply' | 'discard' | 'undo'; readonly run: (tx: Tx, table: RateTable) => Promise<Decided> }

async function decide(by: Supervisor, id: string, { action, run, now }: Deciding & { readonly now: Date }): Promise<Decided> {
  return transaction(async (tx) => {
    await lockArea(tx, by.area)
    const table = await findTable(tx, { id, area: by.area })
    const done: Decided = table === undefined ? err({ code: 'not-found' }) : await run(tx, table)
    const outcome = done.ok ? 'ok' : done.error.code
    await record(tx, { actor: by.role, actorId: by.id, action: `rates.${action}`, objectKind: 'rate-table', objectId: id, outcome, data: { area: by.area, version: table?.version } }, now)
    return done
  })
}

const isOpen = ({ appliedAt, discardedAt }: RateTable): boolean => appliedAt === null && discardedAt === null

/** The number of a table that another one was compared with: 0 where there was none in force. */
const versionOf = (inForce: RateTable | undefined): number => inForce?.version ?? 0

type Seen = { readonly id: string; readonly comparedWith: number }

/** Puts a table in force in the place of the one before it, whole; not if that is another one than whoever says yes has seen it compared with. */
export const applyTable = (by: Supervisor, { id, comparedWith }: Seen, now: Date): Promise<Decided> => decide(by, id, {
  action: 'apply', now, run: async (tx, table) => {
    if (!isOpen(table)) return err({ code: 'decided-already' })
    if (versionOf(await findInForce(tx, table.area)) !== comparedWith) return err({ code: 'compared-with-another' })
    await markTable(tx, table, { appliedAt: now })
    return ok(undefined)
  },
})

export const discardTable = (by: Supervisor, { id }: Pick<Seen, 'id'>, now: Date): Promise<Decided> => decide(by, id, {
  action: 'discard', now, run: async (tx, table) => {
    if (!isOpen(table)) return err({ code: 'decided-already' })
    await markTable(tx, table, { discardedAt: now })
    return ok(undefined)
  },
})

/** Takes back the table in force: the one before it is in force again. */
export const undoTable = (by: Supervisor, { id }: Pick<Seen, 'id'>, now: Date): Promise<Decided> => decide(by, id, {
  action: 'undo', now, run: async (tx, table) => {
    if ((await findInForce(tx, table.area))?.id !== table.id) return err({ code: 'not-in-force' })
    await markTable(tx, table, { undoneAt: now })
    return ok(undefined)
  },
})

export type TableState = 'proposed' | 'in-force' | 'replaced' | 'undone' | 'discarded'
export type TableView = Omit<RateTable, 'rows'> & { readonly state: TableState; readonly count: number }

function stateOf(table: RateTable, inForce: RateTable | undefined): TableState {
  if (table.discardedAt !== null) return 'discarded'
  if (table.undoneAt !== null) return 'undone'
  if (table.appliedAt === null) return 'proposed'
  return table.id === inForce?.id ? 'in-force' : 'replaced'
}

const viewOf = ({ rows, ...table }: RateTable, inForce: RateTable | undefined): TableView => ({ ...table, count: rows.length, state: stateOf({ ...table, rows }, inForce) })

/** Every table that the area ever brought, the newest first. */
export async function tablesOf({ area }: Supervisor): Promise<readonly TableView[]> {
  return transaction(async (tx) => {
    const inForce = await findInForce(tx, area)
    return (await listTables(tx, area)).map((table) => viewOf(table, inForce))
  })
}

export type TablePage = { readonly table: TableView; readonly rows: readonly RateRow[]; readonly diff: RateDiff; readonly comparedWith: number; readonly gaps: readonly RateGap[] }

/** One table and what it would change, or did. */
export async function tableOf({ area }: Supervisor, id: string): Promise<TablePage | undefined> {
  return transaction(async (tx) => {
    const [table, inForce] = [await findTable(tx, { id, area }), await findInForce(tx, area)]
    return table && { table: viewOf(table, inForce), rows: table.rows, diff: diffOf(inForce?.id === table.id ? [] : (inForce?.rows ?? []), table.rows), comparedWith: versionOf(inForce), gaps: gapsOf(table.rows) }
  })
}

/** The figures that an area's office has brought and that are in force; none where it has brought none. For everybody. */
export async function ratesInForce(area: string): Promise<readonly RateRow[]> {
  return transaction(async (tx) => (await findInForce(tx, area))?.rows ?? [])
}
