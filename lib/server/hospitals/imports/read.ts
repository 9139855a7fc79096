import type { PlainDate } from '@/lib/base/plain-date'
import { clock } from '@/lib/server/clock'
import { transaction, type Tx } from '@/lib/server/db'
import type { Handlers } from '@/lib/server/jobs'
import { log } from '@/lib/server/log'

import { compare } from './compare'
import { importPath, removeImportFile } from './files'
import { forgetLines, lockImport, updateImport, type ImportRow } from './repo'
import { stageFile, type Progress, type StageTrouble } from './stage'

export const READ_TOPIC = 'hospital-import.read'
/** Whoever reads gives a sign of life with each thousand lines. */
const SILENT_MS = 120_000

/** The topics of this room. Reading may be asked for again by another server, when the first one died. */
export const hospitalHandlers: Handlers = {
  [READ_TOPIC]: async ({ payload }) => { await readImport(String(payload['id'])) },
}

type Reading = { readonly path?: string; readonly onProgress?: (progress: Progress) => void; readonly keepFile?: boolean }

/** Reads a file that was brought, from its first line, and compares it with the list. */
export async function readImport(id: string, { path = importPath(id), onProgress, keepFile = false }: Reading = {}): Promise<void> {
  const row = await transaction((tx) => begin(tx, id))
  if (row === undefined) return
  const read = await stageFile({
    importId: id, path, covers: row.covers, told: { source: row.title, on: row.listedOn as PlainDate },
    onProgress: async ({ rows, faults, part }) => {
      onProgress?.({ rows, faults, part })
      await transaction((tx) => updateImport(tx, id, { rows, faults, percent: Math.floor(part * 95), aliveAt: clock.now() }))
    },
  }).catch((error: unknown) => {
    if (!isMissing(error)) throw error
    return { ok: false, error: { code: 'file-gone' } } as const
  })
  await transaction((tx) => end(tx, row, read.ok ? { rows: read.value.rows, ignored: read.value.ignored } : read.error))
  if (!keepFile) await removeImportFile(id)
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Takes the file for this reader: from somebody who died with it, too, and then from the beginning. */
async function begin(tx: Tx, id: string): Promise<ImportRow | undefined> {
  const row = await lockImport(tx, id)
  if (row === undefined || (row.state !== 'waiting' && row.state !== 'reading')) return undefined
  const silent = clock.now().getTime() - (row.aliveAt?.getTime() ?? 0) > SILENT_MS
  if (row.state === 'reading' && !silent) throw new Error('another server is reading this file')
  await forgetLines(tx, id, { faults: true })
  await updateImport(tx, id, { state: 'reading', aliveAt: clock.now(), percent: 0, rows: 0, faults: 0 })
  return row
}

async function end(tx: Tx, row: ImportRow, read: { readonly rows: number; readonly ignored: readonly string[] } | StageTrouble): Promise<void> {
  if ('code' in read) {
    log.warn('hospital-import.failed', { import: row.id, code: read.code })
    await forgetLines(tx, row.id, { faults: false })
    await updateImport(tx, row.id, { state: 'failed', trouble: read })
    return
  }
  const counts = await compare(tx, row)
  await updateImport(tx, row.id, { state: 'ready', percent: 100, rows: read.rows, ignored: read.ignored, trouble: null })
  log.info('hospital-import.ready', { import: row.id, rows: read.rows, faults: counts.faults })
}
