import type { Fen } from '../base/money'
import type { PlainDate } from '../base/plain-date'
import type { AppliedBase, AppliedReduction, Cite, Facts, LayeredPack, PackId } from '../policy/index'
import type { AwaySituation, Confidence, Figure, Level, RatedCare, RateRow } from '../policy/rates/index'

/** A bill as the settlement slip prints it. Only the total is needed; what is absent is not known. */
export type Bill = {
  readonly total: Fen
  /** 全自费: outside the catalogue. */
  readonly selfPaid?: Fen
  /** 先行自付: the first share of class B. */
  readonly firstShare?: Fen
  /** 超限价: above a price limit. */
  readonly overLimit?: Fen
  /** 符合政策范围: printed on some slips, and then worth more than the three above. */
  readonly inScope?: Fen
}
export type BillField = keyof Bill | 'account' | `history.${keyof History}` | 'stay'
export type BillFault = { readonly field: BillField; readonly code: 'not-fen' | 'negative' | 'too-large' | 'above-total' | 'parts-above-total' | 'does-not-add-up' | 'not-a-count' | 'ends-before-it-begins' | 'too-long' }

/** What the year has seen before this bill. Absent is taken as nothing, and the estimate says so. */
export type History = {
  /** This is the n-th stay of the year. */
  readonly nth?: number
  /** Already paid towards this deductible: of the year, or of a stay that this one goes on from. */
  readonly deductibleUsed?: Fen
  readonly poolUsed?: Fen
  readonly largeUsed?: Fen
  /** Left to the person within the policy range, earlier in the year: it counts towards serious-illness insurance. */
  readonly seriousCounted?: Fen
  readonly seriousUsed?: Fen
  readonly civilUsed?: Fen
  readonly aidUsed?: Fen
}

/** How a stay over the turn of the year is settled: in one bill, or by days on the average of all. */
export type YearSplit = 'whole' | 'by-day'
export type Stay = { readonly from: PlainDate; readonly to: PlainDate; readonly split?: YearSplit }
/** Several reductions in percent: added first, or one after the other. */
export type Stacking = 'sum' | 'product'

export type EstimateInput = {
  /** The insured place (pooling area), for the area's table. */
  readonly place: string
  /** The documents that are law for the insured place on `on`: `packFor(place, on)`. */
  readonly layered: LayeredPack
  readonly facts: Facts
  readonly on: PlainDate
  readonly readings?: Readonly<Record<string, string>>
  readonly stacking?: Stacking
  /** What areas have published: `exampleRates`, what the office imported, what was typed in. Only rows of `place` that hold on the day are used. */
  readonly rates: readonly RateRow[]
  readonly bill: Bill
  readonly level?: Level
  readonly history?: History
  /** Where `history` does not say which stay of the year it is: it is this one or a later one. */
  readonly nthFrom?: number
  readonly stay?: Stay
  /** Whether the person has civil-servant subsidy, or medical aid. Absent: not known. */
  readonly civilServant?: boolean
  readonly aided?: boolean
  /** How much of the personal account may be used: it spares cash and changes nothing else. */
  readonly account?: Fen
}

export const payers = ['pool', 'large', 'serious', 'civil-servant', 'aid', 'account', 'cash'] as const
export type Payer = (typeof payers)[number]
export type Fund = Exclude<Payer, 'account' | 'cash'>

/** What a step is about, in the order of the calculation. */
export const stepIds = [
  'year-part', 'range', 'first-pay', 'deductible', 'base', 'ratio', 'bracket', 'no-ratio', 'pool', 'above-cap', 'large', 'serious-base', 'serious-tier', 'serious', 'civil-servant', 'aid',
  'person', 'account', 'cash',
] as const
export type StepId = (typeof stepIds)[number]

/** The numbers that go into a step, by name. */
export const inputIds = [
  'total', 'days', 'all-days', 'self-paid', 'first-share', 'over-limit', 'in-scope', 'first-pay-percent', 'deductible', 'used', 'range', 'base', 'from', 'to', 'local-percent',
  'flat-percent', 'points', 'times-percent', 'percent', 'slice', 'brackets', 'cap', 'limit', 'above', 'counted', 'left', 'tiers', 'funds', 'balance', 'person', 'account', 'nth', 'reached',
] as const
export type InputId = (typeof inputIds)[number]
export type Unit = 'fen' | 'percent' | 'days' | 'count'
export type StepInput = { readonly id: InputId; readonly value: number; readonly unit: Unit }

/** Why a step is as it is: a rule of a document, a row of the area's table, or arithmetic. */
export type Authority =
  | { readonly type: 'rule'; readonly rule: string; readonly pack: PackId; readonly cite: Cite; readonly says: string }
  | { readonly type: 'rate'; readonly row: RateRow }

/** One line of the way from the bill to what the person pays. `amount` is fen, but percent for 'ratio'. */
export type Step = {
  readonly id: StepId
  readonly fund?: Payer
  readonly inputs: readonly StepInput[]
  readonly amount: number
  readonly unit: 'fen' | 'percent'
  readonly authorities: readonly Authority[]
  /** Of a stay over the turn of the year, settled by days: which part. */
  readonly year?: number
}

