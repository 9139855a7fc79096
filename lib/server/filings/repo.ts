import 'server-only'

import { and, asc, desc, eq, inArray, isNull, lt, ne, sql } from 'drizzle-orm'

import type { PlainDate } from '@/lib/base/plain-date'
import type { Actor, EventType, State } from '@/lib/filing/index'
import type { MaterialId } from '@/lib/policy/index'
import type { Tx } from '@/lib/server/db'
import { filing, filingEvent, filingFile, idempotency, staff } from '@/lib/server/db/schema'

import type { FilingRow } from './filing'

export type Own = { readonly id: string; readonly ownerId: string }
export type InArea = { readonly id: string; readonly area: string }
export type EventRow = { readonly seq: number; readonly type: EventType; readonly state: State; readonly actor: Actor; readonly data: Record<string, unknown>; readonly note: Buffer | null; readonly at: Date }
export type NewEvent = Omit<EventRow, 'seq'> & { readonly filingId: string; readonly seq: number; readonly actorId: string | null }
export type FilingChange = Partial<Omit<typeof filing.$inferInsert, 'id' | 'ownerId' | 'version' | 'submissionKey' | 'wrappedKey' | 'createdAt' | 'kind'>>

export async function insertFiling(tx: Tx, row: typeof filing.$inferInsert): Promise<boolean> {
  const made = await tx.insert(filing).values(row).onConflictDoNothing().returning({ id: filing.id })
  return made.length === 1
}

// The database takes any other text in an address for a mistake of ours, and there is only nothing to be found.
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

// The row of a draft that was destroyed stays, without a key.
const isThere = sql`octet_length(${filing.wrappedKey}) > 0`

/** The owner's own record, held against a second writer until the transaction ends. */
export async function findOwn(tx: Tx, { id, ownerId }: Own): Promise<FilingRow | undefined> {
  if (!uuid.test(id)) return undefined
  const [row] = await tx.select().from(filing).where(and(eq(filing.id, id), eq(filing.ownerId, ownerId), isThere)).for('update')
  return row
}

/** The owner's own record, to look at: no lock, so that looking never holds up deciding. */
export async function findOwnToRead(tx: Tx, { id, ownerId }: Own): Promise<FilingRow | undefined> {
  if (!uuid.test(id)) return undefined
  const [row] = await tx.select().from(filing).where(and(eq(filing.id, id), eq(filing.ownerId, ownerId), isThere))
  return row
}

export async function findOwnByKey(tx: Tx, ownerId: string, submissionKey: string): Promise<FilingRow | undefined> {
  const [row] = await tx.select().from(filing).where(and(eq(filing.ownerId, ownerId), eq(filing.submissionKey, submissionKey)))
  return row
}

export function listOwn(tx: Tx, ownerId: string, most = 100): Promise<FilingRow[]> {
  return tx.select().from(filing).where(eq(filing.ownerId, ownerId)).orderBy(desc(filing.updatedAt)).limit(most)
}

/** The owner's drafts, held until the transaction ends. */
export async function listDrafts(tx: Tx, ownerId: string): Promise<string[]> {
  return (await tx.select({ id: filing.id }).from(filing).where(and(eq(filing.ownerId, ownerId), eq(filing.state, 'draft'))).for('update')).map(({ id }) => id)
}

/** Its history refuses to go, so the row stays, empty; nobody has the key to what was in it or in the history. */
export async function destroyDraft(tx: Tx, { id, ownerId }: Own, at: Date): Promise<void> {
  await tx.update(filing).set({ wrappedKey: Buffer.alloc(0), answers: Buffer.alloc(0), updatedAt: at }).where(and(eq(filing.id, id), eq(filing.ownerId, ownerId), eq(filing.state, 'draft')))
}

/** Puts the mark of whose they are beside the marks of whom they are about, for when nothing else will say it. */
export async function markSent(tx: Tx, { ownerId, mark }: { readonly ownerId: string; readonly mark: string }): Promise<void> {
  await tx.update(filing).set({ parties: sql`array_append(${filing.parties}, ${mark})` }).where(and(eq(filing.ownerId, ownerId), ne(filing.state, 'draft')))
}

