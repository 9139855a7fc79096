import 'server-only'

import { and, desc, eq, gt, isNull } from 'drizzle-orm'

import type { OwnDeed } from '@/lib/contracts/own-data'
import type { Tx } from '@/lib/server/db'
import { audit, signInCode } from '@/lib/server/db/schema'

export type AskedFor = { readonly bindingHash: string; readonly purpose: 'citizen' | 'staff' | 'step-up'; readonly askedAfter: Date }
export type AskedRow = { readonly id: string; readonly phone: Buffer; readonly wrappedKey: Buffer; readonly staffId: string | null }

/** What this browser asked for and has not used; also when its tries are spent. */
export async function findAsked(tx: Tx, { bindingHash, purpose, askedAfter }: AskedFor): Promise<AskedRow | undefined> {
  const open = and(eq(signInCode.bindingHash, bindingHash), eq(signInCode.purpose, purpose), isNull(signInCode.usedAt), gt(signInCode.createdAt, askedAfter))
  const { id, phone, wrappedKey, staffId } = signInCode
  const [row] = await tx.select({ id, phone, wrappedKey, staffId }).from(signInCode).where(open)
  return row
}

/** What somebody did here themselves, the latest first. */
export function listDeeds(tx: Tx, personId: string): Promise<OwnDeed[]> {
  return tx.select({ action: audit.action, outcome: audit.outcome, at: audit.at }).from(audit).where(and(eq(audit.actor, 'citizen'), eq(audit.actorId, personId))).orderBy(desc(audit.id)).limit(2_000)
}
