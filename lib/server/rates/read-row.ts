import { readMoney } from '@/lib/base/money'
import { readDay } from '@/lib/base/plain-date'
import { err, ok, type Result } from '@/lib/base/result'
import { figureUnits, type Figure, type RateRow } from '@/lib/policy/rates/index'
import { rateCodes, rateColumns, type CodedColumn, type RateColumn, type RateFaultCode } from '@/lib/text/rates'

export type CellFault = { readonly column: RateColumn; readonly code: RateFaultCode; readonly said: string }
/** The cells of a line by what they are about; an empty cell is an empty text. */
export type Cells = Readonly<Record<RateColumn, string>>
type Cell = Result<string | number | undefined, RateFaultCode>

const codesOf = Object.fromEntries(Object.entries(rateCodes).map(([column, words]) => [column, new Map(Object.entries(words).map(([code, word]) => [word, code]))])) as unknown as Readonly<Record<CodedColumn, ReadonlyMap<string, string>>>

function readPercent(text: string): Cell {
  const written = /^(\d{1,3}(?:\.\d{1,2})?)[%％]?$/u.exec(text)?.[1]
  return written !== undefined && Number(written) <= 100 ? ok(Number(written)) : err('not-percent')
}

function readFen(text: string): Cell {
  const money = readMoney(text)
  return money.ok ? money : err('not-money')
}

function readCount(text: string): Cell {
  return /^(?:[1-9]|1\d|20)$/u.test(text) ? ok(Number(text)) : err('not-count')
}

function readDate(text: string): Cell {
  const day = readDay(text)
  return day === undefined ? err('day-unreadable') : ok(day)
}

const readLine = (text: string): Cell => (Array.from(text).length <= 100 ? ok(text) : err('too-long'))

const plainReaders: { readonly [Column in Exclude<RateColumn, CodedColumn | 'value'>]: (text: string) => Cell } = {
  area: readLine, nth: readCount, from: readFen, to: readFen, number: readLine, title: readLine, validFrom: readDate, validTo: readDate,
}

const required: readonly RateColumn[] = ['area', 'figure', 'value', 'number', 'validFrom']
const columns = Object.keys(rateColumns) as readonly RateColumn[]

function readCell(column: RateColumn, text: string, figure: Figure | undefined): Cell {
  if (text === '') return required.includes(column) ? err('missing') : ok(undefined)
  if (column in codesOf) {
    const code = codesOf[column as CodedColumn].get(text)
    return code === undefined ? err('unknown-word') : ok(code)
  }
  if (column === 'value') return figure !== undefined && figureUnits[figure] === 'fen' ? readFen(text) : readPercent(text)
  return plainReaders[column as keyof typeof plainReaders](text)
}

type Read = Readonly<Partial<Record<RateColumn, string | number>>>

/** A line of an area's official table as a row, or everything that is wrong with it. */
export function readRow(cells: Cells, area: string): Result<RateRow, readonly CellFault[]> {
  const figure = codesOf.figure.get(cells.figure) as Figure | undefined
  const read: Record<string, string | number> = {}
  const faults: CellFault[] = []
  for (const column of columns) {
    const cell = readCell(column, cells[column], figure)
    if (!cell.ok) faults.push({ column, code: cell.error, said: cells[column] })
    else if (cell.value !== undefined) read[column] = cell.value
  }
  faults.push(...together(read, area).map(([column, code]) => ({ column, code, said: cells[column] })))
  return faults.length === 0 ? ok(rowOf(read)) : err(faults)
}

/** What is wrong with cells that are right each by itself. */
function together({ area, figure, situation, mode, from, to, validFrom, validTo }: Read, own: string): readonly (readonly [RateColumn, RateFaultCode])[] {
  const reduces = figure === 'reduction'
  const checks: readonly (readonly [boolean, RateColumn, RateFaultCode])[] = [
    [area !== undefined && area !== own, 'area', 'not-own-area'],
    [reduces && situation === undefined, 'situation', 'reduction-incomplete'],
    [reduces && mode === undefined, 'mode', 'reduction-incomplete'],
    [!reduces && figure !== undefined && situation !== undefined, 'situation', 'only-for-reduction'],
    [!reduces && figure !== undefined && mode !== undefined, 'mode', 'only-for-reduction'],
    [isNotAfter(to, from), 'to', 'stretch-upside-down'],
    [validFrom !== undefined && validTo !== undefined && validTo < validFrom, 'validTo', 'ends-before-start'],
  ]
  return checks.flatMap(([wrong, column, code]) => (wrong ? [[column, code] as const] : []))
}

const isNotAfter = (to: Read['to'], from: Read['from']): boolean => to !== undefined && Number(to) <= Number(from ?? 0)

function rowOf({ number, title, validFrom, validTo, ...row }: Read): RateRow {
  const source = { confidence: 'high', number, ...(title === undefined ? {} : { title }), from: validFrom, ...(validTo === undefined ? {} : { to: validTo }) }
  return { ...row, source } as unknown as RateRow
}
