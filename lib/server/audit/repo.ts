import { and, asc, count, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db'
import { audit, auditSeal } from '../db/schema'

export type AuditActor = (typeof audit.$inferInsert)['actor']
/** Codes, counts, days and row ids. Never a name, a number of a person or free text. */
export type AuditData = Readonly<Record<string, unknown>>
export type AuditEntry = {
  readonly actor: AuditActor
  readonly actorId?: string | undefined
  readonly action: string
  readonly objectKind: string
  readonly objectId?: string | undefined
  readonly outcome: string
  readonly data?: AuditData
}

/** Belongs in the transaction of the act itself: there is no act without its entry. */
export async function record(tx: Tx, entry: AuditEntry, at: Date): Promise<void> {
  await tx.insert(audit).values({ data: {}, ...entry, at })
}

export type AuditRow = AuditEntry & { readonly at: Date }

/** What happened to one object, oldest first. */
export async function historyOf(tx: Tx, objectId: string): Promise<AuditRow[]> {
  const rows = await tx.select().from(audit).where(eq(audit.objectId, objectId)).orderBy(asc(audit.id))
  return rows.map(({ at, actor, actorId, action, objectKind, outcome, data }) => ({
    at, actor, action, objectKind, objectId, outcome, data: data as AuditData, ...(actorId === null ? {} : { actorId }),
  }))
}

export type StoredAudit = typeof audit.$inferSelect
export type Seal = typeof auditSeal.$inferSelect

/** One server seals at a time, until its transaction ends. */
export async function holdSealing(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('audit-seal', 0))`)
}

export async function lastSeal(tx: Tx): Promise<Seal | undefined> {
  const [row] = await tx.select().from(auditSeal).orderBy(desc(auditSeal.seq)).limit(1)
  return row
}

// A transaction may take its number early and end late: so many numbers back its row is still looked for.
const lookBack = 10_000

const from = sql`(select coalesce(max(${auditSeal.auditId}), 0) - ${lookBack} from ${auditSeal})`

/** Rows without a seal, the oldest first. */
export async function listUnsealed(tx: Tx, most: number): Promise<StoredAudit[]> {
  const rows = await tx.select({ audit }).from(audit).leftJoin(auditSeal, eq(auditSeal.auditId, audit.id)).where(and(sql`${audit.id} > ${from}`, isNull(auditSeal.seq))).orderBy(asc(audit.id)).limit(most)
  return rows.map((row) => row.audit)
}

/** Rows without a seal that are not even looked for, some of them. */
export async function listLeftOut(tx: Tx): Promise<number[]> {
  const rows = await tx.select({ id: audit.id }).from(audit).leftJoin(auditSeal, eq(auditSeal.auditId, audit.id)).where(and(sql`${audit.id} <= ${from}`, isNull(auditSeal.seq))).orderBy(asc(audit.id)).limit(100)
  return rows.map(({ id }) => id)
}

export async function addSeals(tx: Tx, seals: readonly Seal[]): Promise<void> {
  await tx.insert(auditSeal).values([...seals])
}

/** Seals after one, in their order, each with its row if that is still there. */
export function listSealed(tx: Tx, after: number, most: number): Promise<{ seal: Seal; audit: StoredAudit | null }[]> {
  return tx.select({ seal: auditSeal, audit }).from(auditSeal).leftJoin(audit, eq(audit.id, auditSeal.auditId)).where(gt(auditSeal.seq, after)).orderBy(asc(auditSeal.seq)).limit(most)
}

export async function countUnsealed(tx: Tx): Promise<number> {
  const [row] = await tx.select({ rows: count() }).from(audit).leftJoin(auditSeal, eq(auditSeal.auditId, audit.id)).where(isNull(auditSeal.seq))
  return row?.rows ?? 0
}
