import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'

import type { EventType } from '@/lib/filing/index'
import type { MaterialId } from '@/lib/policy/index'
import { newRecordKey } from '@/lib/server/crypto'
import type { Tx } from '@/lib/server/db'
import { audit, filing, filingEvent, filingFile, person, staff } from '@/lib/server/db/schema'

import type { Officer } from '../act'

const opened = new Date('2026-01-01T00:00:00Z')
const bytes = Buffer.of(1)

export type Marks = { readonly phoneIndex?: string; readonly idIndex?: string }

export async function addOfficer(tx: Tx, { id, role, area }: Officer, marks: Marks = {}): Promise<void> {
  await tx.insert(staff).values({ id, login: id, displayName: '赵敏', passwordHash: '-', phoneIndex: id, ...marks, wrappedKey: bytes, phone: bytes, role, area, createdAt: opened })
}

export async function addCitizen(tx: Tx, id: string): Promise<void> {
  await tx.insert(person).values({ id, wrappedKey: newRecordKey().wrapped, createdAt: opened })
}

export async function addPaper(tx: Tx, { id, ownerId }: { readonly id: string; readonly ownerId: string }, paper: { readonly material: MaterialId; readonly at: Date }): Promise<void> {
  await tx.insert(filingFile).values({
    id: randomUUID(), filingId: id, ownerId, material: paper.material, type: 'image/jpeg', bytes: 1, sha256: randomUUID(), objectKey: randomUUID(), wrappedKey: bytes, createdAt: paper.at,
  })
}

export async function findRow(tx: Tx, id: string) {
  const [row] = await tx.select().from(filing).where(eq(filing.id, id))
  return row
}

export async function listEventData(tx: Tx, id: string): Promise<{ type: EventType; data: unknown }[]> {
  const rows = await tx.select({ type: filingEvent.type, data: filingEvent.data }).from(filingEvent).where(eq(filingEvent.filingId, id)).orderBy(filingEvent.seq)
  return rows.map((row) => ({ ...row, type: row.type as EventType }))
}

export async function listAudit(tx: Tx, { id }: Officer) {
  return tx.select().from(audit).where(eq(audit.actorId, id)).orderBy(audit.id)
}
