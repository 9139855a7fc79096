import { isDeepStrictEqual } from 'node:util'

import { err, ok, type Result } from '@/lib/base/result'
import type { PlainDate } from '@/lib/base/plain-date'
import { readStep, stepAfter, stepOf, type Answers, type Draft, type Fault, type Raw, type StepId } from '@/lib/filing/index'
import { transaction } from '@/lib/server/db'

import { change, type ChangeRefused } from './change'
import { bareAnswers, openFiling, sealAnswers, type Filing } from './filing'
import { oneTooMany, type TooOften } from './how-often'
import { listingOf } from './institutions'
import { placeFault } from './office'
import { findOwn, type Own } from './repo'

export type StepSaved = Draft & { readonly version: number; readonly next: StepId | undefined }
export type StepRefused = ChangeRefused | TooOften | { readonly code: 'not-found' } | { readonly code: 'faults'; readonly faults: readonly Fault[] }
type StepSent = { readonly step: string; readonly raw: Raw; readonly version: number }

/**
 * Keeps one page of a draft. What was wrong is told with every fault; only a page without faults is kept. What is there already, word for
 * word, is kept: a phone that never heard our answer sends it again, over a version that is no more.
 */
export async function saveStep(own: Own, sent: StepSent, at: { readonly now: Date; readonly today: PlainDate }): Promise<Result<StepSaved, StepRefused>> {
  return transaction(async (tx) => {
    const row = await findOwn(tx, own)
    if (row === undefined) return err({ code: 'not-found' })
    const often = await oneTooMany(tx, { ownerId: own.ownerId, what: 'save' }, at.now)
    if (often !== undefined) return err(often)
    const filing = openFiling(row)
    const draft = { kind: filing.kind, answers: filing.answers, on: at.today }
    const step = stepOf(draft, sent.step)
    if (step === undefined) return err({ code: 'not-found' })
    const list = await listingOf(tx, sent.raw, filing.answers)
    const { answers, faults } = readStep(step, sent.raw, { before: filing.answers, today: at.today, list })
    const saidNext = { ...draft, answers, next: stepAfter({ ...draft, answers }, step.id) }
    if (filing.version !== sent.version) return isThere(filing, answers, faults) ? ok({ ...saidNext, version: filing.version }) : err({ code: 'changed-meanwhile' })
    if (faults.length > 0) return err({ code: 'faults', faults })
    const nobody = step.fields.includes('insuredPlace') ? await placeFault(tx, answers) : undefined
    if (nobody !== undefined) return err({ code: 'faults', faults: [nobody] })
    const saved = await change(tx, filing, {
      change: { type: 'save', by: { id: own.ownerId, actor: 'citizen', auditAs: 'citizen' }, set: { answers: sealAnswers(filing.id, filing.key, answers) }, data: { step: step.id } },
      now: at.now,
    })
    return saved.ok ? ok({ ...saidNext, version: saved.value.version }) : saved
  })
}

/** What was sent is what stands there already: its sender has not heard our answer. */
export const isThere = ({ state, answers }: Filing, sent: Answers, faults: readonly Fault[]): boolean =>
  state === 'draft' && faults.length === 0 && isDeepStrictEqual(bareAnswers(answers), bareAnswers(sent))
