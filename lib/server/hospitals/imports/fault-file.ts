import type { Fault } from '@/lib/contracts/hospital-import'
import { faultColumns, faultWords, weightWords } from '@/lib/text/hospital-imports'

import { columnName } from './columns'

// What begins like a formula would be one in the program that opens the file.
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`

/** With its mark, so that Excel reads it as UTF-8. */
export const faultLines = {
  head: `\ufeff${line([faultColumns.line, faultColumns.column, faultColumns.value, faultColumns.what, faultColumns.weight])}`,
  row: ({ line: at, column, code, value, weight }: Fault): string => line([String(at), columnName(column), value, faultWords[code], weightWords[weight]]),
}
