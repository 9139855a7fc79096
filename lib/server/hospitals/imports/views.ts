import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

import type { PlainDate } from '@/lib/base/plain-date'
import type { FaultCode, ImportDetail, ImportLine, ImportTrouble, ListLine, Preview } from '@/lib/contracts/hospital-import'
import type { HospitalLevel, Service } from '@/lib/hospitals/index'
import { placeName } from '@/lib/places/index'
import { transaction, type Tx } from '@/lib/server/db'

import { listLists, type ListRow } from '../lists/repo'
import { faultLines } from './fault-file'
import { findImport, listDiff, listFaults, listImports, type ImportRow } from './repo'

const SHOWN = 20

const lineOf = ({ id, state, fileName, title, listedOn, covers, percent, rows, faults, added, changed, same, closed, broughtAt, listId }: ImportRow): ImportLine => ({
  id, state, fileName, title, listedOn: listedOn as PlainDate, covers, percent, rows, faults, added, changed, same, closed, broughtAt, list: listId,
})

/** The files that were brought, the last first. */
export const recentImports = (): Promise<readonly ImportLine[]> => transaction(async (tx) => (await listImports(tx)).map(lineOf))

/** The states the list has been in, and which of them can be taken back. */
export const recentLists = (): Promise<readonly ListLine[]> => transaction(async (tx) => {
  const lists = await listLists(tx)
  const last = lists.find(({ kind, undoneBy }) => kind === 'import' && undoneBy === null)
  return lists.map((list) => listLine(list, last?.id))
})

const listLine = ({ id, kind, title, listedOn, covers, undoes, undoneBy, added, changed, closed, madeAt }: ListRow, last: number | undefined): ListLine => ({
  id, kind, title, listedOn: listedOn as PlainDate, covers, undoes, undone: undoneBy !== null, added, changed, closed, madeAt, undoable: id === last,
})

/** One file with the first of its faults and of what it would do. */
export const importView = (id: string): Promise<ImportDetail | undefined> => transaction(async (tx) => {
  const row = await findImport(tx, id)
  if (row === undefined) return undefined
  const faults = await listFaults(tx, id, { from: 0, most: SHOWN })
  return {
    ...lineOf(row), trouble: row.trouble as ImportTrouble | null ?? undefined, ignored: row.ignored ?? [],
    firstFaults: faults.map(({ line, column, code, value, weight }) => ({ line, column, code: code as FaultCode, value, weight })),
    preview: row.state === 'ready' ? await previewOf(tx, id) : undefined,
  }
})

async function previewOf(tx: Tx, id: string): Promise<Preview> {
  const [added, changed, closed] = [await listDiff(tx, id, { kind: 'added', most: SHOWN }), await listDiff(tx, id, { kind: 'changed', most: SHOWN }), await listDiff(tx, id, { kind: 'closed', most: SHOWN })]
  return {
    added: added.flatMap(({ after }) => (after === null ? [] : [{ name: after.name, place: placeName(after.district ?? after.city ?? '') ?? '', level: (after.level ?? 'unknown') as HospitalLevel }])),
    changed: changed.flatMap(({ before, after }) => (before === null || after === null ? [] : [{ name: before.name, changes: changesOf(before, after) }])),
    closed: closed.flatMap(({ before }) => (before === null ? [] : [{ name: before.name, place: placeName(before.district ?? before.city) ?? '', level: before.level as HospitalLevel }])),
  }
}

type Pair = NonNullable<Awaited<ReturnType<typeof listDiff>>[number]>
type Before = NonNullable<Pair['before']>
type After = NonNullable<Pair['after']>

/** What stands in an entry now, and what would stand there. */
const texts = { name: (row: Before | After) => row.name, code: (row) => row.code, place: (row) => placeName(row.district ?? row.city ?? '') ?? null, level: (row) => row.level, kind: (row) => row.kind, address: (row) => row.address, phone: (row) => row.phone } as const satisfies Record<string, (row: Before | After) => string | null>

/** Which entries would change, from what to what. What a file does not say changes nothing. Levels and kinds are codes. */
function changesOf(before: Before, after: After): Preview['changed'][number]['changes'] {
  const changed = (Object.keys(texts) as (keyof typeof texts)[]).flatMap((what) => {
    const [from, to] = [texts[what](before), texts[what](after)]
    return to === null || to === from ? [] : [{ what, from: from ?? '', to }]
  })
  const opened = Object.entries(after.open).some(([service, flag]) => before.open[service as Service]?.state !== flag.state)
  return opened ? [...changed, { what: 'open', from: '', to: '' }] : changed
}

const PAGE = 5_000

/** Every fault as lines of a CSV file, piece by piece. */
export async function* faultFile(id: string): AsyncGenerator<string> {
  yield faultLines.head
  for (let from = 0; ; from += PAGE) {
    const faults = await transaction((tx) => listFaults(tx, id, { from, most: PAGE }))
    if (faults.length === 0) return
    yield faults.map(({ line, column, code, value, weight }) => faultLines.row({ line, column, code: code as FaultCode, value, weight })).join('')
  }
}

/** The same into a file, for the command line. */
export async function writeFaults(id: string, path: string): Promise<string> {
  const file = createWriteStream(path, { mode: 0o600 })
  for await (const part of faultFile(id)) if (!file.write(part)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
  return path
}
