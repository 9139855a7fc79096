import { err, ok, type Result } from '@/lib/base/result'
import { transaction } from '@/lib/server/db'
import { cellOf, openTable, readRecords, type Header, type RecordsTrouble, type TableRow } from '@/lib/server/tables'

import { keysOf } from '../keys'
import { hospitalColumns, type HospitalColumn } from './columns'
import type { Told } from './read-open'
import type { FoundPlace } from './read-place'
import type { LineFault } from './line'
import { readRow } from './read-row'
import { insertFaults, insertStaged, type FaultRow, type StagedRow } from './repo'

export type StageTrouble = RecordsTrouble | { readonly code: 'too-many-rows' | 'no-rows' | 'file-gone' }
export type Staged = { readonly rows: number; readonly ignored: readonly string[] }
export type Progress = { readonly rows: number; readonly faults: number; readonly part: number }
export type Staging = {
  readonly importId: string
  readonly path: string
  readonly told: Told
  /** Lines that lie elsewhere are left out. */
  readonly covers: string | null
  readonly onProgress: (progress: Progress) => Promise<void>
}

const BATCH = 1_000
const MOST_ROWS = 2_000_000

/** Reads a file line by line and writes down what each says and what is wrong with it. A thousand lines are in memory at a time. */
export async function stageFile(staging: Staging): Promise<Result<Staged, StageTrouble>> {
  const table = await openTable(staging.path)
  if (!table.ok) return table
  const records = await readRecords(table.value, hospitalColumns, ['name'])
  if (!records.ok) return records
  const { header, rows } = records.value
  const writer = batchWriter(staging, table.value.progress)
  for await (const row of rows) {
    if (!row.ok) return row
    if (row.value.cells.every((cell) => cell.trim() === '')) continue
    await writer.add(lineOf(row.value, header, staging))
    if (writer.rows() > MOST_ROWS) return err({ code: 'too-many-rows' })
  }
  await writer.finish()
  return writer.rows() === 0 ? err({ code: 'no-rows' }) : ok({ rows: writer.rows(), ignored: header.unknown.slice(0, 50) })
}

type Line = { readonly row: StagedRow; readonly faults: readonly LineFault[] }

function lineOf({ line, cells }: TableRow, header: Header<HospitalColumn>, { told, covers }: Staging): Line {
  const { faults, ...read } = readRow((column) => cellOf(header, cells, column), told)
  const all = [...faults, ...outside(read.place, covers)]
  const left = all.find(({ weight }) => weight === 'row')?.code ?? null
  return { row: { ...read, ...keysOf([read.name, ...read.aliases.map(({ text }) => text)]), line, left }, faults: all }
}

function outside(place: FoundPlace | undefined, covers: string | null): readonly LineFault[] {
  if (place === undefined || covers === null || ['000000', place.province, place.city].includes(covers)) return []
  return [{ column: 'place', code: 'outside', value: place.district ?? place.city, weight: 'row' }]
}

/** Gathers lines and writes them while the next ones are read: one batch is on its way, never more. */
function batchWriter({ importId, onProgress }: Staging, part: () => number) {
  let rows: StagedRow[] = []
  let faults: FaultRow[] = []
  let count = 0
  let wrong = 0
  let under = Promise.resolve()
  const flush = async () => {
    await under
    const [lines, told, progress] = [rows, faults, { rows: count, faults: wrong, part: part() }]
    rows = []
    faults = []
    under = transaction(async (tx) => {
      await insertStaged(tx, importId, lines)
      if (told.length > 0) await insertFaults(tx, importId, told)
    }).then(() => onProgress(progress))
    // Whoever waits for it next hears of what went wrong; until then nobody does, and that is no accident.
    under.catch(() => undefined)
  }
  return {
    rows: () => count,
    add: async (line: Line) => {
      count += 1
      rows.push(line.row)
      for (const fault of line.faults) {
        wrong += 1
        faults.push({ ...fault, line: line.row.line, nth: wrong })
      }
      if (rows.length >= BATCH) await flush()
    },
    finish: async () => {
      if (rows.length > 0) await flush()
      await under
    },
  }
}
