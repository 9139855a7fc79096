import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'

import { CsvError, parse } from 'csv-parse'

import { err, ok, type Result } from '@/lib/base/result'

import { encodingOf, firstBytes, textOf } from './decode'
import type { Table, TableRow, TableTrouble } from './types'

/** A record longer than this is a quotation mark that was never closed. */
const MOST_CHARACTERS = 64 * 1024
const delimiters = [',', '\t', ';', '，'] as const

/** The sign that stands most often in the first line. */
export function delimiterOf(text: string): string {
  const line = text.split(/\r\n|\r|\n/u, 1)[0] ?? ''
  const count = (sign: string) => line.split(sign).length
  return delimiters.reduce<string>((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}

/** A file of separated values: UTF-8 or GB18030, by comma, tab or semicolon. Only a piece of it is in memory at a time. */
export async function readCsv(path: string): Promise<Table> {
  const { size } = await stat(path)
  const start = await firstBytes(path)
  const encoding = encodingOf(start)
  const delimiter = delimiterOf(new TextDecoder(encoding).decode(start))
  const read = { bytes: 0 }
  const text = textOf(path, { encoding, onBytes: (count) => { read.bytes += count } })
  return { rows: rowsOf(text, delimiter), progress: () => (size === 0 ? 1 : read.bytes / size) }
}

async function* rowsOf(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<Result<TableRow, TableTrouble>> {
  const parser = parse({
    delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: MOST_CHARACTERS,
    // Its types know records with names or plain lists, and nothing in between.
    on_record: (cells: string[], { lines }) => ({ line: lines, cells }) as unknown as string[],
  })
  const source = Readable.from(text)
  source.once('error', (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    for await (const row of parser as unknown as AsyncIterable<TableRow>) yield ok(row)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield err({ code: 'damaged', line: lineOf(error) })
  } finally {
    source.destroy()
  }
}

const lineOf = (error: CsvError): number => (typeof error['lines'] === 'number' ? error['lines'] : 1)
