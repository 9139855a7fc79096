import { and, eq, gt, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { Tx } from '../db'
import { oidcRequest, session, signInCode, staff } from '../db/schema'

export type CodeRow = typeof signInCode.$inferSelect
export type NewCode = typeof signInCode.$inferInsert
export type StaffRow = typeof staff.$inferSelect
export type NewStaff = typeof staff.$inferInsert
export type NewOidcRequest = typeof oidcRequest.$inferInsert

export async function addCode(tx: Tx, row: NewCode): Promise<void> {
  await tx.insert(signInCode).values(row)
}

type Try = { readonly bindingHash: string; readonly purpose: CodeRow['purpose']; readonly askedAfter: Date; readonly tries: number }

/** Counts one try and gives the code to compare with, or nothing when it is used, too old or tried too often. */
export async function countTry(tx: Tx, { bindingHash, purpose, askedAfter, tries }: Try): Promise<CodeRow | undefined> {
  const alive = and(isNull(signInCode.usedAt), lt(signInCode.attempts, tries), gt(signInCode.createdAt, askedAfter))
  const [row] = await tx
    .update(signInCode)
    .set({ attempts: sql`${signInCode.attempts} + 1` })
    .where(and(eq(signInCode.bindingHash, bindingHash), eq(signInCode.purpose, purpose), alive))
    .returning()
  return row
}

export async function spend(tx: Tx, codeId: string, at: Date): Promise<void> {
  await tx.update(signInCode).set({ usedAt: at }).where(eq(signInCode.id, codeId))
}

export async function forgetCodes(tx: Tx, before: Date): Promise<void> {
  await tx.delete(signInCode).where(lt(signInCode.createdAt, before))
  await tx.delete(oidcRequest).where(lt(oidcRequest.createdAt, before))
}

type NewSession = { readonly idHash: string; readonly personId?: string; readonly staffId?: string; readonly createdAt: Date }

export async function addSession(tx: Tx, row: NewSession, at: Date): Promise<void> {
  await tx.insert(session).values({ ...row, seenAt: at, provenAt: at })
}

export type Alive = { readonly createdAfter: Date; readonly seenAfter: Date }

/** The session and, if it is one, the officer behind it; nothing when it has ended, or the officer was disabled. */
export async function findAlive(tx: Tx, idHash: string, { createdAfter, seenAfter }: Alive) {
  const alive = and(isNull(session.endedAt), gt(session.createdAt, createdAfter), gt(session.seenAt, seenAfter), isNull(staff.disabledAt))
  const [row] = await tx.select({ session, staff }).from(session).leftJoin(staff, eq(staff.id, session.staffId)).where(and(eq(session.idHash, idHash), alive))
  return row
}

export async function touch(tx: Tx, idHash: string, at: Date): Promise<void> {
  await tx.update(session).set({ seenAt: at }).where(eq(session.idHash, idHash))
}

export async function end(tx: Tx, idHash: string, at: Date): Promise<void> {
  await tx.update(session).set({ endedAt: at }).where(and(eq(session.idHash, idHash), isNull(session.endedAt)))
}

export async function endAllOfStaff(tx: Tx, staffId: string, at: Date): Promise<void> {
  await tx.update(session).set({ endedAt: at }).where(and(eq(session.staffId, staffId), isNull(session.endedAt)))
}

export async function endAllOfPerson(tx: Tx, personId: string, at: Date): Promise<void> {
  await tx.update(session).set({ endedAt: at }).where(and(eq(session.personId, personId), isNull(session.endedAt)))
}

export async function forgetCodesOf(tx: Tx, phoneIndex: string): Promise<void> {
  // One that is being judged at this moment is left to the round that forgets codes: its judge waits for the person, who is held by now.
  const free = tx.select({ id: signInCode.id }).from(signInCode).where(and(eq(signInCode.phoneIndex, phoneIndex), eq(signInCode.purpose, 'citizen'))).for('update', { skipLocked: true })
  await tx.delete(signInCode).where(inArray(signInCode.id, free))
}

export async function forgetSessions(tx: Tx, { createdAfter, seenAfter }: Alive): Promise<void> {
  await tx.delete(session).where(or(lte(session.createdAt, createdAfter), lte(session.seenAt, seenAfter)))
}

/** False when the login is taken. */
export async function addStaff(tx: Tx, row: NewStaff): Promise<boolean> {
  const added = await tx.insert(staff).values(row).onConflictDoNothing({ target: staff.login }).returning({ id: staff.id })
  return added.length === 1
}

export async function findStaffByLogin(tx: Tx, login: string): Promise<StaffRow | undefined> {
  const [row] = await tx.select().from(staff).where(and(eq(staff.login, login), isNull(staff.disabledAt)))
  return row
}

export async function findStaff(tx: Tx, id: string): Promise<StaffRow | undefined> {
  const [row] = await tx.select().from(staff).where(and(eq(staff.id, id), isNull(staff.disabledAt)))
  return row
}

export async function disable(tx: Tx, staffId: string, at: Date): Promise<void> {
  await tx.update(staff).set({ disabledAt: at }).where(eq(staff.id, staffId))
}

export async function setIdIndex(tx: Tx, staffId: string, idIndex: string): Promise<void> {
  await tx.update(staff).set({ idIndex }).where(eq(staff.id, staffId))
}

export async function addOidcRequest(tx: Tx, row: NewOidcRequest): Promise<void> {
  await tx.insert(oidcRequest).values(row)
}

/** Takes the request out: an answer can be used once. */
export async function takeOidcRequest(tx: Tx, bindingHash: string, askedAfter: Date) {
  const [row] = await tx.delete(oidcRequest).where(eq(oidcRequest.bindingHash, bindingHash)).returning()
  return row === undefined || row.createdAt <= askedAfter ? undefined : row
}
