import { err, type Result } from '@/lib/base/result'
import { stepsOf, type Answers, type StepId } from '@/lib/filing/index'
import type { Kind, MaterialId } from '@/lib/policy/index'
import type { Staff } from '@/lib/server/auth'
import { askForMore, approveCase, claimCase } from '@/lib/server/desk/act'
import { saveStep } from '@/lib/server/filings/save-step'
import { submitFiling } from '@/lib/server/filings/submit'
import { addFile } from '@/lib/server/uploads'
import type { At } from './moments'
import { paper } from './paper'

export type On = { readonly id: string; readonly ownerId: string; readonly version: number }
/** One thing that somebody does to a record: it takes the record from one version to the next. */
export type Move = (on: On) => Promise<Result<unknown, { readonly code: string }>>

type Filled = { readonly kind: Kind; readonly answers: Answers; readonly proof?: MaterialId; readonly until?: StepId }

/** Fills the pages as the citizen would, each by its own; up to and with `until`. */
export function fillIn({ kind, answers, proof, until }: Filled, at: At): readonly Move[] {
  const steps = stepsOf({ kind, answers, on: at.today })
  const last = until === undefined ? steps.length : steps.findIndex(({ id }) => id === until) + 1
  return steps.slice(0, last).map(({ id, does }) => async (on) => {
    const refused = does === 'uploads' && proof !== undefined ? await handIn(on, proof, at) : undefined
    return refused ?? saveStep(on, { step: id, raw: answers, version: on.version }, at)
  })
}

async function handIn({ id, ownerId }: On, material: MaterialId, { now, today }: At): Promise<Result<never, { readonly code: string }> | undefined> {
  const added = await addFile({ filingId: id, ownerId, material, bytes: await paper(material, today) }, now)
  return added.ok ? undefined : err(added.error)
}

export const submit = (key: string, at: At): Move => (on) => submitFiling({ ...on, key, body: { version: on.version } }, at)
export const claim = (officer: Staff, at: At): Move => (on) => claimCase(officer, on, at)
export const approve = (officer: Staff, at: At): Move => (on) => approveCase(officer, on, at)
export const ask = (officer: Staff, wanted: { readonly material: MaterialId; readonly says: string }, at: At): Move =>
  (on) => askForMore(officer, { ...on, items: [{ id: wanted.material, ...wanted }] }, at)
