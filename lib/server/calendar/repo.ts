import { asc, desc, eq, max, sql } from 'drizzle-orm'
import type { PlainDate } from '@/lib/base/plain-date'
import type { Tx } from '../db'
import { holidayYear, staff } from '../db/schema'

/** One version of a year's paper, or the taking back of one. */
export type YearRow = {
  readonly year: number
  readonly version: number
  readonly undoes: number | null
  readonly off: readonly PlainDate[]
  readonly work: readonly PlainDate[]
  readonly paper: string
  readonly publishedOn: PlainDate
  readonly addedAt: Date
}
export type ListedRow = YearRow & { readonly addedBy: string }
export type NewYear = YearRow & { readonly id: string; readonly addedBy: string }

type Stored = Omit<typeof holidayYear.$inferSelect, 'id' | 'addedBy'>
// The days were read as days before they were stored.
const asRow = <R extends Stored>({ off, work, publishedOn, ...row }: R) => ({ ...row, off: off as readonly PlainDate[], work: work as readonly PlainDate[], publishedOn: publishedOn as PlainDate })

const columns = {
  year: holidayYear.year, version: holidayYear.version, undoes: holidayYear.undoes, off: holidayYear.off, work: holidayYear.work, paper: holidayYear.paper,
  publishedOn: holidayYear.publishedOn, addedAt: holidayYear.addedAt,
}

/** One year's versions are numbered one at a time. */
export async function lockYear(tx: Tx, year: number): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`holiday-year ${String(year)}`}))`)
}

export async function lastVersion(tx: Tx, year: number): Promise<number> {
  const [found] = await tx.select({ version: max(holidayYear.version) }).from(holidayYear).where(eq(holidayYear.year, year))
  return found?.version ?? 0
}

export async function addYear(tx: Tx, { off, work, ...row }: NewYear): Promise<void> {
  await tx.insert(holidayYear).values({ ...row, off: [...off], work: [...work] })
}

/** Everything that was ever added, in the order it came within each year. */
export async function listYears(tx: Tx): Promise<readonly YearRow[]> {
  return (await tx.select(columns).from(holidayYear).orderBy(asc(holidayYear.year), asc(holidayYear.version))).map(asRow)
}

/** The same for people, the newest year first, with who added it. */
export async function listWithNames(tx: Tx): Promise<readonly ListedRow[]> {
  const rows = await tx.select({ ...columns, addedBy: staff.displayName }).from(holidayYear).innerJoin(staff, eq(staff.id, holidayYear.addedBy))
    .orderBy(desc(holidayYear.year), desc(holidayYear.version))
  return rows.map(asRow)
}
