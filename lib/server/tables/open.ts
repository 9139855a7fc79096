import { err, ok, type Result } from '@/lib/base/result'

import { readCsv } from './csv'
import { firstBytes } from './decode'
import type { Table, TableTrouble } from './types'
import { readXlsx } from './xlsx'

const startsWith = (start: Buffer, bytes: readonly number[]): boolean => bytes.every((byte, at) => start[at] === byte)
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** The container of workbooks before 2007, and of locked ones since. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

/** A CSV file or a workbook, told apart by what is in it and not by its name. */
export async function openTable(path: string): Promise<Result<Table, TableTrouble>> {
  const start = await firstBytes(path, 4096)
  if (start.length === 0) return err({ code: 'empty' })
  if (startsWith(start, ZIP)) return readXlsx(path)
  if (startsWith(start, COMPOUND)) return err({ code: 'old-workbook' })
  // Separated values have no zeros, unless every second byte is one.
  const wide = start[0] === 0xff || start[0] === 0xfe
  return start.includes(0) && !wide ? err({ code: 'not-a-table' }) : ok(await readCsv(path))
}
