import type { PlainDate } from '@/lib/base/plain-date'
import type { Answers, EventType, State } from '@/lib/filing/index'
import type { Kind, MaterialId } from '@/lib/policy/index'

import type { Consent } from './consent'
import type { GivenRating } from './rating'

/** A paper that was handed in: what it is and the mark of its bytes, not the bytes. */
export type OwnPaper = { readonly material: MaterialId; readonly bytes: number; readonly sha256: string; readonly at: Date }
/** `notes`: what was asked, answered, promised or given as the reason, line by line. */
export type OwnEvent = { readonly type: EventType; readonly at: Date; readonly notes: readonly string[] }
export type OwnRecord = {
  readonly id: string
  readonly kind: Kind
  readonly number: string | null
  readonly state: State
  readonly createdAt: Date
  readonly submittedAt: Date | null
  readonly effectiveFrom: PlainDate | null
  readonly effectiveUntil: PlainDate | null
  readonly answers: Answers
  readonly history: readonly OwnEvent[]
  readonly papers: readonly OwnPaper[]
}
/** Something the person did here, by its code. */
export type OwnDeed = { readonly action: string; readonly outcome: string; readonly at: Date }
/** Everything that is kept of one person, in the clear, for that person. */
export type OwnData = {
  readonly takenAt: Date
  readonly phone: string | undefined
  readonly remembered: Answers
  readonly weChatSince: Date | undefined
  readonly consents: readonly Consent[]
  readonly records: readonly (OwnRecord & { readonly ratings: readonly GivenRating[] })[]
  readonly deeds: readonly OwnDeed[]
}
