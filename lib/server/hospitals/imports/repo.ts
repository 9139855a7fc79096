import 'server-only'

import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'

import type { Tx } from '@/lib/server/db'
import { hospital, hospitalDiff, hospitalFault, hospitalImport, hospitalStaged } from '@/lib/server/db/schema'

import type { SearchKeys } from '../keys'
import type { LineFault } from './line'
import type { ReadRow } from './read-row'

export type ImportRow = typeof hospitalImport.$inferSelect
export type NewImport = typeof hospitalImport.$inferInsert
export type StagedRow = Omit<ReadRow, 'faults'> & SearchKeys & { readonly line: number; readonly left: string | null }
export type FaultRow = LineFault & { readonly line: number; readonly nth: number }
export type DiffKind = (typeof hospitalDiff.$inferSelect)['kind']

export async function insertImport(tx: Tx, row: NewImport): Promise<void> {
  await tx.insert(hospitalImport).values(row)
}

export async function findImport(tx: Tx, id: string): Promise<ImportRow | undefined> {
  const [row] = await tx.select().from(hospitalImport).where(eq(hospitalImport.id, id))
  return row
}

/** The import, which nobody else can move on until the transaction ends. */
export async function lockImport(tx: Tx, id: string): Promise<ImportRow | undefined> {
  const [row] = await tx.select().from(hospitalImport).where(eq(hospitalImport.id, id)).for('update')
  return row
}

export async function updateImport(tx: Tx, id: string, set: Partial<NewImport>): Promise<void> {
  await tx.update(hospitalImport).set(set).where(eq(hospitalImport.id, id))
}

export function listImports(tx: Tx): Promise<ImportRow[]> {
  return tx.select().from(hospitalImport).orderBy(desc(hospitalImport.broughtAt), asc(hospitalImport.id)).limit(20)
}

/** Many lines in one statement and as one text: a parameter for each value would be twenty thousand. */
export async function insertStaged(tx: Tx, importId: string, rows: readonly StagedRow[]): Promise<void> {
  const lines = rows.map(({ place, grams, ...row }) => ({ ...row, ...place, grams: `{${grams.join(',')}}`, size: row.names.split('|')[1]?.length ?? 0 }))
  await tx.execute(sql`
    insert into ${hospitalStaged} (import_id, line, code, aliases, district, address, phone, open, name, province, city, level, kind, guess, size, names, sounds, initials, grams, left_out)
    select ${importId}::uuid, line, code, aliases, district, address, phone, open, name, province, city, level, kind, guess, size, names, sounds, initials, grams::integer[], "left"
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as t(
      line integer, code text, aliases jsonb, district text, address text, phone text, open jsonb, name text, province text, city text, level text, kind text,
      guess text, size smallint, names text, sounds text, initials text, grams text, "left" text)`)
}

export async function insertFaults(tx: Tx, importId: string, faults: readonly FaultRow[]): Promise<void> {
  await tx.execute(sql`
    insert into ${hospitalFault} (import_id, nth, line, column_name, code, value, weight)
    select ${importId}::uuid, nth, line, "column", code, value, weight
    from jsonb_to_recordset(${JSON.stringify(faults)}::jsonb) as t(nth integer, line integer, "column" text, code text, value text, weight text)`)
}

/** Forgets what was read of a file; its faults stay when they are still to be shown. */
export async function forgetLines(tx: Tx, importId: string, also: { readonly faults: boolean }): Promise<void> {
  await tx.delete(hospitalStaged).where(eq(hospitalStaged.importId, importId))
  await tx.delete(hospitalDiff).where(eq(hospitalDiff.importId, importId))
  if (also.faults) await tx.delete(hospitalFault).where(eq(hospitalFault.importId, importId))
}

/** The faults in the order of the lines, `most` of them after the first `from`. */
export function listFaults(tx: Tx, importId: string, { from, most }: { readonly from: number; readonly most: number }): Promise<(typeof hospitalFault.$inferSelect)[]> {
  return tx.select().from(hospitalFault).where(eq(hospitalFault.importId, importId)).orderBy(asc(hospitalFault.line), asc(hospitalFault.nth)).offset(from).limit(most)
}

export async function countFaults(tx: Tx, importId: string): Promise<number> {
  const [row] = await tx.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(hospitalFault).where(eq(hospitalFault.importId, importId))
  return row?.count ?? 0
}

/** Some of what would be added, changed or closed, to look at before it is done. */
export async function listDiff(tx: Tx, importId: string, { kind, most }: { readonly kind: Exclude<DiffKind, 'same'>; readonly most: number }) {
  return tx.select({ line: hospitalDiff.line, id: hospitalDiff.hospitalId, before: hospital, after: hospitalStaged })
    .from(hospitalDiff)
    .leftJoin(hospital, and(eq(hospital.id, hospitalDiff.hospitalId), sql`${hospital.until} is null`))
    .leftJoin(hospitalStaged, and(eq(hospitalStaged.importId, hospitalDiff.importId), eq(hospitalStaged.line, hospitalDiff.line)))
    .where(and(eq(hospitalDiff.importId, importId), inArray(hospitalDiff.kind, [kind]))).orderBy(asc(hospitalDiff.line), asc(hospitalDiff.hospitalId)).limit(most)
}
