import type { PlainDate } from '@/lib/base/plain-date'
import { err, ok, type Result } from '@/lib/base/result'
import { BringForm, bringRefusals, type BringRefusal } from '@/lib/contracts/hospital-import'
import { transaction } from '@/lib/server/db'
import { take } from '@/lib/server/limits'
import { readSentForm } from '@/lib/server/tables'

import { bringFile, newImportId, type Brought } from './bring'
import { importPath, makeImportFolder, removeImportFile } from './files'

const MOST_BYTES = 256 * 1024 * 1024
type Received = Result<{ readonly id: string }, { readonly code: BringRefusal; readonly typed: Readonly<Record<string, string>> }>

/** Takes the file of a form and puts it in the queue to be read. The file is removed again when anything else is wrong with the form. */
export async function receiveList(request: Request, { by, now }: { readonly by: { readonly id: string }; readonly now: Date }): Promise<Received> {
  const taken = await transaction((tx) => take(tx, [{ name: 'hospital-import', key: by.id, max: 30, seconds: 3_600 }], now))
  if (!taken.ok) return err({ code: 'too-often', typed: {} })
  const id = newImportId()
  await makeImportFolder()
  const received = await receive(request, { id, by, now }).catch(async (error: unknown) => {
    await removeImportFile(id)
    throw error
  })
  if (!received.ok) await removeImportFile(id)
  return received
}

async function receive(request: Request, { id, by, now }: { readonly id: string; readonly by: { readonly id: string }; readonly now: Date }): Promise<Received> {
  const sent = await readSentForm(request, { path: importPath(id), most: MOST_BYTES })
  if (!sent.ok) return err({ ...sent.error, typed: {} })
  const { fields, file } = sent.value
  const typed = Object.fromEntries(['title', 'on', 'covers', 'city'].map((name) => [name, (fields[name] ?? '').trim()])) as Typed
  const said = saidOf(typed)
  if (!said.ok) return err({ code: said.error, typed })
  if (file === undefined || file.bytes === 0) return err({ code: 'no-file', typed })
  await bringFile(id, { ...said.value, fileName: file.name.slice(-120), bytes: file.bytes }, { by, now, queued: true })
  return ok({ id })
}

type Typed = Readonly<Record<'title' | 'on' | 'covers' | 'city', string>>

/** What the form says of the file. A place is asked for only where the list is complete for one. */
function saidOf({ title, on, covers, city }: Typed): Result<Omit<Brought, 'fileName' | 'bytes'>, BringRefusal> {
  if (covers === 'place' && city === '') return err('place-unknown')
  const read = BringForm.safeParse({ title, listedOn: on, covers: covers === 'place' ? city : covers })
  if (!read.success) return err(refusalOf(read.error.issues[0]))
  return ok({ title: read.data.title, listedOn: read.data.listedOn as PlainDate, covers: read.data.covers === '' ? undefined : read.data.covers })
}

function refusalOf(issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): BringRefusal {
  if (issue?.path[0] === 'listedOn') return 'day-unreadable'
  if (issue?.path[0] === 'covers') return 'place-unknown'
  return bringRefusals.find((code) => code === issue?.message) ?? 'bad-request'
}
