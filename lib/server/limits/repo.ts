import { and, gt, inArray, lt, sql } from 'drizzle-orm'
import type { Tx } from '../db'
import { rateWindow } from '../db/schema'

export type Window = { readonly bucket: string; readonly endsAt: Date }
export type Counted = Window & { readonly count: number }

/** Adds one to every bucket, in one statement and in the order given: its row locks make parallel callers wait their turn. */
export function countOne(tx: Tx, windows: readonly Window[], now: Date): Promise<Counted[]> {
  const over = sql`${rateWindow.endsAt} <= ${now.toISOString()}::timestamptz`
  return tx
    .insert(rateWindow)
    .values(windows.map((window) => ({ ...window, count: 1 })))
    .onConflictDoUpdate({
      target: rateWindow.bucket,
      set: {
        count: sql`case when ${over} then 1 else ${rateWindow.count} + 1 end`,
        endsAt: sql`case when ${over} then excluded.ends_at else ${rateWindow.endsAt} end`,
      },
    })
    .returning()
}

export async function takeBack(tx: Tx, buckets: readonly string[]): Promise<void> {
  // `update` alone locks the rows in no order that anybody knows, and would wait across a caller who counts.
  await tx.select({ bucket: rateWindow.bucket }).from(rateWindow).where(inArray(rateWindow.bucket, [...buckets])).orderBy(sql`${rateWindow.bucket} collate "C"`).for('update')
  await tx.update(rateWindow).set({ count: sql`${rateWindow.count} - 1` }).where(inArray(rateWindow.bucket, [...buckets]))
}

export function listWindows(tx: Tx, buckets: readonly string[], now: Date): Promise<Counted[]> {
  return tx.select().from(rateWindow).where(and(inArray(rateWindow.bucket, [...buckets]), gt(rateWindow.endsAt, now)))
}

export async function forgetEndedWindows(tx: Tx, now: Date): Promise<void> {
  await tx.delete(rateWindow).where(lt(rateWindow.endsAt, now))
}
