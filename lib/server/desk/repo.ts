import 'server-only'

import { and, arrayOverlaps, asc, desc, eq, inArray, ne, not, notInArray } from 'drizzle-orm'

import type { EventType, State } from '@/lib/filing/index'
import type { Tx } from '@/lib/server/db'
import { filing, filingEvent, person, staff } from '@/lib/server/db/schema'
import type { FilingRow } from '@/lib/server/filings/filing'
import type { EventRow, InArea } from '@/lib/server/filings/repo'

/** A submitted record of the area, to read: no lock, so that looking never holds up deciding. */
export async function findToRead(tx: Tx, { id, area }: InArea): Promise<FilingRow | undefined> {
  const [row] = await tx.select().from(filing).where(and(eq(filing.id, id), eq(filing.area, area), ne(filing.state, 'draft')))
  return row
}

/** Who an officer is as a citizen: the accounts that are theirs, and the marks of their phone and ID number. */
export type Self = { readonly accounts: readonly string[]; readonly marks: readonly string[] }

/** A submitted record of the area that its officer may decide, held until the transaction ends: one of their own is never found. */
export async function findToDecide(tx: Tx, { id, area }: InArea, { accounts, marks }: Self): Promise<FilingRow | undefined> {
  const strangers = and(notInArray(filing.ownerId, [...accounts]), marks.length === 0 ? undefined : not(arrayOverlaps(filing.parties, [...marks])))
  const [row] = await tx.select().from(filing).where(and(eq(filing.id, id), eq(filing.area, area), ne(filing.state, 'draft'), strangers)).for('update')
  return row
}

/** What is known of an officer's own person: their marks, and the citizen's account of the same phone. */
export async function findSelf(tx: Tx, staffId: string) {
  const [row] = await tx.select({ phoneIndex: staff.phoneIndex, idIndex: staff.idIndex, accountId: person.id }).from(staff)
    .leftJoin(person, eq(person.phoneIndex, staff.phoneIndex)).where(eq(staff.id, staffId))
  return row
}

/** The marks of everybody whose record was sent from this account. */
export async function listFiledFor(tx: Tx, ownerId: string): Promise<readonly string[]> {
  return (await tx.select({ parties: filing.parties }).from(filing).where(eq(filing.ownerId, ownerId))).flatMap(({ parties }) => parties)
}

/** Who approved a record; nobody while it is open on a promise. */
export async function findApprover(tx: Tx, filingId: string): Promise<string | undefined> {
  const [row] = await tx.select({ actorId: filingEvent.actorId }).from(filingEvent)
    .where(and(eq(filingEvent.filingId, filingId), eq(filingEvent.type, 'approve'))).orderBy(desc(filingEvent.seq)).limit(1)
  return row?.actorId ?? undefined
}

/** What the area decided last, the newest first. */
export function listDecided(tx: Tx, area: string, states: readonly State[]): Promise<FilingRow[]> {
  return tx.select().from(filing).where(and(eq(filing.area, area), inArray(filing.state, [...states]))).orderBy(desc(filing.updatedAt)).limit(20)
}

export type HistoryRow = Omit<EventRow, 'state'> & { readonly by: string | null; readonly byId: string | null }

/** The case since it was handed in, with the names of the officers who acted; a draft's pages are the citizen's own. */
export async function listHistory(tx: Tx, filingId: string): Promise<HistoryRow[]> {
  const rows = await tx
    .select({ seq: filingEvent.seq, type: filingEvent.type, actor: filingEvent.actor, data: filingEvent.data, note: filingEvent.note, at: filingEvent.at, by: staff.displayName, byId: filingEvent.actorId })
    .from(filingEvent).leftJoin(staff, eq(staff.id, filingEvent.actorId))
    .where(and(eq(filingEvent.filingId, filingId), ne(filingEvent.type, 'save'))).orderBy(asc(filingEvent.seq))
  return rows.map((row) => ({ ...row, type: row.type as EventType, data: row.data as Record<string, unknown> }))
}
