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

function cellsOf(header: Header<RateColumn>, cells: readonly string[]): Cells {
  return Object.fromEntries((Object.keys(rateColumns) as RateColumn[]).map((column) => [column, cellOf(header, cells, column).trim()])) as Cells
}

/** What a row is about, whatever it says of it and whenever. */
export function aboutOf({ figure, insurance, working, care, level, nth, from, situation }: RateRow): string {
  return [figure, insurance, working, care, level, nth, from, situation].join('|')
}

function saidTwice(rows: readonly Numbered[]): readonly TableFault[] {
  return rows.flatMap(({ line, row }, at) => {
    const before = rows.slice(0, at).some((other) => aboutOf(other.row) === aboutOf(row) && overlaps(other.row, row))
    return before ? [{ line, column: 'figure' as const, code: 'said-twice' as const, said: '' }] : []
  })
}

const forever = '9999-12-31'
const overlaps = ({ source: one }: RateRow, { source: other }: RateRow): boolean => one.from <= (other.to ?? forever) && other.from <= (one.to ?? forever)
