import type { PlainDate } from '../../base/plain-date'

import type { DayFact, FactId, Kind } from './vocabulary'

/** A condition is a value: it can be judged, explained, and searched for what is still missing. */
export type Expr =
  | FactId
  | readonly ['k', string | number | boolean]
  | readonly ['not', Expr]
  | readonly ['all' | 'any', ...Expr[]]
  | readonly ['=' | '<=' | '>=', Expr, Expr]

/** A place in the pack's document. */
export type Cite = { readonly article: string; readonly paragraph?: number; readonly item?: string }
/** `verifiedOn`: the day somebody read the source; absent where only secondary sources were read. */
export type Validity = { readonly from: PlainDate; readonly to?: PlainDate; readonly verifiedOn?: PlainDate }

export type DocumentInfo = {
  readonly number: string
  readonly title: string
  readonly issuer: string
  readonly validity: Validity
}

/** `says` is our paraphrase in plain Chinese; `when` is where the rule applies. */
export type Rule = { readonly id: string; readonly cite: Cite; readonly says: string; readonly when: Expr }

/** Whom a rule of every record is asked of, where that is not everybody; `says` names them. Of the others it asks nothing: it stands in nobody's way. */
export type Concern = { readonly when: Expr; readonly says: string }
export type GeneralRule = Rule & { readonly concerns?: Concern }

/** Who may file: the rule applies by `when`, and holds if every need is met. `deemed`: it counts as filed, so nobody files it. */
export type GroundRule = Rule & { readonly kind: Kind; readonly title: string; readonly needs: readonly Rule[]; readonly deemed?: true }

export type MaterialId =
  | 'household-register' | 'residence-permit' | 'residence-registration' | 'employer-letter'
  | 'referral' | 'emergency-diagnosis' | 'pregnancy-record'
  | 'residence-proof' | 'dwelling-proof' | 'kinship-proof' | 'relative-consent' | 'service-proof' | 'labour-contract'
  | 'identity' | 'agent-identity' | 'filing-form' | 'direct-statement'
/** `filled`: what was answered is this paper ('here'), or it is printed from the answers, then signed or stamped and handed in ('printed'). */
export type MaterialRule = Rule & { readonly material: MaterialId; readonly filled?: 'here' | 'printed' }

/** A signed promise in the place of a proof. Without `proofWithinDays` no proof has to follow it. */
export type CommitmentRule = Rule & {
  readonly replaces: readonly MaterialId[]
  readonly proofWithinDays?: number
  readonly consequence: { readonly says: string; readonly rule: string }
}

export type Span =
  | { readonly type: 'day'; readonly of: DayFact }
  | { readonly type: 'working-days'; readonly after: DayFact; readonly count: number; readonly startCounts?: true }
  | { readonly type: 'days' | 'months' | 'years'; readonly after: DayFact; readonly count: number }
  /**
   * The same stretch of the calendar every year: the one of the year after the day asked about.
   * `acts`: the citizen has to act in it, so a rest day moves its end.
   */
  | { readonly type: 'yearly'; readonly fromMonth: number; readonly fromDay: number; readonly toMonth: number; readonly toDay: number; readonly acts?: true }
  /** The last day of the year asked about. */
  | { readonly type: 'year-end' }
  | { readonly type: 'open' }
  | { readonly type: 'event'; readonly event: EndEvent }
  | { readonly type: 'gap'; readonly gap: string }
export type EndEvent = 'stay-ends' | 'birth-ends' | 'settlement' | 'record-ends'
export type WindowId = 'file-by' | 'opens-by' | 'effective-from' | 'valid-until' | 'proof-by' | 'lock-until' | 'claim-by' | 'account-window'
/** `otherwise` gives, by option of the named reading, the span that another reading would give. */
export type WindowRule = Rule & {
  readonly window: WindowId
  readonly span: Span
  readonly reading?: string
  readonly otherwise?: Readonly<Record<string, Span>>
}

/** What may not be done for a while. A lock never moves for a rest day: the first free day is the one after its last. */
export type LockRule = Rule & {
  readonly what: 'change' | 'cancel' | 'local-benefits'
  readonly span: Span
  /** The document gives the longest that a place may set, not the time itself. */
  readonly atMost?: true
}

/** A rule that holds only while a reading is read by one of its options. */
export type Under = { readonly reading: string; readonly option: string }

/** What the reductions are taken from: the insured place's own ratio, or a figure in percentage points that the document names. */
export type Base = { readonly type: 'local' } | { readonly type: 'points'; readonly points: number }
/** Exactly one may hold. `level: 'care'`: by the level of the institution that treated, elsewhere. */
export type BaseRule = Rule & {
  readonly ratio: Base
  readonly level?: 'care'
  readonly under?: Under
  readonly reading?: string
  readonly otherwise?: Readonly<Record<string, Base>>
}

