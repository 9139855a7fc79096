import { and, eq, gt, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { Tx } from '../db'
import { weChatAddress, weChatToken, weChatVisit } from '../db/schema'

export type VisitRow = typeof weChatVisit.$inferSelect
export type NewVisit = typeof weChatVisit.$inferInsert
export type AddressRow = typeof weChatAddress.$inferSelect
export type NewAddress = typeof weChatAddress.$inferInsert
export type TokenRow = typeof weChatToken.$inferSelect
export type TokenKind = TokenRow['kind']

export async function addVisit(tx: Tx, row: NewVisit): Promise<void> {
  await tx.insert(weChatVisit).values(row)
}

type Asked = { readonly stateHash: string; readonly bindingHash: string; readonly after: Date }

/** Takes the visit: whoever comes second gets nothing here. */
export async function takeVisit(tx: Tx, { stateHash, bindingHash, after }: Asked, at: Date): Promise<VisitRow | undefined> {
  const mine = and(eq(weChatVisit.stateHash, stateHash), eq(weChatVisit.bindingHash, bindingHash))
  const [row] = await tx.update(weChatVisit).set({ usedAt: at }).where(and(mine, isNull(weChatVisit.usedAt), gt(weChatVisit.createdAt, after))).returning()
  return row
}

/** The visit that was taken before, for an answer that is delivered twice. */
export async function takenVisit(tx: Tx, { stateHash, bindingHash, after }: Asked): Promise<VisitRow | undefined> {
  const mine = and(eq(weChatVisit.stateHash, stateHash), eq(weChatVisit.bindingHash, bindingHash))
  const [row] = await tx.select().from(weChatVisit).where(and(mine, isNotNull(weChatVisit.usedAt), gt(weChatVisit.createdAt, after)))
  return row
}

export async function noteLanding(tx: Tx, stateHash: string, led: Pick<NewVisit, 'landing' | 'knownId'>): Promise<void> {
  await tx.update(weChatVisit).set(led).where(eq(weChatVisit.stateHash, stateHash))
}

/** Whose account the WeChat of this browser was found to belong to, not long ago. */
export async function findKnown(tx: Tx, bindingHash: string, after: Date): Promise<string | undefined> {
  const [row] = await tx.select({ knownId: weChatVisit.knownId }).from(weChatVisit)
    .where(and(eq(weChatVisit.bindingHash, bindingHash), eq(weChatVisit.landing, 'known'), gt(weChatVisit.usedAt, after)))
  return row?.knownId ?? undefined
}

export async function forgetVisits(tx: Tx, before: Date): Promise<void> {
  await tx.delete(weChatVisit).where(lt(weChatVisit.createdAt, before))
}

export async function forgetVisitsOf(tx: Tx, personId: string): Promise<void> {
  await tx.delete(weChatVisit).where(or(eq(weChatVisit.personId, personId), eq(weChatVisit.knownId, personId)))
}

export async function findAddress(tx: Tx, personId: string): Promise<AddressRow | undefined> {
  const [row] = await tx.select().from(weChatAddress).where(eq(weChatAddress.personId, personId))
  return row
}

export async function ownerOf(tx: Tx, openidIndex: string): Promise<string | undefined> {
  const [row] = await tx.select({ personId: weChatAddress.personId }).from(weChatAddress).where(eq(weChatAddress.openidIndex, openidIndex))
  return row?.personId
}

/** Takes it from whoever had this WeChat before and says who that was. */
export async function storeAddress(tx: Tx, row: NewAddress): Promise<string | undefined> {
  const [before] = await tx.delete(weChatAddress).where(and(eq(weChatAddress.openidIndex, row.openidIndex), ne(weChatAddress.personId, row.personId))).returning({ personId: weChatAddress.personId })
  await tx.insert(weChatAddress).values(row).onConflictDoUpdate({ target: weChatAddress.personId, set: { ...row, noneLeftAt: null } })
  return before?.personId
}

export async function removeAddress(tx: Tx, personId: string): Promise<boolean> {
  return (await tx.delete(weChatAddress).where(eq(weChatAddress.personId, personId)).returning({ personId: weChatAddress.personId })).length === 1
}

export async function markLeft(tx: Tx, personId: string, noneLeftAt: Date | null): Promise<void> {
  await tx.update(weChatAddress).set({ noneLeftAt }).where(eq(weChatAddress.personId, personId))
}

export async function findToken(tx: Tx, kind: TokenKind, now: Date): Promise<TokenRow | undefined> {
  const [row] = await tx.select().from(weChatToken).where(and(eq(weChatToken.kind, kind), gt(weChatToken.expiresAt, now)))
  return row
}

/** True for one of all who ask at the same time; the others wait for what that one brings. */
export async function leaseToken(tx: Tx, { kind, until }: { readonly kind: TokenKind; readonly until: Date }, now: Date): Promise<boolean> {
  const free = sql`coalesce(${weChatToken.leasedUntil}, '-infinity') < ${now.toISOString()}`
  const leased = await tx.insert(weChatToken).values({ kind, leasedUntil: until })
    .onConflictDoUpdate({ target: weChatToken.kind, set: { leasedUntil: until }, setWhere: free }).returning({ kind: weChatToken.kind })
  return leased.length === 1
}

/** What was brought, or nothing where it could not be fetched; the lease ends. */
export async function storeToken(tx: Tx, kind: TokenKind, brought: Partial<Pick<TokenRow, 'wrappedKey' | 'value' | 'expiresAt'>>): Promise<void> {
  await tx.update(weChatToken).set({ ...brought, leasedUntil: null }).where(eq(weChatToken.kind, kind))
}

/** WeChat no longer takes it. */
export async function spoilToken(tx: Tx, kind: TokenKind): Promise<void> {
  await tx.update(weChatToken).set({ expiresAt: null }).where(eq(weChatToken.kind, kind))
}
