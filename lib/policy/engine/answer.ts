import type { Kleene } from '../../base/kleene'
import type { PlainDate } from '../../base/plain-date'

import type {
  Base, BaseRule, Cite, ClaimRule, CodeRule, CommitmentRule, EndEvent, Gap, GroundRule, LockRule, MaterialRule, NoticeRule, PackId, Reading, Reduce, Rule, Sourced,
  StatementRule, WindowId,
} from './types'
import type { FactId, Facts } from './vocabulary'

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
  /** The reading behind the words, and which of its options was taken. */
  readonly reading?: string
  readonly option?: string
  /** The rule was not asked of this case, and so says nothing of it; here stands whom it is asked of. */
  readonly notAsked?: string
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
  | { readonly type: 'between'; readonly from: PlainDate; readonly day: PlainDate; readonly provisional: boolean }
  | { readonly type: 'awaits'; readonly fact: FactId }
  | { readonly type: 'open' }
  | { readonly type: 'event'; readonly event: EndEvent }
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

export type LockAnswer = {
  readonly rule: Sourced<LockRule>
  /** The lock's own last day, and the first day it no longer holds. */
  readonly until: WindowDay
  readonly free?: PlainDate
}

/** A pool ratio in three parts that must never be mixed: the base, points off it, percent off it, and percent paid before it applies. */
export type RatioValue = {
  readonly base: Base
  /** By the level of the institution that treated, elsewhere. */
  readonly level?: 'care'
  readonly points: number
  readonly percent: number
  readonly firstPay: number
  /** The document names the largest reduction, not the figure. */
  readonly atMost: boolean
}
export type AppliedBase = Step & { readonly ratio: Base; readonly level?: BaseRule['level'] }
export type AppliedReduction = Step & { readonly by: Reduce; readonly atMost?: true }
/** What the ratio comes to by a set of rules: no value where no base holds. */
export type RatioOutcome = { readonly base?: AppliedBase; readonly reductions: readonly AppliedReduction[]; readonly value?: RatioValue }
/** One way the open facts may turn out, and what it leads to. */
export type RatioBranch = RatioOutcome & { readonly assume: Facts }
export type RatioAlternative = RatioOutcome & { readonly reading: string; readonly option: string }

export type RatioAnswer = RatioOutcome & {
  /** 'settled': `value` stands; 'range': it is one of `branches`; 'silent': the documents give no base; 'conflict': they give two. */
  readonly type: 'settled' | 'range' | 'silent' | 'conflict'
  readonly branches: readonly RatioBranch[]
  /** Facts on which it still turns, the first to ask first. */
  readonly open: readonly FactId[]
  /** What each other option of a reading would give, where it gives something else. */
  readonly alternatives: readonly RatioAlternative[]
}

export type ClaimAnswer = { readonly rule: Sourced<ClaimRule>; readonly within?: WindowDay }

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
  /** Facts on which it still turns which windows there are, or when they end. */
  readonly openWindows: readonly FactId[]
  readonly locks: readonly LockAnswer[]
  readonly ratio: RatioAnswer
  readonly claims: readonly ClaimAnswer[]
  readonly codes: readonly Sourced<CodeRule>[]
  readonly statements: readonly Sourced<StatementRule>[]
  readonly notices: readonly Sourced<NoticeRule>[]
  readonly readings: readonly Sourced<Reading>[]
  readonly gaps: readonly Sourced<Gap>[]
  readonly trace: readonly Step[]
  /** Windows for which more than one rule holds, and the base ratio likewise: a fault of the packs, never of the citizen. */
  readonly conflicts: readonly (WindowId | 'base')[]
}

export type JudgedRule = Pick<Rule, 'id' | 'cite' | 'says' | 'when'> & { readonly pack: PackId }