/** Never a bare number: 20 points off, times 0.8, and 20 % paid first are three different amounts. */
export type Reduce = { readonly points: number } | { readonly percent: number } | { readonly firstPay: number }
export type ReductionRule = Rule & {
  readonly by: Reduce
  /** The document gives the most, not the figure itself. */
  readonly atMost?: true
  readonly under?: Under
  readonly reading?: string
  readonly otherwise?: Readonly<Record<string, Reduce>>
}

/** A bill claimed afterwards: when it may be, with which papers, and within which time the agency decides. */
export type ClaimRule = Rule & { readonly papers?: readonly string[]; readonly within?: Span }

/** How the record is written in the national interfaces. */
export type CodeRule = Rule & { readonly biz_appy_type?: string; readonly rloc_rea?: string; readonly refl_type?: string; readonly annex2?: string }

export type Topic =
  | 'local-lock' | 'pay-ratio' | 'unfiled' | 'direct-duty' | 'catalogue' | 'limits' | 'changes' | 'verification' | 'forgery'
  | 'handler' | 'institutions' | 'personal-account' | 'complaints' | 'disputes' | 'no-visit' | 'at-the-hospital' | 'channels'
  | 'categories' | 'rating' | 'extension' | 'commitment'
  | 'claims' | 'claim-papers' | 'one-slip' | 'who-files' | 'receipt' | 'other-care' | 'destination' | 'agent' | 'help-times'
  | 'epidemic' | 'flags' | 'cost-check' | 'card' | 'again' | 'onward' | 'both-ways' | 'late-filing' | 'left-to-place' | 'voluntary' | 'file-first' | 'injury' | 'expiry'
export type StatementRule = Rule & { readonly topic: Topic }

/** An unclear phrase, how we read it, and what else it could mean. `when` is where it matters to a case. */
export type Reading = {
  readonly id: string
  readonly cite: Cite
  readonly chosen: string
  readonly options: readonly { readonly id: string; readonly says: string }[]
  readonly why: string
  readonly when: Expr
}
/** What the document leaves open. */
export type Gap = { readonly id: string; readonly cite: Cite; readonly says: string; readonly when: Expr }

/** A place among the institutions that may be picked: one of a level, or one specialist hospital of any level. */
export type Slot = 'tertiary' | 'secondary' | 'primary' | 'specialist'
/**
 * Which institutions the person picks. none: the record is for a city, no institution is asked for. extra: one per slot from those that do not
 * settle directly, beside all that do. one: a single one. nearest: whichever is near, designated or not. special: one of those open to the
 * person, for the outpatient care of special diseases.
 */
export type Picks =
  | { readonly type: 'none' | 'one' | 'nearest' | 'special' }
  | { readonly type: 'extra'; readonly slots: readonly Slot[] }
export type InstitutionRule = Rule & { readonly picks: Picks }

/** A later document that says otherwise, shown beside the answer and never put in its place. */
export type NoticeRule = Rule & { readonly topic: Topic | 'emergency-deemed-filed'; readonly from: PlainDate }

export type PackId =
  | 'national-2014-93' | 'jilin-2017-79' | 'jilin-2020-16' | 'liaoning-szh-2017-29' | 'jiangsu-guicheng' | 'jiangsu-2022-75' | 'national-2022-22'
export type RuleLists = {
  readonly general: readonly GeneralRule[]
  readonly grounds: readonly GroundRule[]
  readonly materials: readonly MaterialRule[]
  readonly commitments: readonly CommitmentRule[]
  readonly windows: readonly WindowRule[]
  readonly locks: readonly LockRule[]
  readonly bases: readonly BaseRule[]
  readonly reductions: readonly ReductionRule[]
  readonly claims: readonly ClaimRule[]
  readonly codes: readonly CodeRule[]
  readonly institutions: readonly InstitutionRule[]
  readonly statements: readonly StatementRule[]
  readonly notices: readonly NoticeRule[]
  readonly readings: readonly Reading[]
  readonly gaps: readonly Gap[]
}
export type Pack = Partial<RuleLists> & {
  readonly id: PackId
  readonly version: string
  readonly document: DocumentInfo
  /** GB/T 2260 prefixes of the insured places it is law for. */
  readonly areas: readonly string[]
  readonly amends?: PackId
  /** Rules of the amended pack that end with this one. */
  readonly repeals?: readonly string[]
}

/** A rule together with the document that it stands in, after layering. */
export type Sourced<T> = T & { readonly pack: PackId }
export type LayeredPack = {
  readonly packs: readonly Pack[]
  readonly rules: { readonly [List in keyof RuleLists]: readonly Sourced<RuleLists[List][number]>[] }
}
