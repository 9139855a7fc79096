import 'server-only'

import { and, eq, gt, isNull } from 'drizzle-orm'

import type { Tx } from '@/lib/server/db'
import { signInCode } from '@/lib/server/db/schema'

export type AskedFor = { readonly bindingHash: string; readonly purpose: 'citizen' | 'staff' | 'step-up'; readonly askedAfter: Date }
export type AskedRow = { readonly id: string; readonly phone: Buffer; readonly wrappedKey: Buffer; readonly staffId: string | null }

/** What this browser asked for and has not used; also when its tries are spent. */
export async function findAsked(tx: Tx, { bindingHash, purpose, askedAfter }: AskedFor): Promise<AskedRow | undefined> {
  const open = and(eq(signInCode.bindingHash, bindingHash), eq(signInCode.purpose, purpose), isNull(signInCode.usedAt), gt(signInCode.createdAt, askedAfter))
  const { id, phone, wrappedKey, staffId } = signInCode
  const [row] = await tx.select({ id, phone, wrappedKey, staffId }).from(signInCode).where(open)
  return row
}
