import type { Result } from '@/lib/base/result'

/** One row as the file has it: its line (of a workbook, its row) counted from 1, and the text of its cells. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] }

/** Why a file cannot be read on, and from which line if that is known. */
export type TableTrouble = {
  readonly code: 'empty' | 'old-workbook' | 'locked-workbook' | 'not-a-table' | 'damaged' | 'too-large'
  readonly line?: number
}

/** The rows of a file, one after another; what stops the reading comes last. `progress` is the part of the file that was read, 0 to 1. */
export type Table = { readonly rows: AsyncIterable<Result<TableRow, TableTrouble>>; readonly progress: () => number }
