import type { FaultCode as CheckFaultCode, RetirementLine } from '@/lib/check/index'
import type { FaultCode as EstimateFaultCode } from '@/lib/estimate/index'
import type { Family, HospitalLevel, ListOrigin, Tier } from '@/lib/hospitals/index'
import type { Cite, Decision, FactId, Kind, LockRule, MaterialId, PackId, Topic, vocabulary, WindowDay, WindowId } from '@/lib/policy/index'
import type { Confidence, Level } from '@/lib/policy/rates/index'
import type { AssumptionId, Payer, ScenarioId, Unknown, YearSplit } from '@/lib/reimbursement/index'

type Texts<Key extends string> = Readonly<Record<Key, string>>
/** A sentence with a place for a number, a name or a day. */
type Say = (what: string) => string
type SayBoth = (one: string, other: string) => string

/** Around every page. */
export type ShellWords = Texts<
  | 'name' | 'reference' | 'skip' | 'home' | 'languages' | 'helpTitle' | 'medical' | 'medicalNote' | 'city' | 'cityNote' | 'people' | 'basis' | 'inChinese' | 'errors' | 'error'
  | 'unsure' | 'yes' | 'no' | 'next' | 'change' | 'choose' | 'chineseText' | 'larger' | 'plain'
>

export type HomeWords = Texts<'title' | 'lead' | 'check' | 'checkNote' | 'estimate' | 'estimateNote' | 'hospitals' | 'hospitalsNote' | 'policy' | 'policyNote' | 'howTitle' | 'filing' | 'whatTitle'> & {
  readonly what: readonly string[]
  readonly how: readonly string[]
}

export type CheckWords = Texts<
  | 'title' | 'lead' | 'fromTitle' | 'fromHint' | 'toTitle' | 'toHint' | 'ownCity' | 'outside' | 'onTitle' | 'onLabel' | 'thisDay' | 'whyAsked' | 'back' | 'leave' | 'restart' | 'given' | 'progressLast'
> & {
  readonly today: Say
  readonly progress: Say
  readonly progressLeft: SayBoth
  readonly retirement: Texts<RetirementLine['of']>
  readonly bornBy: SayBoth
  readonly faults: Readonly<Record<CheckFaultCode, string>>
}

export type ResultWords = Texts<
  | 'notCovered' | 'notCoveredText' | 'noLead' | 'undecidedLead' | 'papers' | 'promised' | 'windows' | 'locks' | 'until' | 'unfiled' | 'ratio' | 'ratioWarning' | 'ratioSilent' | 'ratioConflict' | 'ratioRange'
  | 'rights' | 'notices' | 'gaps' | 'claims' | 'within' | 'call' | 'callText' | 'callTimes' | 'file' | 'fileNote' | 'fileElsewhere' | 'deemed' | 'deemedText' | 'documents' | 'unsurePlace' | 'unsurePlaceText'
  | 'unsureKind' | 'unsureKindText' | 'noPolicy' | 'noPolicyText' | 'covered' | 'contradiction' | 'contradictionText' | 'otherDay' | 'toEstimate'
> & {
  readonly status: Readonly<Record<Decision['status'], string>>
  readonly free: Say
  readonly freeAtLatest: Say
  readonly ratioMore: Say
  readonly otherDayLead: SayBoth
  readonly from: Say
  readonly fromTo: SayBoth
}

/** The codes of the law that a result names. */
export type CodeWords = {
  readonly kinds: Readonly<Record<Kind, { readonly name: string; readonly forWhom: string }>>
  readonly materials: Readonly<Record<MaterialId, string>>
  readonly windows: Readonly<Record<WindowId, string>>
  readonly awaits: Readonly<Record<AwaitedFact, string>>
  readonly events: Readonly<Record<Extract<WindowDay, { type: 'event' }>['event'], string>>
  readonly locks: Readonly<Record<LockRule['what'], string>>
  readonly open: string
  readonly provisional: string
  readonly askOffice: string
  readonly topics: Readonly<Record<RightTopic, string>>
  /** 第十二条第四款（一）: how a place in a document is called. */
  readonly article: Say
  readonly paragraph: Say
  readonly local: string
  readonly localCare: string
  readonly less: Say
  readonly lessAtMost: Say
  readonly times: Say
  readonly firstPay: Say
}
export type AwaitedFact = 'approvedOn' | 'signedOn' | 'permitUntil' | 'letterUntil' | 'visitDay' | 'registeredOn' | 'submittedOn' | 'completeOn' | 'dischargedOn'
/** What most people trip over while a record is in force: these have a heading of their own. */
export const rightTopics = ['local-lock', 'both-ways', 'direct-duty', 'institutions', 'destination', 'changes', 'unfiled', 'late-filing', 'file-first'] as const satisfies readonly Topic[]
export type RightTopic = (typeof rightTopics)[number]

