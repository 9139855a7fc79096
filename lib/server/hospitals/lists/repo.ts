import 'server-only'

import { and, desc, eq, inArray, isNull, max, ne } from 'drizzle-orm'

import type { Tx } from '@/lib/server/db'
import { hospital, hospitalList } from '@/lib/server/db/schema'

import type { HospitalRow } from '../row'

export type ListRow = typeof hospitalList.$inferSelect

/** The state the list is in now, by its number; undefined before the first. */
export async function latestList(tx: Tx): Promise<number | undefined> {
  const [row] = await tx.select({ id: max(hospitalList.id) }).from(hospitalList)
  return row?.id ?? undefined
}

/** The last list that was complete for one of these places and has not been taken back. */
export async function listFor(tx: Tx, covers: readonly string[]): Promise<ListRow | undefined> {
  const [row] = await tx.select().from(hospitalList)
    .where(and(ne(hospitalList.kind, 'undo'), isNull(hospitalList.undoneBy), inArray(hospitalList.covers, [...covers]))).orderBy(desc(hospitalList.id)).limit(1)
  return row
}

export async function listById(tx: Tx, id: number): Promise<ListRow | undefined> {
  const [row] = await tx.select().from(hospitalList).where(eq(hospitalList.id, id))
  return row
}

export function listLists(tx: Tx): Promise<ListRow[]> {
  return tx.select().from(hospitalList).orderBy(desc(hospitalList.id)).limit(50)
}

/** The institution as it is now; of one that is closed, as it was last, with the list that no longer had it. */
export async function findHospital(tx: Tx, id: string): Promise<(HospitalRow & { readonly until: number | null }) | undefined> {
  const [row] = await tx.select().from(hospital).where(eq(hospital.id, id)).orderBy(desc(hospital.since)).limit(1)
  return row
}

/** What the phone keeps of a province: the first `most` in the order of lists, with how their names sound. */
export function listProvince(tx: Tx, province: string, most: number): Promise<(HospitalRow & { readonly names: string; readonly sounds: string })[]> {
  return tx.select().from(hospital).where(and(isNull(hospital.until), eq(hospital.province, province)))
    .orderBy(hospital.rank, hospital.size, hospital.id).limit(most)
}
