import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'

import type { Tx } from '@/lib/server/db'
import { hospitalReport } from '@/lib/server/db/schema'

export type ReportRow = typeof hospitalReport.$inferSelect

export async function insertReport(tx: Tx, row: typeof hospitalReport.$inferInsert): Promise<void> {
  await tx.insert(hospitalReport).values(row)
}

/** What nobody has looked at yet, the oldest first. */
export function listReports(tx: Tx, most: number): Promise<ReportRow[]> {
  return tx.select().from(hospitalReport).where(isNull(hospitalReport.doneAt)).orderBy(asc(hospitalReport.madeAt), asc(hospitalReport.id)).limit(most)
}

export async function markLookedAt(tx: Tx, id: string, done: { readonly doneAt: Date; readonly doneBy: string }): Promise<boolean> {
  const rows = await tx.update(hospitalReport).set(done).where(and(eq(hospitalReport.id, id), isNull(hospitalReport.doneAt))).returning({ id: hospitalReport.id })
  return rows.length > 0
}