/** The area's records in these states, the first due first. */
export function listInArea(tx: Tx, area: string, states: readonly State[]): Promise<FilingRow[]> {
  return tx.select().from(filing).where(and(eq(filing.area, area), inArray(filing.state, [...states]))).orderBy(asc(filing.dueOn), asc(filing.submittedAt)).limit(200)
}

const openStates: readonly State[] = ['submitted', 'in-review', 'waiting', 'on-commitment', 'checking-proof', 'approved']

/** Two drafts of one case take turns from here until the transaction ends: the second then finds the record of the first. */
export async function holdCase(tx: Tx, caseIndex: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${caseIndex}, 0))`)
}

export async function findOpenCase(tx: Tx, caseIndex: string): Promise<{ id: string; number: string | null; ownerId: string } | undefined> {
  const [row] = await tx.select({ id: filing.id, number: filing.number, ownerId: filing.ownerId }).from(filing)
    .where(and(eq(filing.caseIndex, caseIndex), inArray(filing.state, [...openStates])))
  return row
}

/** Saves only if nobody saved since: the version in the row must be the one that was read. */
export async function saveFiling(tx: Tx, { id, version }: { readonly id: string; readonly version: number }, change: FilingChange): Promise<boolean> {
  const saved = await tx.update(filing).set({ ...change, version: version + 1 }).where(and(eq(filing.id, id), eq(filing.version, version))).returning({ id: filing.id })
  return saved.length === 1
}

export async function appendEvent(tx: Tx, event: NewEvent): Promise<void> {
  await tx.insert(filingEvent).values(event)
}

export async function listEvents(tx: Tx, filingId: string): Promise<EventRow[]> {
  const rows = await tx.select().from(filingEvent).where(eq(filingEvent.filingId, filingId)).orderBy(asc(filingEvent.seq))
  return rows.map((row) => ({ seq: row.seq, type: row.type as EventType, state: row.state as State, actor: row.actor, data: row.data as Record<string, unknown>, note: row.note, at: row.at }))
}

export async function listHeld(tx: Tx, filingId: string): Promise<{ material: MaterialId; createdAt: Date }[]> {
  const rows = await tx.select({ material: filingFile.material, createdAt: filingFile.createdAt }).from(filingFile).where(and(eq(filingFile.filingId, filingId), isNull(filingFile.removedAt)))
  return rows.map(({ material, createdAt }) => ({ material: material as MaterialId, createdAt }))
}

export async function findIdempotent(tx: Tx, ownerId: string, key: string): Promise<{ fingerprint: string; filingId: string; number: string } | undefined> {
  const [row] = await tx.select({ fingerprint: idempotency.fingerprint, filingId: idempotency.filingId, number: idempotency.number }).from(idempotency)
    .where(and(eq(idempotency.ownerId, ownerId), eq(idempotency.key, key)))
  return row
}

export async function insertIdempotent(tx: Tx, row: typeof idempotency.$inferInsert): Promise<void> {
  await tx.insert(idempotency).values(row)
}

/** For the messenger, which acts for nobody: only whose record it is and its number. */
export async function findForNotice(tx: Tx, id: string): Promise<{ ownerId: string; number: string | null } | undefined> {
  const [row] = await tx.select({ ownerId: filing.ownerId, number: filing.number }).from(filing).where(eq(filing.id, id))
  return row
}

/** For the server's round, which acts for nobody: a record in one of these states whose last day has passed, held until the transaction ends. */
export async function findRunOut(tx: Tx, states: readonly State[], today: PlainDate): Promise<FilingRow | undefined> {
  const [row] = await tx.select().from(filing).where(and(inArray(filing.state, [...states]), lt(filing.effectiveUntil, today))).orderBy(asc(filing.effectiveUntil)).limit(1).for('update')
  return row
}

/** Those of these areas in which an officer who decides records may sign in. */
export async function listStaffed(tx: Tx, areas: readonly string[]): Promise<string[]> {
  const rows = await tx.selectDistinct({ area: staff.area }).from(staff)
    .where(and(inArray(staff.area, [...areas]), inArray(staff.role, ['clerk', 'supervisor']), isNull(staff.disabledAt)))
  return rows.map(({ area }) => area)
}
