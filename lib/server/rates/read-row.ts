import { readMoney } from '@/lib/base/money'
import { addDays, readDay, type PlainDate } from '@/lib/base/plain-date'
import { err, ok, type Result } from '@/lib/base/result'
import { figureUnits, type Figure, type RateRow } from '@/lib/policy/rates/index'
import { rateCodes, rateColumns, type CodedColumn, type RateColumn, type RateFaultCode } from '@/lib/text/rates'

export type CellFault = { readonly column: RateColumn; readonly code: RateFaultCode; readonly said: string }
/** The cells of a line by what they are about; an empty cell is an empty text. */
export type Cells = Readonly<Record<RateColumn, string>>
type Cell = Result<string | number | undefined, RateFaultCode>

const codesOf = Object.fromEntries(Object.entries(rateCodes).map(([column, words]) => [column, new Map(Object.entries(words).map(([code, word]) => [word, code]))])) as unknown as Readonly<Record<CodedColumn, ReadonlyMap<string, string>>>

/** 0.85 is what a workbook keeps of a cell that shows 85%; in a text file it may mean what it says. It is asked again. */
function readPercent(text: string): Cell {
  if (/^0?\.\d*[1-9]/u.test(text)) return err('percent-or-share')
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

/** Day 1 of a workbook, counted as workbooks count: 46023 is what is kept of a cell that shows 2026-01-01. */
const DAY_NULL = '1899-12-30' as PlainDate
const kept = (text: string): PlainDate | undefined => (/^[3-7]\d{4}$/u.test(text) ? addDays(DAY_NULL, Number(text)) : undefined)

function readDate(text: string): Cell {
  const day = kept(text) ?? readDay(text)
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

/** Enough of a cell to know it again. */
const clipped = (text: string): string => (Array.from(text).length > 40 ? `${Array.from(text).slice(0, 40).join('')}…` : text)

/** A line of an area's official table as a row, or everything that is wrong with it. */
export function readRow(cells: Cells, area: string): Result<RateRow, readonly CellFault[]> {
  const figure = codesOf.figure.get(cells.figure) as Figure | undefined
  const read: Record<string, string | number> = {}
  const faults: CellFault[] = []
  for (const column of columns) {
    const cell = readCell(column, cells[column], figure)
    if (!cell.ok) faults.push({ column, code: cell.error, said: clipped(cells[column]) })
    else if (cell.value !== undefined) read[column] = cell.value
  }
  faults.push(...together(read, area).map(([column, code]) => ({ column, code, said: clipped(cells[column]) })))
  return faults.length === 0 ? ok(rowOf(read)) : err(faults)
}

type Check = readonly [boolean, RateColumn, RateFaultCode]

/** What is wrong with cells that are right each by itself. */
function together(read: Read, own: string): readonly (readonly [RateColumn, RateFaultCode])[] {
  const { area, from, to, validFrom, validTo } = read
  const checks: readonly Check[] = [
    [area !== undefined && area !== own, 'area', 'not-own-area'],
    ...(read.figure === undefined ? [] : ofItsFigure(read)),
    [isNotAfter(to, from), 'to', 'stretch-upside-down'],
    [validFrom !== undefined && validTo !== undefined && validTo < validFrom, 'validTo', 'ends-before-start'],
  ]
  return checks.flatMap(([wrong, column, code]) => (wrong ? [[column, code] as const] : []))
}

/** Which columns a figure needs, and which it has no use for. */
function ofItsFigure({ figure, situation, mode, from, to }: Read): readonly Check[] {
  const reduces = figure === 'reduction'
  const stretches = figure === 'ratio' || figure === 'serious'
  return [
    [reduces === (situation === undefined), 'situation', reduces ? 'reduction-incomplete' : 'only-for-reduction'],
    [reduces === (mode === undefined), 'mode', reduces ? 'reduction-incomplete' : 'only-for-reduction'],
    [!stretches && from !== undefined, 'from', 'only-for-stretches'],
    [!stretches && to !== undefined, 'to', 'only-for-stretches'],
  ]
}

const isNotAfter = (to: Read['to'], from: Read['from']): boolean => to !== undefined && Number(to) <= Number(from ?? 0)

function rowOf({ number, title, validFrom, validTo, ...row }: Read): RateRow {
  const source = { confidence: 'high', number, ...(title === undefined ? {} : { title }), from: validFrom, ...(validTo === undefined ? {} : { to: validTo }) }
  return { ...row, source } as unknown as RateRow
}
