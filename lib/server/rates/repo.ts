import { and, desc, eq, isNotNull, isNull, max, sql } from 'drizzle-orm'
import type { RateRow } from '@/lib/policy/rates/index'
import type { Tx } from '../db'
import { rateTable, staff } from '../db/schema'

/** One table that an office brought. In force is the last applied one that was not taken back. */
export type RateTable = {
  readonly id: string
  readonly area: string
  readonly version: number
  readonly fileName: string
  readonly rows: readonly RateRow[]
  readonly proposedBy: string
  readonly proposedAt: Date
  readonly appliedAt: Date | null
  readonly undoneAt: Date | null
  readonly discardedAt: Date | null
}
export type TableOfArea = { readonly id: string; readonly area: string }

const columns = {
  id: rateTable.id, area: rateTable.area, version: rateTable.version, fileName: rateTable.fileName, rows: rateTable.rows, proposedBy: staff.displayName,
  proposedAt: rateTable.proposedAt, appliedAt: rateTable.appliedAt, undoneAt: rateTable.undoneAt, discardedAt: rateTable.discardedAt,
}
const asTable = (row: Omit<RateTable, 'rows'> & { readonly rows: unknown }): RateTable => ({ ...row, rows: row.rows as readonly RateRow[] })

/** One area's tables are numbered one at a time. */
export async function lockArea(tx: Tx, area: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`rate-table ${area}`}))`)
}

export async function lastVersion(tx: Tx, area: string): Promise<number> {
  const [found] = await tx.select({ version: max(rateTable.version) }).from(rateTable).where(eq(rateTable.area, area))
  return found?.version ?? 0
}

export type NewTable = TableOfArea & { readonly version: number; readonly fileName: string; readonly rows: readonly RateRow[]; readonly proposedBy: string; readonly proposedAt: Date }

export async function addTable(tx: Tx, table: NewTable): Promise<void> {
  await tx.insert(rateTable).values({ ...table, rows: [...table.rows] })
}

export async function findTable(tx: Tx, { id, area }: TableOfArea): Promise<RateTable | undefined> {
  const [row] = await tx.select(columns).from(rateTable).innerJoin(staff, eq(staff.id, rateTable.proposedBy)).where(and(eq(rateTable.id, id), eq(rateTable.area, area)))
  return row && asTable(row)
}

export async function listTables(tx: Tx, area: string): Promise<readonly RateTable[]> {
  const rows = await tx.select(columns).from(rateTable).innerJoin(staff, eq(staff.id, rateTable.proposedBy)).where(eq(rateTable.area, area)).orderBy(desc(rateTable.version))
  return rows.map(asTable)
}

/** The table in force: the last one put in force and not taken back. */
export async function findInForce(tx: Tx, area: string): Promise<RateTable | undefined> {
  const [row] = await tx.select(columns).from(rateTable).innerJoin(staff, eq(staff.id, rateTable.proposedBy))
    .where(and(eq(rateTable.area, area), isNotNull(rateTable.appliedAt), isNull(rateTable.undoneAt)))
    .orderBy(desc(rateTable.appliedAt), desc(rateTable.version)).limit(1)
  return row && asTable(row)
}

export async function markTable(tx: Tx, { id, area }: TableOfArea, mark: Partial<Pick<RateTable, 'appliedAt' | 'undoneAt' | 'discardedAt'>>): Promise<void> {
  await tx.update(rateTable).set(mark).where(and(eq(rateTable.id, id), eq(rateTable.area, area)))
}
