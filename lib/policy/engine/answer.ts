import type { Kleene } from '../../base/kleene'
import type { PlainDate } from '../../base/plain-date'

import type { Cite, CommitmentRule, GroundRule, MaterialRule, NoticeRule, PackId, Reading, Rule, Sourced, StatementRule, Gap, WindowId } from './types'
import type { FactId } from './vocabulary'

export type Status = 'no' | 'undecided' | 'not-ready' | 'yes'

/** One judged rule: what it says, where it stands, how it was judged and what is still open for it. */
export type Step = {
  readonly rule: string
  readonly pack: PackId
  readonly cite: Cite
  readonly says: string
  readonly verdict: Kleene
  readonly facts: readonly FactId[]
  readonly open: readonly FactId[]
}

export type GroundAnswer = { readonly rule: Sourced<GroundRule>; readonly verdict: Kleene; readonly needs: readonly Step[] }

/** `held`: handed in; `promised`: a signed commitment stands in for it until the proof follows. */
export type MaterialAnswer = {
  readonly rule: Sourced<MaterialRule>
  readonly required: Kleene
  readonly held: boolean
  readonly promised: boolean
  readonly commitment?: Sourced<CommitmentRule>
}

export type WindowDay =
  | { readonly type: 'day'; readonly day: PlainDate; readonly provisional: boolean }
  | { readonly type: 'awaits'; readonly fact: FactId }
  | { readonly type: 'open' }
  | { readonly type: 'event'; readonly event: 'stay-ends' | 'birth-ends' }
  | { readonly type: 'gap'; readonly gap: string }

export type WindowAnswer = {
  readonly window: WindowId
  readonly rule: string
  readonly pack: PackId
  readonly cite: Cite
  readonly says: string
  readonly ends: WindowDay
  /** The reading behind the words, and which of its options this end was counted by. */
  readonly reading?: string
  readonly option?: string
  readonly otherwise: readonly { readonly option: string; readonly ends: WindowDay }[]
}

export type Decision = {
  readonly status: Status
  /** The documents that were read, in the order they were laid over each other. */
  readonly packs: readonly { readonly id: PackId; readonly version: string }[]
  readonly grounds: readonly GroundAnswer[]
  /** Why not, or what decided it: every failing need when the answer is no. */
  readonly reasons: readonly Step[]
  readonly open: readonly FactId[]
  readonly materials: readonly MaterialAnswer[]
  readonly windows: readonly WindowAnswer[]
  readonly statements: readonly Sourced<StatementRule>[]
  readonly notices: readonly Sourced<NoticeRule>[]
  readonly readings: readonly Sourced<Reading>[]
  readonly gaps: readonly Sourced<Gap>[]
  readonly trace: readonly Step[]
  /** Windows for which more than one rule holds: a fault of the packs, never of the citizen. */
  readonly conflicts: readonly WindowId[]
}

export type JudgedRule = Pick<Rule, 'id' | 'cite' | 'says' | 'when'> & { readonly pack: PackId }
