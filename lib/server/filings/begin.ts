import { err, type Result } from '@/lib/base/result'
import { openingStep, readCarried, readStep, type Answers, type Raw } from '@/lib/filing/index'
import type { PlainDate } from '@/lib/base/plain-date'
import type { Kind } from '@/lib/policy/index'
import { transaction } from '@/lib/server/db'
import { loadProfile } from '@/lib/server/people'

import { placeFault } from './office'
import { answersOfProfile } from './profile'
import type { StepRefused } from './save-step'
import { startDraft, type Started, type StartRefused } from './start-draft'

type Begin = { readonly ownerId: string; readonly kind: Kind; readonly submissionKey: string; readonly raw: Raw }
type Refused = Extract<StepRefused, { readonly code: 'faults' }> | StartRefused

/** A record with its first page: where the person is insured, and where they go. Until that can be read there is no draft. */
export async function beginFiling({ ownerId, kind, submissionKey, raw }: Begin, { now, today }: { readonly now: Date; readonly today: PlainDate }): Promise<Result<Started, Refused>> {
  const { answers, faults } = readStep(openingStep, raw, { before: {}, today })
  if (faults.length > 0) return err({ code: 'faults', faults })
  const nobody = await transaction((tx) => placeFault(tx, answers))
  if (nobody !== undefined) return err({ code: 'faults', faults: [nobody] })
  return startDraft({ ownerId, kind, submissionKey, first: { ...readCarried(kind, { ...raw, ...answers }, today), ...answers } }, now)
}

/** What the first page need not ask again: the address names it, or an earlier record confirmed it. */
export async function firstAnswers(ownerId: string, { kind, raw, today }: { readonly kind: Kind; readonly raw: Raw; readonly today: PlainDate }): Promise<Answers> {
  return { ...answersOfProfile(await loadProfile(ownerId)), ...readCarried(kind, raw, today) }
}
