import type { Kind as KindId } from '../../policy/index'
import type { Answers, FieldId } from '../answers'

export const stepIds = [
  'insured-place', 'insurance', 'identity', 'care-place', 'ground', 'residence', 'posting', 'barred', 'barred-reason', 'worker-class',
  'address', 'proof-choice', 'permit-until', 'proof', 'need', 'in-list', 'referral', 'hospital', 'visit-day', 'emergency-care', 'diagnosis',
  'mother', 'spouse', 'due-day', 'contact', 'commitment',
] as const
export type StepId = (typeof stepIds)[number]

/** One page of the filing. `when` leaves out what the earlier answers make pointless. */
export type Step = {
  readonly id: StepId
  readonly fields: readonly FieldId[]
  readonly does?: 'uploads' | 'signs'
  readonly when?: (answers: Answers) => boolean
}

export type Kind = { readonly id: KindId; readonly steps: readonly Step[] }