/** What was taken for granted because nobody said otherwise. */
export const assumptionIds = [
  'all-in-scope', 'rest-in-scope', 'inpatient', 'nothing-used', 'no-cap', 'no-serious-figure', 'first-pay-outside-funds', 'other-funds-not-reduced', 'deductible-again', 'no-civil-servant-figure',
  'no-aid-figure', 'stretch-without-ratio', 'example-figures', 'entered-figures', 'area-reduction',
] as const
export type AssumptionId = (typeof assumptionIds)[number]

/** What a document says about money beside the ratio: whose catalogue, whose deductible, what a later document says. */
export type Note = { readonly rule: string; readonly pack: PackId; readonly cite: Cite; readonly says: string; readonly later: boolean }

export type Estimate = {
  readonly total: Fen
  /** Within the policy range. */
  readonly inScope: Fen
  /** Outside it: paid by the person whatever the rules. */
  readonly outside: Fen
  /** Who pays what: sums to `total`. */
  readonly parts: Readonly<Record<Payer, Fen>>
  readonly funds: Fen
  readonly person: Fen
  /** The pool's ratio in percent where it is one figure. */
  readonly percent?: number
  readonly steps: readonly Step[]
  readonly assumptions: readonly AssumptionId[]
  readonly notes: readonly Note[]
  readonly base?: AppliedBase
  readonly reductions: readonly AppliedReduction[]
  /** The least trusted figure that went into it. */
  readonly confidence: Confidence
}

/** What nobody knew, and one way it may turn out. */
export type Unknown =
  | { readonly type: 'facts'; readonly facts: Facts }
  | { readonly type: 'level'; readonly level: Level }
  | { readonly type: 'nth'; readonly nth: number }
  | { readonly type: 'civil-servant' | 'aided'; readonly value: boolean }
  | { readonly type: 'split'; readonly split: YearSplit }
  /** The document names only the most by which the ratio may be lowered. */
  | { readonly type: 'reduction'; readonly at: 'most' | 'none' }
export type Branch = { readonly assume: readonly Unknown[]; readonly estimate: Estimate }
/** The same in short: what the person would pay. */
export type Outlook = { readonly assume: readonly Unknown[]; readonly person: Fen }

/** The same of one way by itself. `situation`: by which of the area's own reductions. */
export type WayOutlook = Outlook & { readonly situation?: AwaySituation | undefined }

/** A figure that no table has: it must be typed in before anything can be computed. */
export type Need = { readonly figure: Extract<Figure, 'deductible' | 'ratio'>; readonly insurance: NonNullable<Facts['insurance']>; readonly care: RatedCare; readonly level?: Level; /** Of a stay over the turn of the year: which year's figures. */ readonly year?: number }

/** From the least to the most that the person may have to pay; both are the same where nothing is unknown. */
export type Ends<T> = { readonly low: T; readonly high: T }

/** Another reading of an unclear phrase, and what the same bill would come to by it. */
export type OtherReading = { readonly reading: string; readonly option: string; readonly stacking?: Stacking; readonly ends: Ends<Estimate>; readonly difference: Difference }

/** Which unknowns make a difference to what the person pays, the one that makes the largest first. */
export type TurnsOn = { readonly unknown: Unknown['type']; readonly fact?: keyof Facts; readonly spread: Fen }

/** How much more the person pays, at least and at most, whatever the unknown: it turns out alike in both. Negative is less. `turnsOn`: where it is not one amount. */
export type Difference = Ends<Fen> & { readonly turnsOn: readonly TurnsOn[] }

type Common = {
  readonly needs: readonly Need[]
  /** Ways the unknown may turn out for which the documents give no ratio. */
  readonly silent: readonly (readonly Unknown[])[]
}
export type Estimation = Common & (
  | { readonly type: 'settled'; readonly estimate: Estimate; readonly alternatives: readonly OtherReading[] }
  /** It depends on what is not known: from `low` to `high` by what the person pays, and every way that comes to something else. */
  | {
      readonly type: 'range'; readonly low: Branch; readonly high: Branch; readonly branches: readonly Outlook[]; readonly turnsOn: readonly TurnsOn[]
      readonly alternatives: readonly OtherReading[]
    }
  /** Nothing can be computed before these figures are entered. */
  | { readonly type: 'needs' }
  /** The documents give no ratio for this case. */
  | { readonly type: 'silent' }
  /** Two base rules hold at once: a fault of the packs. */
  | { readonly type: 'conflict' }
)

/** What everything comes to, and every way by itself that comes to an amount. */
export type Walks = { readonly estimation: Estimation; readonly outlooks: readonly WayOutlook[] }

export const scenarios = ['filed', 'not-filed', 'filed-not-direct', 'transfer-with-papers', 'transfer-without-papers'] as const
export type ScenarioId = (typeof scenarios)[number]
export type Compared = {
  readonly scenario: ScenarioId
  /** This is the situation that was told. */
  readonly own: boolean
  readonly facts: Facts
  readonly estimation: Estimation
  /** How much more the person pays than in the situation that was told. Absent where that comes to no amount. */
  readonly difference?: Difference
}
export type Comparison = {
  readonly own: Estimation
  readonly others: readonly Compared[]
  /** What somebody can do that spares the most, where something does: `gain` for certain, `most` where it turns out best. */
  readonly best?: { readonly scenario: ScenarioId; readonly gain: Fen; readonly most: Fen }
}
