import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { err, ok, type Result } from '@/lib/base/result'
import type { RateRow } from '@/lib/policy/rates/index'
import { rateColumns, type RateColumn, type RateFaultCode } from '@/lib/text/rates'
import { cellOf, openTable, readRecords, type Columns, type Header, type RecordsTrouble, type TableRow } from '../tables'

import { readRow, type Cells } from './read-row'

export type TableFault = { readonly line: number; readonly column: RateColumn; readonly code: RateFaultCode; readonly said: string }
export type Unreadable = RecordsTrouble | { readonly code: 'no-rows' | 'too-many-rows' }
export type ReadTable = Result<readonly RateRow[], Unreadable | { readonly code: 'faults'; readonly faults: readonly TableFault[] }>

const columns = Object.fromEntries(Object.entries(rateColumns).map(([column, head]) => [column, [head]])) as unknown as Columns<RateColumn>
const needed: readonly RateColumn[] = ['area', 'figure', 'value', 'number', 'validFrom']
/** An area has some dozens of figures; whoever sends thousands has taken the wrong file. */
const MOST_ROWS = 2_000

/** An area's official table from a CSV file or a workbook: every row of it, or every fault of it. */
export async function readTable(bytes: Uint8Array, area: string): Promise<ReadTable> {
  const folder = await mkdtemp(join(tmpdir(), 'ydt-rates-'))
  try {
    const path = join(folder, 'table')
    await writeFile(path, bytes, { mode: 0o600 })
    return await readFileAt(path, area)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readFileAt(path: string, area: string): Promise<ReadTable> {
  const table = await openTable(path)
  if (!table.ok) return table
  const records = await readRecords(table.value, columns, needed)
  if (!records.ok) return records
  const lines: TableRow[] = []
  for await (const row of records.value.rows) {
    if (!row.ok) return row
    if (row.value.cells.some((cell) => cell.trim() !== '')) lines.push(row.value)
    if (lines.length > MOST_ROWS) return err({ code: 'too-many-rows' })
  }
  return lines.length === 0 ? err({ code: 'no-rows' }) : rowsOf(lines, records.value.header, area)
}

type Numbered = { readonly line: number; readonly row: RateRow }

function rowsOf(lines: readonly TableRow[], header: Header<RateColumn>, area: string): ReadTable {
  const faults: TableFault[] = []
  const rows: Numbered[] = []
  for (const { line, cells } of lines) {
    const read = readRow(cellsOf(header, cells), area)
    if (read.ok) rows.push({ line, row: read.value })
    else faults.push(...read.error.map((fault) => ({ line, ...fault })))
  }
  faults.push(...saidTwice(rows))
  return faults.length === 0 ? ok(rows.map(({ row }) => row)) : err({ code: 'faults', faults: [...faults].sort((one, other) => one.line - other.line) })
}

/** Without signs that nobody sees: the database takes no NUL. */
function cellsOf(header: Header<RateColumn>, cells: readonly string[]): Cells {
  return Object.fromEntries((Object.keys(rateColumns) as RateColumn[]).map((column) => [column, cellOf(header, cells, column).replace(/\p{Cc}/gu, '').trim()])) as Cells
}

/** What a row is about, whatever it says of it and whenever. */
export function aboutOf(row: RateRow): string {
  return `${subjectOf(row)}|${String(row.from ?? 0)}`
}

/** The same without the stretch that it is for. From the first stay on is the same as from no stay named; so is a stretch from nothing on. */
const subjectOf = ({ figure, insurance, working, care, level, nth = 1, situation }: RateRow): string => [figure, insurance, working, care, level, nth, situation].join('|')

function saidTwice(rows: readonly Numbered[]): readonly TableFault[] {
  return rows.flatMap(({ line, row }, at): readonly TableFault[] => {
    const others = rows.slice(0, at).map((other) => other.row).filter((other) => subjectOf(other) === subjectOf(row) && overlaps(other, row))
    if (others.some((other) => aboutOf(other) === aboutOf(row))) return [{ line, column: 'figure', code: 'said-twice', said: '' }]
    return others.some((other) => meet(other, row)) ? [{ line, column: 'from', code: 'stretches-overlap', said: '' }] : []
  })
}

/** A stretch without an end goes on to where the next one begins; only one that was given an end can reach into another. */
function meet(one: RateRow, other: RateRow): boolean {
  const [low, high] = (one.from ?? 0) < (other.from ?? 0) ? [one, other] : [other, one]
  return low.to !== undefined && low.to > (high.from ?? 0)
}

const forever = '9999-12-31'
const overlaps = ({ source: one }: RateRow, { source: other }: RateRow): boolean => one.from <= (other.to ?? forever) && other.from <= (one.to ?? forever)
