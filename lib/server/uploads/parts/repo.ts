import 'server-only'

import { and, asc, count, desc, eq, gt, inArray, lte } from 'drizzle-orm'

import type { ProofCode } from '@/lib/contracts/proof'
import type { MaterialId } from '@/lib/policy/index'
import type { Tx } from '@/lib/server/db'
import { upload, uploadPart } from '@/lib/server/db/schema'

import type { OwnFiling } from '../repo'

export type OwnUpload = OwnFiling & { readonly id: string }
export type Announced = { readonly material: MaterialId; readonly sha256: string; readonly length: number }
export type UploadRow = Announced & OwnUpload & {
  readonly received: number
  readonly state: 'receiving' | 'looking' | 'ready' | 'refused'
  readonly code: ProofCode | undefined
  readonly fileId: string | undefined
  readonly wrappedKey: Buffer
  readonly expiresAt: Date
}
export type PartRow = { readonly start: number; readonly bytes: number; readonly objectKey: string }
export type Ending = { readonly state: 'ready' | 'refused'; readonly code?: ProofCode; readonly fileId?: string; readonly expiresAt: Date }
type Stored = typeof upload.$inferSelect

const onItsWay = ['receiving', 'looking'] as const
const rowOf = (row: Stored): UploadRow =>
  ({ ...row, material: row.material as MaterialId, code: (row.code ?? undefined) as ProofCode | undefined, fileId: row.fileId ?? undefined })
const ofOwner = ({ id, filingId, ownerId }: OwnUpload) => and(eq(upload.id, id), eq(upload.filingId, filingId), eq(upload.ownerId, ownerId))

/** The owner's upload of just these bytes for this paper that has not ended yet. */
export async function findUnended(tx: Tx, { filingId, ownerId, material, sha256, length }: OwnFiling & Announced, now: Date): Promise<UploadRow | undefined> {
  const [row] = await tx.select().from(upload).where(and(
    eq(upload.filingId, filingId), eq(upload.ownerId, ownerId), eq(upload.material, material), eq(upload.sha256, sha256), eq(upload.length, length),
    inArray(upload.state, [...onItsWay]), gt(upload.expiresAt, now),
  )).orderBy(asc(upload.createdAt)).limit(1)
  return row === undefined ? undefined : rowOf(row)
}

export async function insertUpload(tx: Tx, row: typeof upload.$inferInsert): Promise<void> {
  await tx.insert(upload).values(row)
}

/** All but the newest `kept` uploads of the person that still wait for parts run out now; the answer names them. */
export async function endOldest(tx: Tx, { ownerId, kept }: { readonly ownerId: string; readonly kept: number }, now: Date): Promise<readonly string[]> {
  const rows = await tx.select({ id: upload.id }).from(upload).where(and(eq(upload.ownerId, ownerId), eq(upload.state, 'receiving'), gt(upload.expiresAt, now)))
    .orderBy(desc(upload.createdAt), desc(upload.id)).offset(kept)
  if (rows.length === 0) return []
  // One whose last part came meanwhile is being looked at, and keeps its parts.
  const ended = await tx.update(upload).set({ expiresAt: now }).where(and(inArray(upload.id, rows.map(({ id }) => id)), eq(upload.state, 'receiving'))).returning({ id: upload.id })
  return ended.map(({ id }) => id)
}

export async function findOwnUpload(tx: Tx, own: OwnUpload): Promise<UploadRow | undefined> {
  const [row] = await tx.select().from(upload).where(ofOwner(own))
  return row === undefined ? undefined : rowOf(row)
}

/** The same, and nobody else adds to it before this transaction ends. */
export async function lockOwnUpload(tx: Tx, own: OwnUpload): Promise<UploadRow | undefined> {
  const [row] = await tx.select().from(upload).where(ofOwner(own)).for('update')
  return row === undefined ? undefined : rowOf(row)
}

/** For the look, which belongs to nobody's request. */
export async function findLooking(tx: Tx, id: string): Promise<UploadRow | undefined> {
  const [row] = await tx.select().from(upload).where(and(eq(upload.id, id), eq(upload.state, 'looking')))
  return row === undefined ? undefined : rowOf(row)
}

export async function lockLooking(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.select({ id: upload.id }).from(upload).where(and(eq(upload.id, id), eq(upload.state, 'looking'))).for('update')
  return rows.length > 0
}

export async function insertPart(tx: Tx, uploadId: string, part: PartRow): Promise<void> {
  await tx.insert(uploadPart).values({ uploadId, ...part })
}

export async function advance(tx: Tx, { id, ownerId }: OwnUpload, to: Pick<UploadRow, 'received' | 'state'>): Promise<void> {
  await tx.update(upload).set(to).where(and(eq(upload.id, id), eq(upload.ownerId, ownerId)))
}

export async function countParts(tx: Tx, uploadId: string): Promise<number> {
  const [row] = await tx.select({ parts: count() }).from(uploadPart).where(eq(uploadPart.uploadId, uploadId))
  return row?.parts ?? 0
}

export function listParts(tx: Tx, uploadId: string): Promise<PartRow[]> {
  return tx.select({ start: uploadPart.start, bytes: uploadPart.bytes, objectKey: uploadPart.objectKey }).from(uploadPart)
    .where(eq(uploadPart.uploadId, uploadId)).orderBy(asc(uploadPart.start))
}

export async function end(tx: Tx, id: string, { state, code, fileId, expiresAt }: Ending): Promise<void> {
  await tx.update(upload).set({ state, code: code ?? null, fileId: fileId ?? null, expiresAt }).where(eq(upload.id, id))
}

/** The names of the objects that nothing refers to any more. */
export async function dropParts(tx: Tx, uploadId: string): Promise<readonly string[]> {
  const rows = await tx.delete(uploadPart).where(eq(uploadPart.uploadId, uploadId)).returning({ objectKey: uploadPart.objectKey })
  return rows.map(({ objectKey }) => objectKey)
}

export async function dropUpload(tx: Tx, id: string): Promise<void> {
  await tx.delete(upload).where(eq(upload.id, id))
}

export async function lockUploadsOf(tx: Tx, { filingId, ownerId }: OwnFiling): Promise<string[]> {
  return (await tx.select({ id: upload.id }).from(upload).where(and(eq(upload.filingId, filingId), eq(upload.ownerId, ownerId))).for('update')).map(({ id }) => id)
}

/** The next upload whose day is over, unless somebody has it in hand. */
export async function lockRunOut(tx: Tx, now: Date): Promise<string | undefined> {
  const [row] = await tx.select({ id: upload.id }).from(upload).where(lte(upload.expiresAt, now)).orderBy(asc(upload.expiresAt)).limit(1).for('update', { skipLocked: true })
  return row?.id
}
