import { desc } from 'drizzle-orm'
import { maskPhone } from '@/lib/base/mask'
import { blindIndex } from '../crypto'
import type { Tx } from '../db'
import { demoMessage } from '../db/schema'
import type { Sms } from './gateway'

export type DemoMessage = { readonly id: number; readonly maskedPhone: string; readonly body: string; readonly createdAt: Date }

export async function keepForDemo(tx: Tx, { phone, text }: Sms, at: Date): Promise<void> {
  await tx.insert(demoMessage).values({ phoneIndex: blindIndex('phone', phone), maskedPhone: maskPhone(phone), body: text, createdAt: at })
}

export async function latestForDemo(tx: Tx, limit: number): Promise<DemoMessage[]> {
  const { id, maskedPhone, body, createdAt } = demoMessage
  return tx.select({ id, maskedPhone, body, createdAt }).from(demoMessage).orderBy(desc(demoMessage.id)).limit(limit)
}
