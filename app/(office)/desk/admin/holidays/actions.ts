'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'

import { assertSameOrigin, requireAdministrator } from '@/lib/server/auth'
import { previewYear, putInForce, takeBack, type Keeper, type Previewed } from '@/lib/server/calendar'
import { clock } from '@/lib/server/clock'

import type { UndoOutcome, YearOutcome } from './outcome'
import { paperIn, valuesIn } from './read-form'

async function keeper(): Promise<Keeper> {
  const { id } = await requireAdministrator()
  assertSameOrigin(await headers())
  return { id, role: 'administrator' }
}

/** What a preview showed, in a word: what is put in force must be the same. */
const seenIn = ({ year, off, work, paper, publishedOn }: Previewed): string => JSON.stringify([year, off, work, paper, publishedOn])

/** Reads a year's paper and shows it; puts it in force once it was shown and is still the same. */
export async function enterYear(before: YearOutcome, form: FormData): Promise<YearOutcome> {
  const by = await keeper()
  const values = valuesIn(form)
  const outcome = { turn: before.turn + 1, values }
  const paper = paperIn(values)
  if (!paper.ok) return { ...outcome, faults: paper.error }
  const preview = await previewYear(paper.value, clock.today())
  if (!preview.ok) return { ...outcome, faults: preview.error }
  const seen = seenIn(preview.value)
  if (form.get('verb') !== 'apply') return { ...outcome, preview: preview.value, seen }
  if (form.get('seen') !== seen) return { ...outcome, preview: preview.value, seen, changed: true }
  const done = await putInForce(by, paper.value, { now: clock.now(), today: clock.today() })
  refresh()
  return done.ok ? { turn: outcome.turn, values: { year: '', paper: '', publishedOn: '', off: '', work: '' }, applied: { year: paper.value.year, version: done.value.version } } : { ...outcome, faults: done.error }
}

/** Takes back the version in force. */
export async function undoYear(before: UndoOutcome, form: FormData): Promise<UndoOutcome> {
  const by = await keeper()
  const done = await takeBack(by, { year: Number(form.get('year')), version: Number(form.get('version')) }, { now: clock.now() })
  refresh()
  const turn = before.turn + 1
  return done.ok ? { turn, done: true } : { turn, refused: done.error.code }
}
