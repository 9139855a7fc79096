import { err, ok, type Result } from '@/lib/base/result'

import type { Table, TableRow, TableTrouble } from './types'
import { cellsOfRow, sheetListener, type Gathered } from './xlsx-sheet'
import { stringPool, type StringPool } from './xlsx-strings'
import { BrokenXml, hearAll, listen, TooLarge } from './xlsx-xml'
import { openArchive, type Archive } from './xlsx-zip'

const MB = 1024 * 1024
/** Half a million rows of twenty columns are 400 MB of XML, and their texts 60 MB. */
const MOST = { small: MB, strings: 256 * MB, sheet: 1536 * MB } as const

/** The first sheet of a workbook, row by row. In memory are its shared texts and one piece of the sheet. */
export async function readXlsx(path: string): Promise<Result<Table, TableTrouble>> {
  const archive = await openArchive(path).catch(() => undefined)
  if (archive === undefined) return err({ code: 'damaged' })
  const sheet = await firstSheet(archive).catch(() => undefined)
  if (sheet === undefined) {
    archive.close()
    return err({ code: 'not-a-table' })
  }
  const read = { bytes: 0 }
  const size = Math.max(1, archive.size(sheet))
  return ok({ rows: rowsOf(archive, sheet, (bytes) => { read.bytes = bytes }), progress: () => Math.min(1, read.bytes / size) })
}

async function* rowsOf(archive: Archive, sheet: string, onBytes: (bytes: number) => void): AsyncGenerator<Result<TableRow, TableTrouble>> {
  const gathered: Gathered = { rows: [], line: 0 }
  try {
    const strings = await sharedStrings(archive)
    for await (const bytes of listen(await archive.open(sheet), sheetListener(gathered), MOST.sheet)) {
      onBytes(bytes)
      for (const row of gathered.rows.splice(0)) yield ok({ line: row.line, cells: cellsOfRow(row, strings) })
    }
    for (const row of gathered.rows.splice(0)) yield ok({ line: row.line, cells: cellsOfRow(row, strings) })
  } catch (error) {
    yield err(troubleOf(error, gathered.line))
  } finally {
    archive.close()
  }
}

/** A zip that breaks off or does not match its sums says so by an Error of zlib's or yauzl's: the file is damaged whichever it is. */
function troubleOf(error: unknown, line: number): TableTrouble {
  if (error instanceof TooLarge) return { code: 'too-large', line }
  if (error instanceof BrokenXml || error instanceof Error) return { code: 'damaged', line }
  throw error
}

async function sharedStrings(archive: Archive): Promise<StringPool> {
  const pool = stringPool()
  const name = 'xl/sharedStrings.xml'
  if (!archive.has(name)) return pool
  let text = ''
  let within = false
  let spoken = true
  await hearAll(await archive.open(name), {
    opens: (tag) => {
      if (tag.name === 'si') text = ''
      if (tag.name === 'rPh') spoken = false
      within = tag.name === 't' && spoken
    },
    text: (part) => { if (within) text += part },
    closes: (tag) => {
      within = false
      if (tag === 'rPh') spoken = true
      if (tag === 'si') pool.add(text)
    },
  }, MOST.strings)
  return pool
}

/** The part that holds the first sheet, by the workbook's own list. */
async function firstSheet(archive: Archive): Promise<string | undefined> {
  const ids: string[] = []
  const targets = new Map<string, string>()
  await hearAll(await archive.open('xl/workbook.xml'), { opens: ({ name, attributes }) => { if (name === 'sheet') ids.push(attributes['r:id'] ?? '') } }, MOST.small)
  await hearAll(await archive.open('xl/_rels/workbook.xml.rels'), {
    opens: ({ name, attributes: { Id = '', Target = '' } }) => { if (name === 'Relationship') targets.set(Id, Target) },
  }, MOST.small)
  const target = targets.get(ids[0] ?? '')
  if (target === undefined) return undefined
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  return archive.has(path) ? path : undefined
}
