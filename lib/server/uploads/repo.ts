import 'server-only'

import { and, asc, desc, eq, inArray, isNull, lt, lte, max, ne, sql } from 'drizzle-orm'

import type { ProofType } from '@/lib/contracts/proof'
import type { State } from '@/lib/filing/index'
import type { MaterialId } from '@/lib/policy/index'
import type { Tx } from '@/lib/server/db'
import { filing, filingEvent, filingFile, person } from '@/lib/server/db/schema'

export type OwnFiling = { readonly filingId: string; readonly ownerId: string }
export type OwnFile = { readonly id: string; readonly ownerId: string }
export type FileInArea = { readonly id: string; readonly area: string }
export type NewFile = typeof filingFile.$inferInsert
export type FileRow = {
  readonly id: string
  readonly filingId: string
  readonly material: MaterialId
  readonly type: ProofType
  readonly bytes: number
  readonly objectKey: string
  readonly originalKey: string | null
  readonly wrappedKey: Buffer
  readonly createdAt: Date
}

const columns = {
  id: filingFile.id, filingId: filingFile.filingId, material: sql<MaterialId>`${filingFile.material}`, type: filingFile.type, bytes: filingFile.bytes,
  objectKey: filingFile.objectKey, originalKey: filingFile.originalKey, wrappedKey: filingFile.wrappedKey, createdAt: filingFile.createdAt,
}
const kept = isNull(filingFile.removedAt)
/** The events with which a citizen hands everything over to the desk. */
const handedOver = ['submit', 'submit-on-commitment', 'answer']

// The row of a draft that was destroyed stays, without a key.
const isThere = sql`octet_length(${filing.wrappedKey}) > 0`

/** The state of the owner's filing. It and the person stay locked, so that counts hold until the transaction ends. */
export async function lockOwn(tx: Tx, { filingId, ownerId }: OwnFiling): Promise<State | undefined> {
  await tx.select({ id: person.id }).from(person).where(eq(person.id, ownerId)).for('no key update')
  const [row] = await tx.select({ state: filing.state }).from(filing).where(and(eq(filing.id, filingId), eq(filing.ownerId, ownerId), isThere)).for('no key update')
  return row?.state as State | undefined
}

export async function stateOfOwn(tx: Tx, { filingId, ownerId }: OwnFiling): Promise<State | undefined> {
  const [row] = await tx.select({ state: filing.state }).from(filing).where(and(eq(filing.id, filingId), eq(filing.ownerId, ownerId)))
  return row?.state as State | undefined
}

/** How many files the filing holds, and how many bytes the person has stored in all. */
export async function usage(tx: Tx, { filingId, ownerId }: OwnFiling): Promise<{ readonly files: number; readonly bytes: number }> {
  const [row] = await tx
    .select({
      files: sql<number>`count(*) filter (where ${filingFile.filingId} = ${filingId})`.mapWith(Number),
      bytes: sql<number>`coalesce(sum(${filingFile.bytes} + ${filingFile.originalBytes}), 0)`.mapWith(Number),
    })
    .from(filingFile).where(and(eq(filingFile.ownerId, ownerId), kept))
  return row ?? { files: 0, bytes: 0 }
}

export async function findSame(tx: Tx, { filingId, ownerId }: OwnFiling, same: { readonly material: string; readonly sha256: string }): Promise<FileRow | undefined> {
  const [row] = await tx.select(columns).from(filingFile).where(and(
    eq(filingFile.filingId, filingId), eq(filingFile.ownerId, ownerId), eq(filingFile.material, same.material), eq(filingFile.sha256, same.sha256), kept,
  )).orderBy(desc(filingFile.createdAt)).limit(1)
  return row
}

export async function insertFile(tx: Tx, row: NewFile): Promise<void> {
  await tx.insert(filingFile).values(row)
}

/** Its key goes with it: what a backup still holds of the bytes can be read by nobody. */
export async function markRemoved(tx: Tx, { id, ownerId }: OwnFile, at: Date): Promise<void> {
  await tx.update(filingFile).set({ removedAt: at, wrappedKey: Buffer.alloc(0) }).where(and(eq(filingFile.id, id), eq(filingFile.ownerId, ownerId), kept))
}

/** When the citizen last handed the filing over; undefined while it is a draft. */
export async function lastHandedOver(tx: Tx, filingId: string): Promise<Date | undefined> {
  const [row] = await tx.select({ at: max(filingEvent.at) }).from(filingEvent).where(and(eq(filingEvent.filingId, filingId), inArray(filingEvent.type, handedOver)))
  return row?.at ?? undefined
}

export async function findOwnFile(tx: Tx, { id, ownerId }: OwnFile): Promise<FileRow | undefined> {
  const [row] = await tx.select(columns).from(filingFile).where(and(eq(filingFile.id, id), eq(filingFile.ownerId, ownerId), kept))
  return row
}

export function listOwnFiles(tx: Tx, { filingId, ownerId }: OwnFiling): Promise<FileRow[]> {
  return tx.select(columns).from(filingFile).where(and(eq(filingFile.filingId, filingId), eq(filingFile.ownerId, ownerId), kept)).orderBy(...inOrder)
}

/** Every file of a person, with the mark of its bytes. */
export function listPapers(tx: Tx, ownerId: string) {
  const { filingId, bytes, sha256, createdAt } = filingFile
  return tx.select({ filingId, material: sql<MaterialId>`${filingFile.material}`, bytes, sha256, at: createdAt }).from(filingFile).where(and(eq(filingFile.ownerId, ownerId), kept)).orderBy(...inOrder)
}

/** The next file of a draft that was not touched since. */
export async function lockForgottenFile(tx: Tx, since: Date): Promise<OwnFile & Pick<FileRow, 'filingId' | 'objectKey' | 'originalKey'> | undefined> {
  const [row] = await tx
    .select({ id: filingFile.id, ownerId: filingFile.ownerId, filingId: filingFile.filingId, objectKey: filingFile.objectKey, originalKey: filingFile.originalKey })
    .from(filingFile).innerJoin(filing, eq(filing.id, filingFile.filingId))
    .where(and(eq(filing.state, 'draft'), lt(filing.updatedAt, since), lt(filingFile.createdAt, since), kept)).limit(1).for('update', { of: filingFile, skipLocked: true })
  return row
}

/** A file of a filing of this area, once it was handed over. */
export async function findFileInArea(tx: Tx, { id, area }: FileInArea): Promise<FileRow | undefined> {
  const [row] = await tx.select(columns).from(filingFile).innerJoin(filing, eq(filing.id, filingFile.filingId)).where(and(eq(filingFile.id, id), seenBy(tx, area)))
  return row
}

export function listFilesInArea(tx: Tx, { filingId, area }: { readonly filingId: string; readonly area: string }): Promise<FileRow[]> {
  return tx.select(columns).from(filingFile).innerJoin(filing, eq(filing.id, filingFile.filingId))
    .where(and(eq(filingFile.filingId, filingId), seenBy(tx, area))).orderBy(...inOrder)
}

const inOrder = [asc(filingFile.createdAt), asc(filingFile.id)] as const

// What the citizen is still gathering is nobody's business until it is sent.
const seenBy = (tx: Tx, area: string) => and(
  eq(filing.area, area), ne(filing.state, 'draft'), kept,
  lte(filingFile.createdAt, tx.select({ at: max(filingEvent.at) }).from(filingEvent)
    .where(and(eq(filingEvent.filingId, filing.id), inArray(filingEvent.type, handedOver)))),
)
