'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'

import { assertSameOrigin, requireStaff } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { applyTable, discardTable, proposeTable, undoTable, type Supervisor } from '@/lib/server/rates'
import { rateFileMost } from '@/lib/text/rates'

import type { DecideOutcome, ProposeOutcome } from './outcome'

async function supervisor(): Promise<Supervisor> {
  const { id, area } = await requireStaff('supervisor')
  assertSameOrigin(await headers())
  return { id, area, role: 'supervisor' }
}

/** Reads the file as the table of the supervisor's area; a good one is shown before it is put in force, a bad one with every fault. */
export async function proposeRates(before: ProposeOutcome, form: FormData): Promise<ProposeOutcome> {
  const by = await supervisor()
  const turn = before.turn + 1
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return { turn, trouble: 'file-missing' }
  if (file.size > rateFileMost) return { turn, trouble: 'too-large' }
  const proposed = await proposeTable(by, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, clock.now())
  if (proposed.ok) redirect(`/desk/rates/${proposed.value.id}`)
  return 'faults' in proposed.error ? { turn, faults: proposed.error.faults } : { turn, trouble: proposed.error.code }
}

const verbs = { apply: applyTable, discard: discardTable, undo: undoTable } as const
const Decision = z.object({ id: z.uuid(), verb: z.enum(['apply', 'discard', 'undo']), comparedWith: z.coerce.number().int().nonnegative() })

/** Puts a table in force, puts it away, or takes it back, by the button pressed. */
export async function decideRates(before: DecideOutcome, form: FormData): Promise<DecideOutcome> {
  const by = await supervisor()
  const turn = before.turn + 1
  const sent = Decision.safeParse(Object.fromEntries(form))
  if (!sent.success) return { turn, refused: 'not-found' }
  const { verb, ...seen } = sent.data
  const done = await verbs[verb](by, seen, clock.now())
  refresh()
  return done.ok ? { turn, done: true } : { turn, refused: done.error.code }
}
