import { err, ok, type Result } from '@/lib/base/result'

import { readHeader, type Columns, type Header, type HeaderTrouble } from './headers'
import type { Table, TableRow, TableTrouble } from './types'

export type RecordsTrouble = TableTrouble | HeaderTrouble
export type Records<Field extends string> = { readonly header: Header<Field>; readonly rows: AsyncIterable<Result<TableRow, TableTrouble>> }

/** How far down the names of the columns may stand: titles and notes are often above them. */
const HEADER_WITHIN = 10

/** Finds the row with the names of the columns; what comes after it are the records. */
export async function readRecords<Field extends string>(table: Table, columns: Columns<Field>, needed: readonly Field[]): Promise<Result<Records<Field>, RecordsTrouble>> {
  const iterator = table.rows[Symbol.asyncIterator]()
  const rest = { [Symbol.asyncIterator]: () => iterator }
  let trouble: HeaderTrouble = { code: 'no-header' }
  for (let tried = 0; tried < HEADER_WITHIN; tried += 1) {
    const next = await iterator.next()
    if (next.done === true) break
    if (!next.value.ok) return next.value
    const header = readHeader(next.value.value.cells, columns, needed)
    if (header.ok) return ok({ header: header.value, rows: rest })
    if (header.error.code !== 'no-header') trouble = header.error
  }
  await iterator.return?.()
  return err(trouble)
}
