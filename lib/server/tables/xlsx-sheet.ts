import type { StringPool } from './xlsx-strings'
import type { Listener } from './xlsx-xml'

type Cell = { readonly column: number; readonly type: string; readonly text: string }
export type SheetRow = { readonly line: number; readonly cells: readonly Cell[] }
/** Rows that are whole and not yet taken, and the row that was met last. */
export type Gathered = { readonly rows: SheetRow[]; line: number }

/** A list has a few dozen columns; whoever writes further out is ignored there. */
const MOST_COLUMNS = 200

/** B of B12 is 1. */
export function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]+/u.exec(reference)?.[0]
  return letters === undefined ? undefined : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Gathers the rows of a sheet while it is read. */
export function sheetListener(gathered: Gathered): Listener {
  let cells: Cell[] = []
  let cell = { column: -1, type: 'n', text: '' }
  let within = false
  return {
    opens: ({ name, attributes }) => {
      if (name === 'row') {
        gathered.line = Number(attributes['r'] ?? gathered.line + 1)
        cells = []
        cell = { column: -1, type: 'n', text: '' }
      }
      if (name === 'c') cell = { column: columnOf(attributes['r'] ?? '') ?? cell.column + 1, type: attributes['t'] ?? 'n', text: '' }
      within = name === 'v' || name === 't'
    },
    text: (part) => { if (within) cell.text += part },
    closes: (name) => {
      within = false
      if (name === 'c' && cell.column < MOST_COLUMNS) cells.push(cell)
      if (name === 'row' && cells.length > 0) gathered.rows.push({ line: gathered.line, cells })
    },
  }
}

export function cellsOfRow({ cells }: SheetRow, strings: StringPool): readonly string[] {
  const width = Math.max(...cells.map(({ column }) => column)) + 1
  const texts = Array.from({ length: width }, () => '')
  for (const cell of cells) texts[cell.column] = textOf(cell, strings)
  return texts
}

function textOf({ type, text }: Cell, strings: StringPool): string {
  if (type === 's') return strings.get(Number(text)) ?? ''
  if (type === 'b') return text === '1' ? '是' : '否'
  // #N/A and its like: nothing was said.
  if (type === 'e') return ''
  // A long number is written as 4.3188786014E10.
  return type === 'n' && /e/iu.test(text) && Number.isSafeInteger(Number(text)) ? String(Number(text)) : text
}
