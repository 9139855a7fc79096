import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db'
import { person } from '../db/schema'

export type PersonRow = typeof person.$inferSelect
export type NewPerson = typeof person.$inferInsert

export async function findPerson(tx: Tx, id: string): Promise<PersonRow | undefined> {
  const [row] = await tx.select().from(person).where(eq(person.id, id))
  return row
}

export async function findPersonByPhone(tx: Tx, phoneIndex: string): Promise<PersonRow | undefined> {
  const [row] = await tx.select().from(person).where(eq(person.phoneIndex, phoneIndex))
  return row
}

export async function findPersonBySubject(tx: Tx, oidcSubjectIndex: string): Promise<PersonRow | undefined> {
  const [row] = await tx.select().from(person).where(eq(person.oidcSubjectIndex, oidcSubjectIndex))
  return row
}

/** False when somebody with the same phone or subject was added meanwhile. */
export async function addPerson(tx: Tx, row: NewPerson): Promise<boolean> {
  const added = await tx.insert(person).values(row).onConflictDoNothing().returning({ id: person.id })
  return added.length === 1
}

export async function storeProfile(tx: Tx, id: string, profile: Buffer): Promise<boolean> {
  const done = await tx.update(person).set({ profile, version: sql`${person.version} + 1` }).where(eq(person.id, id)).returning({ id: person.id })
  return done.length === 1
}

/** False when that person has a subject already. */
export async function linkSubject(tx: Tx, id: string, oidcSubjectIndex: string): Promise<boolean> {
  const linked = await tx.update(person).set({ oidcSubjectIndex }).where(and(eq(person.id, id), isNull(person.oidcSubjectIndex))).returning({ id: person.id })
  return linked.length === 1
}
