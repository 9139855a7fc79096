import { asc, eq } from 'drizzle-orm'
import type { Tx } from '../db'
import { audit } from '../db/schema'

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
