import 'server-only'

import { and, asc, count, eq, exists, isNotNull, isNull, sql } from 'drizzle-orm'

import type { EventType, RatingLevel } from '@/lib/filing/index'
import type { Tx } from '@/lib/server/db'
import { filing, filingEvent, rating } from '@/lib/server/db/schema'
import type { Own } from '@/lib/server/filings/repo'

/** Who reads and answers bad marks: a supervisor, of their own area alone. */
export type Supervisor = { readonly id: string; readonly role: 'supervisor'; readonly area: string }
export type RatingRow = typeof rating.$inferSelect

/** False where the event has a mark already. */
export async function insertRating(tx: Tx, row: typeof rating.$inferInsert): Promise<boolean> {
  const made = await tx.insert(rating).values(row).onConflictDoNothing({ target: [rating.filingId, rating.seq] }).returning({ id: rating.id })
  return made.length === 1
}

/** The marks of the owner's own record, oldest first. */
export function listOfOwn(tx: Tx, { id, ownerId }: Own): Promise<{ rating: RatingRow; wrappedKey: Buffer }[]> {
  return tx.select({ rating, wrappedKey: filing.wrappedKey }).from(rating)
    .innerJoin(filing, and(eq(filing.id, rating.filingId), eq(filing.ownerId, ownerId)))
    .where(eq(rating.filingId, id)).orderBy(asc(rating.seq))
}

export type BadRow = { readonly rating: RatingRow; readonly wrappedKey: Buffer; readonly number: string; readonly event: EventType; readonly tookPart: boolean }

const isOpen = and(isNotNull(rating.answerBy), isNull(rating.answeredAt))

/** The bad marks of the area that wait, the first due first. */
export async function listOpen(tx: Tx, by: Supervisor): Promise<BadRow[]> {
  return asBad(await bad(tx, by).where(and(eq(rating.area, by.area), isOpen)).orderBy(asc(rating.answerBy), asc(rating.givenAt)).limit(200))
}

/** One bad mark of the area, answered or not. */
export async function findBad(tx: Tx, by: Supervisor, id: string): Promise<BadRow | undefined> {
  const [row] = asBad(await bad(tx, by).where(and(eq(rating.id, id), eq(rating.area, by.area), isNotNull(rating.answerBy))))
  return row
}

/** With whether this supervisor ever acted on the record: then it is not told whose the mark is. */
function bad(tx: Tx, { id: officerId }: Supervisor) {
  const acts = tx.select({ one: sql`1` }).from(filingEvent).where(and(eq(filingEvent.filingId, rating.filingId), eq(filingEvent.actor, 'officer'), eq(filingEvent.actorId, officerId)))
  const marked = and(eq(filingEvent.filingId, rating.filingId), eq(filingEvent.seq, rating.seq))
  return tx.select({ rating, wrappedKey: filing.wrappedKey, number: filing.number, event: filingEvent.type, tookPart: sql<boolean>`${exists(acts)}` })
    .from(rating).innerJoin(filing, eq(filing.id, rating.filingId)).innerJoin(filingEvent, marked)
}

const asBad = (rows: Awaited<ReturnType<typeof bad>>): BadRow[] => rows.map((row) => ({ ...row, number: row.number ?? '', event: row.event as EventType }))

export async function countOpen(tx: Tx, area: string): Promise<number> {
  const [row] = await tx.select({ open: count() }).from(rating).where(and(eq(rating.area, area), isOpen))
  return row?.open ?? 0
}

export function countLevels(tx: Tx, area: string): Promise<{ level: RatingLevel; given: number }[]> {
  return tx.select({ level: rating.level, given: count() }).from(rating).where(eq(rating.area, area)).groupBy(rating.level)
}

/** False where it was answered meanwhile. */
export async function saveAnswer(tx: Tx, { id, area }: { readonly id: string; readonly area: string }, set: Pick<RatingRow, 'answer' | 'answeredBy' | 'answeredAt'>): Promise<boolean> {
  const saved = await tx.update(rating).set(set).where(and(eq(rating.id, id), eq(rating.area, area), isOpen)).returning({ id: rating.id })
  return saved.length === 1
}
