import 'server-only'

import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm'

import type { EventType, State } from '@/lib/filing/index'
import type { Tx } from '@/lib/server/db'
import { filing, filingEvent, staff } from '@/lib/server/db/schema'
import type { FilingRow } from '@/lib/server/filings/filing'
import type { EventRow, InArea } from '@/lib/server/filings/repo'

/** A submitted record of the area, to read: no lock, so that looking never holds up deciding. */
export async function findToRead(tx: Tx, { id, area }: InArea): Promise<FilingRow | undefined> {
  const [row] = await tx.select().from(filing).where(and(eq(filing.id, id), eq(filing.area, area), ne(filing.state, 'draft')))
  return row
}

/** What the area decided last, the newest first. */
export function listDecided(tx: Tx, area: string, states: readonly State[]): Promise<FilingRow[]> {
  return tx.select().from(filing).where(and(eq(filing.area, area), inArray(filing.state, [...states]))).orderBy(desc(filing.updatedAt)).limit(20)
}

export type HistoryRow = Omit<EventRow, 'state'> & { readonly by: string | null }

/** The case since it was handed in, with the names of the officers who acted; a draft's pages are the citizen's own. */
export async function listHistory(tx: Tx, filingId: string): Promise<HistoryRow[]> {
  const rows = await tx
    .select({ seq: filingEvent.seq, type: filingEvent.type, actor: filingEvent.actor, data: filingEvent.data, note: filingEvent.note, at: filingEvent.at, by: staff.displayName })
    .from(filingEvent).leftJoin(staff, eq(staff.id, filingEvent.actorId))
    .where(and(eq(filingEvent.filingId, filingId), ne(filingEvent.type, 'save'))).orderBy(asc(filingEvent.seq))
  return rows.map((row) => ({ ...row, type: row.type as EventType, data: row.data as Record<string, unknown> }))
}
