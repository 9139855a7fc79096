import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Consent } from '@/lib/contracts/consent'
import type { Tx } from '../db'
import { consent, person } from '../db/schema'

export type PersonRow = typeof person.$inferSelect
export type NewPerson = typeof person.$inferInsert

/** Not erased: the row of somebody who is gone stays, without a key. */
const isThere = sql`octet_length(${person.wrappedKey}) > 0`

export async function findPerson(tx: Tx, id: string): Promise<PersonRow | undefined> {
  const [row] = await tx.select().from(person).where(eq(person.id, id))
  return row
}

// Whoever is found by what they sign in with does not end until the transaction does: else there would be a session of nobody.
export async function findPersonByPhone(tx: Tx, phoneIndex: string): Promise<PersonRow | undefined> {
  const [row] = await tx.select().from(person).where(eq(person.phoneIndex, phoneIndex)).for('key share')
  return row
}

export async function findPersonBySubject(tx: Tx, oidcSubjectIndex: string): Promise<PersonRow | undefined> {
  const [row] = await tx.select().from(person).where(eq(person.oidcSubjectIndex, oidcSubjectIndex)).for('key share')
  return row
}

/** False when somebody with the same phone or subject was added meanwhile. */
export async function addPerson(tx: Tx, row: NewPerson): Promise<boolean> {
  const added = await tx.insert(person).values(row).onConflictDoNothing().returning({ id: person.id })
  return added.length === 1
}

export async function storeProfile(tx: Tx, id: string, profile: Buffer | null): Promise<boolean> {
  const done = await tx.update(person).set({ profile, version: sql`${person.version} + 1` }).where(eq(person.id, id)).returning({ id: person.id })
  return done.length === 1
}

/** False when that person has a subject already, or is gone. */
export async function linkSubject(tx: Tx, id: string, oidcSubjectIndex: string): Promise<boolean> {
  const linked = await tx.update(person).set({ oidcSubjectIndex }).where(and(eq(person.id, id), isNull(person.oidcSubjectIndex), isThere)).returning({ id: person.id })
  return linked.length === 1
}

export async function addConsent(tx: Tx, row: typeof consent.$inferInsert): Promise<void> {
  await tx.insert(consent).values(row)
}

const asConsent = { purpose: consent.purpose, version: consent.version, given: consent.given, at: consent.at }

/** The last word to each purpose. */
export function lastConsents(tx: Tx, personId: string): Promise<Consent[]> {
  return tx.selectDistinctOn([consent.purpose], asConsent).from(consent).where(eq(consent.personId, personId)).orderBy(consent.purpose, desc(consent.id))
}

export function listConsents(tx: Tx, personId: string): Promise<Consent[]> {
  return tx.select(asConsent).from(consent).where(eq(consent.personId, personId)).orderBy(asc(consent.id))
}

/** Somebody whose account has not ended; it does not until the transaction does, and whoever else holds them waits. */
export async function holdPerson(tx: Tx, id: string): Promise<PersonRow | undefined> {
  const [row] = await tx.select().from(person).where(and(eq(person.id, id), isThere)).for('no key update')
  return row
}

/** Held against everything else of this person until the transaction ends. */
export async function lockPerson(tx: Tx, id: string): Promise<PersonRow | undefined> {
  const [row] = await tx.select().from(person).where(eq(person.id, id)).for('update')
  return row
}

/** The row stays for what hangs on it; its key is destroyed, and with it everything that was sealed under it. */
export async function erasePerson(tx: Tx, id: string): Promise<void> {
  await tx.update(person).set({ phoneIndex: null, oidcSubjectIndex: null, phone: null, profile: null, wrappedKey: Buffer.alloc(0), version: sql`${person.version} + 1` }).where(eq(person.id, id))
}

/** What was remembered before anybody was asked, or of somebody who has taken it back. */
export async function forgetUnallowedProfiles(tx: Tx): Promise<void> {
  const last = tx.select({ given: consent.given }).from(consent).where(and(eq(consent.personId, person.id), eq(consent.purpose, 'prefill'))).orderBy(desc(consent.id)).limit(1)
  await tx.update(person).set({ profile: null }).where(and(isNotNull(person.profile), sql`not coalesce((${last}), false)`))
}
