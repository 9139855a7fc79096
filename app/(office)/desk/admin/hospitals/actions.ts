'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'

import { ImportDecision, type ImportOutcome } from '@/lib/contracts/hospital-import'
import { assertSameOrigin, requireAdministrator, type Administrator } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { closeReport } from '@/lib/server/hospitals'
import { applyImport, dropImport, undoList } from '@/lib/server/hospitals/imports'

/** Puts a file in force, throws it away, takes an import back, or notes that a report was looked at: by the button pressed. */
export async function decideList(before: ImportOutcome, form: FormData): Promise<ImportOutcome> {
  const administrator = await requireAdministrator()
  assertSameOrigin(await headers())
  const turn = before.turn + 1
  const [act, id, list] = [form.get('act'), form.get('id'), form.get('list')]
  const read = ImportDecision.safeParse(act === 'undo' ? { act, list } : act === 'close-report' ? { act, id } : { act, id, closesMany: form.get('closesMany') === 'yes' })
  if (!read.success) return { turn, refused: 'bad-input' }
  const done = await run(administrator, read.data)
  refresh()
  return done.ok ? { turn, done: read.data.act } : { turn, refused: done.error.code }
}

function run({ id: officer }: Administrator, decision: ImportDecision) {
  const act = { by: { id: officer }, now: clock.now() }
  switch (decision.act) {
    case 'apply':
      return applyImport(decision.id, { ...act, closesMany: decision.closesMany })
    case 'drop':
      return dropImport(decision.id, act)
    case 'undo':
      return undoList(decision.list, act)
    case 'close-report':
      return closeReport({ id: officer }, decision.id, act.now)
  }
}
