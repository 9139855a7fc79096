'use server'

import { randomUUID } from 'node:crypto'

import { refresh, revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import type { ActOutcome } from '@/components/filing/act-form'
import type { StepOutcome } from '@/components/filing/step-form'
import { KindCode, SubmissionKey } from '@/lib/contracts/filing'
import { firstGap, stepsOf } from '@/lib/filing/index'
import { requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { answerRequest, endFiling, withdrawFiling } from '@/lib/server/filings/act'
import { fileAgain } from '@/lib/server/filings/again'
import { beginFiling } from '@/lib/server/filings/begin'
import { saveStep } from '@/lib/server/filings/save-step'
import type { Started } from '@/lib/server/filings/start-draft'
import { submitFiling } from '@/lib/server/filings/submit'
import { refusedText } from '@/lib/text/refusals'

import { actProblem, stepProblem, submitProblem } from './outcomes'
import { asFields, readReplies, readRaw, text, versionOf } from './read-form'

/** Whatever the phone has kept of these pages is old now: without this the way back shows forms as they were, empty. */
function leadTo(path: string): never {
  revalidatePath('/filings', 'layout')
  redirect(path)
}

/** The page behind the form is brought up to date with it, so that trying again starts from what is there now. */
function refused({ turn }: ActOutcome, problem: string): ActOutcome {
  refresh()
  return { problem, turn: turn + 1 }
}

const now = () => ({ now: clock.now(), today: clock.today() })

/** Where a copy goes on: what is still open, else the papers, which are always new. */
function firstToDo({ id, kind, answers }: Started): string {
  const draft = { kind, answers, on: clock.today() }
  const papers = stepsOf(draft).find(({ does }) => does === 'uploads')?.id
  return `/filings/${id}/${firstGap(draft) ?? papers ?? 'check'}`
}

const firstOpen = ({ id, kind, answers }: Started): string => `/filings/${id}/${firstGap({ kind, answers, on: clock.today() }) ?? 'check'}`

export async function startFiling(before: StepOutcome, form: FormData): Promise<StepOutcome> {
  const citizen = await requireCitizen()
  const raw = readRaw(form)
  const kind = KindCode.safeParse(text(form, 'kind'))
  const key = SubmissionKey.safeParse(text(form, 'key'))
  const again = { values: { ...raw, kind: text(form, 'kind') }, turn: before.turn + 1 }
  if (!kind.success || !key.success) return { ...again, faults: [{ field: 'kind', message: '请选一种备案' }] }
  const begin = { ownerId: citizen.id, kind: kind.data, raw }
  const draft = await beginFiling({ ...begin, submissionKey: key.data }, now())
  if (draft.ok) leadTo(firstOpen(draft.value))
  if (draft.error.code !== 'key-reused') return { ...again, ...stepProblem(draft.error) }
  // The way back leads to the same page and key; another kind picked there is another record.
  const other = await beginFiling({ ...begin, submissionKey: randomUUID() }, now())
  return other.ok ? leadTo(firstOpen(other.value)) : { ...again, ...stepProblem(other.error) }
}

export async function saveAnswers(before: StepOutcome, form: FormData): Promise<StepOutcome> {
  const citizen = await requireCitizen()
  const id = text(form, 'id')
  const raw = readRaw(form)
  const saved = await saveStep({ id, ownerId: citizen.id }, { step: text(form, 'step'), raw, version: versionOf(form) }, now())
  if (!saved.ok) {
    if (saved.error.code !== 'faults') refresh()
    return { ...stepProblem(saved.error), values: raw, turn: before.turn + 1 }
  }
  const back = text(form, 'from') === 'check' && firstGap(saved.value) === undefined
  leadTo(`/filings/${id}/${back ? 'check' : (saved.value.next ?? 'check')}`)
}

export async function submitDraft(before: ActOutcome, form: FormData): Promise<ActOutcome> {
  const citizen = await requireCitizen()
  const id = text(form, 'id')
  const done = await submitFiling({ id, ownerId: citizen.id, key: text(form, 'key'), body: { version: versionOf(form) } }, now())
  if (!done.ok) return refused(before, submitProblem(done.error))
  leadTo(`/filings/${id}`)
}

export async function sendAnswer(before: ActOutcome, form: FormData): Promise<ActOutcome> {
  const citizen = await requireCitizen()
  const id = text(form, 'id')
  const replies = readReplies(form)
  const done = await answerRequest({ id, ownerId: citizen.id, version: versionOf(form) }, replies, now())
  if (!done.ok) return { ...refused(before, actProblem(done.error)), values: asFields(replies) }
  leadTo(`/filings/${id}`)
}

export async function withdraw(before: ActOutcome, form: FormData): Promise<ActOutcome> {
  const citizen = await requireCitizen()
  const id = text(form, 'id')
  const done = await withdrawFiling({ id, ownerId: citizen.id, version: versionOf(form) }, now())
  if (!done.ok) return refused(before, actProblem(done.error))
  leadTo(`/filings/${id}`)
}

export async function again(before: ActOutcome, form: FormData): Promise<ActOutcome> {
  const citizen = await requireCitizen()
  const key = SubmissionKey.safeParse(text(form, 'key'))
  const draft = await fileAgain({ id: text(form, 'id'), ownerId: citizen.id, submissionKey: key.success ? key.data : randomUUID() }, now())
  if (!draft.ok) return refused(before, refusedText(draft.error))
  leadTo(firstToDo(draft.value))
}

export async function end(before: ActOutcome, form: FormData): Promise<ActOutcome> {
  const citizen = await requireCitizen()
  const id = text(form, 'id')
  const done = await endFiling({ id, ownerId: citizen.id, version: versionOf(form) }, now())
  if (!done.ok) return refused(before, actProblem(done.error))
  leadTo(`/filings/${id}`)
}