type Answered<Fact extends FactId> = (typeof vocabulary)[Fact] extends readonly (infer Choice extends string)[]
  ? { readonly answers: Readonly<Record<Choice, string>> }
  : (typeof vocabulary)[Fact] extends 'yes-no' ? { readonly answers?: Texts<'yes' | 'no'> } : { readonly answers?: undefined }
/** How each fact is asked, with the words of each of its answers where "yes" and "no" will not do. */
export type QuestionTable = { readonly [Fact in FactId]: { readonly title: string; readonly hint?: string } & Answered<Fact> }

type Scheme = 'employee' | 'resident'
export type EstimateWords = Texts<
  | 'title' | 'lead' | 'preview' | 'ask' | 'place' | 'level' | 'total' | 'totalHint' | 'update' | 'result' | 'faulty' | 'noPolicy' | 'contradiction' | 'needs' | 'silent' | 'conflict' | 'whoPays' | 'totalRow' | 'lowEnd' | 'highEnd'
  | 'turnsOn' | 'assumed' | 'silentBranches' | 'later' | 'compare' | 'compareLead' | 'afterMore' | 'own' | 'now' | 'same' | 'noBest' | 'figures' | 'figuresLead' | 'deductible' | 'ratio' | 'cap' | 'ratioHint' | 'capHint'
  | 'questions' | 'inChinese' | 'check' | 'levelUnsure'
> & {
  readonly heads: readonly [string, string, string]
  readonly compareHeads: readonly [string, string, string]
  readonly incomplete: Texts<'from' | 'insurance' | 'total'>
  readonly sentence: (total: string, funds: string, person: string) => string
  readonly sentenceRange: (total: string, funds: string, person: string) => string
  readonly between: SayBoth
  readonly spread: Say
  readonly pays: Say
  readonly more: Say
  readonly less: Say
  readonly moreAtMost: Say
  readonly lessAtMost: Say
  readonly best: SayBoth
  readonly bestAtMost: SayBoth
  readonly byDocuments: SayBoth
  readonly payers: Readonly<Record<Payer, string>>
  readonly scenarios: Readonly<Record<ScenarioId, string>>
  readonly actions: Texts<'filed' | 'transfer-with-papers'>
  readonly assumptions: Readonly<Record<AssumptionId, string>>
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly unknowns: Readonly<Record<Exclude<Unknown['type'], 'facts'>, string>>
  readonly nth: Readonly<Record<'1' | '2' | '3', string>>
  readonly stay: Say
  readonly has: Texts<'yes' | 'no'>
  readonly splits: Readonly<Record<YearSplit, string>>
  readonly reductions: Texts<'most' | 'none'>
  readonly schemes: Texts<Scheme>
  readonly faults: Readonly<Record<EstimateFaultCode, string>>
}

export type HospitalWords = Texts<
  | 'title' | 'lead' | 'province' | 'anyProvince' | 'city' | 'anyCity' | 'text' | 'textHint' | 'level' | 'kind' | 'any' | 'find' | 'results' | 'none' | 'noneText' | 'more' | 'tooMany' | 'official' | 'openUnknown' | 'directYes' | 'directNo'
  | 'detail' | 'nothingAsked'
> & {
  readonly found: Say
  readonly foundMany: Say
  readonly caution: SayBoth
  readonly levels: Readonly<Record<HospitalLevel, string>>
  readonly tiers: Readonly<Record<Tier, string>>
  readonly families: Readonly<Record<Family, string>>
  readonly origins: Readonly<Record<ListOrigin, string>>
}

export type PolicyWords = Texts<'title' | 'lead' | 'number' | 'issuer' | 'areas' | 'country' | 'inForce' | 'checked' | 'unchecked' | 'summary' | 'whole' | 'wholeNote' | 'all' | 'changes' | 'unchanged' | 'check'> & {
  readonly amends: Say
  readonly takesOver: Say
  readonly saysOtherwise: Say
}

/** What a document says, in a few lines of ours, each with its place in the document. */
export type DocumentSummary = { readonly title: string; readonly issuer: string; readonly lines: readonly { readonly cite: Cite; readonly says: string }[] }
export type DocumentTable = Readonly<Record<PackId, DocumentSummary>>

/** Everything that a translated page says. A word that is missing does not compile. */
export type Words = {
  readonly shell: ShellWords
  readonly home: HomeWords
  readonly check: CheckWords
  readonly result: ResultWords
  readonly codes: CodeWords
  readonly questions: QuestionTable
  readonly estimate: EstimateWords
  readonly hospitals: HospitalWords
  readonly policy: PolicyWords
  readonly documents: DocumentTable
}
