import { percentOf, sumFen, type Fen } from '../base/money'
import type { RatioOutcome } from '../policy/index'
import type { Confidence } from '../policy/rates/index'

import { fundsPaid, paidBy, type FundFigures, type FundPaid } from './funds'
import { poolPaid, type PoolFigures, type PoolPaid } from './pool'
import { paysNothing, type RatioPlan } from './ratio'
import { count, fen, step } from './step'
import type { AssumptionId, Bill, Estimate, Fund, History, Note, Step, StepInput } from './types'
import type { Scoped, YearPart } from './years'

export type CaseFigures = { readonly pool: PoolFigures; readonly funds: FundFigures }
/** One year's share of the bill with the figures and the history of that year; a bill that is settled whole has one. */
export type Portion = Scoped & { readonly figures: CaseFigures; readonly history: History; readonly part?: YearPart }
type Reckoning = {
  readonly bill: Bill
  readonly portions: readonly Portion[]
  readonly plan: RatioPlan
  readonly outcome: RatioOutcome
  readonly account: Fen
  /** What was taken for granted on this way: told only when asked for. */
  readonly assumptions: () => readonly AssumptionId[]
  readonly notes: readonly Note[]
}
type PortionPaid = PoolPaid & { readonly portion: Portion; readonly funds: readonly FundPaid[] }

/** What of a bill lies within the policy range: as the slip prints it, or what its other lines leave of the total. */
export function scopeOfBill({ total, selfPaid = 0, firstShare = 0, overLimit = 0, inScope }: Bill): Scoped {
  const within = inScope ?? Math.max(0, total - selfPaid - firstShare - overLimit)
  return { inScope: within, outside: total - within }
}

/** Who pays what, and the whole of it with every step when it is asked for. */
export type Reckoned = { readonly parts: Estimate['parts']; readonly person: Fen; readonly tell: () => Estimate }

/** One way through: from the bill to who pays what. Every part is whole fen, and the parts sum to the total. */
export function reckon(reckoning: Reckoning): Reckoned {
  const { bill, portions, plan, account } = reckoning
  const paid = portions.map((portion) => portionPaid(portion, plan))
  const fund = (name: Exclude<Fund, 'pool'>): Fen => sumFen(paid.map(({ funds }) => paidBy(funds, name)))
  const funds = { pool: sumFen(paid.map(({ pool }) => pool)), large: fund('large'), serious: fund('serious'), 'civil-servant': fund('civil-servant'), aid: fund('aid') }
  const person = bill.total - sumFen(Object.values(funds))
  const fromAccount = Math.min(account, person)
  const parts = { ...funds, account: fromAccount, cash: person - fromAccount }
  return { parts, person, tell: () => told(reckoning, { parts, person, paid }) }
}

function told({ bill, portions, plan, outcome, account, assumptions, notes }: Reckoning, { parts, person, paid }: Omit<Reckoned, 'tell'> & { readonly paid: readonly PortionPaid[] }): Estimate {
  const funds = bill.total - person
  const steps = [...paid.flatMap((each) => portionSteps(each, bill)), ...personSteps({ total: bill.total, funds, person }, account)]
  const [ratio, second] = [...new Set(steps.filter(({ id }) => id === 'ratio').map(({ amount }) => amount))]
  return {
    total: bill.total, ...sumOf(portions), parts, funds, person, ...(ratio !== undefined && second === undefined ? { percent: ratio } : {}),
    steps, assumptions: [...assumptions(), ...takenForGranted({ plan, portions, others: funds - parts.pool }), ...figureMarks(steps)],
    notes, ...(outcome.base ? { base: outcome.base } : {}), reductions: outcome.reductions, confidence: leastTrusted(steps),
  }
}

function portionPaid(portion: Portion, plan: RatioPlan): PortionPaid {
  const pool = poolPaid(portion.inScope, plan, { figures: portion.figures.pool, history: portion.history })
  return { ...pool, portion, funds: paysNothing(plan) ? [] : fundsPaid(pool, portion.figures.funds, portion.history) }
}

const sumOf = (portions: readonly Portion[]): Scoped => ({ inScope: sumFen(portions.map(({ inScope }) => inScope)), outside: sumFen(portions.map(({ outside }) => outside)) })

function portionSteps({ portion, funds, steps }: PortionPaid, bill: Bill): readonly Step[] {
  const all = [...rangeSteps(portion, bill), ...steps(), ...funds.flatMap((each) => each.steps())]
  const { part } = portion
  return part === undefined ? all : all.map((each) => ({ ...each, year: part.year }))
}

function rangeSteps({ inScope, outside, part }: Portion, bill: Bill): readonly Step[] {
  if (part === undefined) return [step('range', inScope, { inputs: bill.inScope === undefined ? linesOf(bill) : [fen('total', bill.total), fen('in-scope', bill.inScope)] })]
  return [
    step('year-part', inScope + outside, { inputs: [fen('total', bill.total), count('days', part.days, 'days'), count('all-days', part.of, 'days')] }),
    step('range', inScope, { inputs: [fen('in-scope', scopeOfBill(bill).inScope), count('days', part.days, 'days'), count('all-days', part.of, 'days')] }),
  ]
}

function linesOf({ total, selfPaid, firstShare, overLimit }: Bill): readonly StepInput[] {
  const lines = [['self-paid', selfPaid], ['first-share', firstShare], ['over-limit', overLimit]] as const
  return [fen('total', total), ...lines.flatMap(([id, value]) => (value === undefined ? [] : [fen(id, value)]))]
}

type Person = { readonly total: Fen; readonly funds: Fen; readonly person: Fen }

function personSteps({ total, funds, person }: Person, account: Fen): readonly Step[] {
  const fromAccount = Math.min(account, person)
  return [
    step('person', person, { inputs: [fen('total', total), fen('funds', funds)] }),
    ...(account > 0 ? [{ ...step('account', fromAccount, { inputs: [fen('balance', account), fen('person', person)] }), fund: 'account' as const }] : []),
    { ...step('cash', person - fromAccount, { inputs: [fen('person', person), ...(fromAccount > 0 ? [fen('account', fromAccount)] : [])] }), fund: 'cash' },
  ]
}

function takenForGranted({ plan, portions, others }: { readonly plan: RatioPlan; readonly portions: readonly Portion[]; readonly others: Fen }): readonly AssumptionId[] {
  const lowered = plan.flat !== undefined || plan.less > 0 || percentOf(plan.times) < 100
  const somewhere = (is: (figures: CaseFigures) => boolean) => !paysNothing(plan) && portions.some(({ figures }) => is(figures))
  return [
    ...(somewhere(({ pool }) => pool.cap === undefined) ? ['no-cap' as const] : []),
    // Employees have one or the other; both stand in for the same.
    ...(somewhere(({ funds: { serious, large } }) => serious.tiers.length === 0 && large.row === undefined) ? ['no-serious-figure' as const] : []),
    ...(plan.firstPay > 0 && others > 0 ? ['first-pay-outside-funds' as const] : []),
    ...(lowered && others > 0 ? ['other-funds-not-reduced' as const] : []),
    ...(portions.length > 1 ? ['deductible-again' as const] : []),
  ]
}

const trust = { low: 0, entered: 1, medium: 2, high: 3 } as const
const confidencesOf = (steps: readonly Step[]): readonly Confidence[] => steps.flatMap(({ authorities }) => authorities.flatMap((each) => (each.type === 'rate' ? [each.row.source.confidence] : [])))

/** Where no figure of a table went into it, only the documents speak. */
const leastTrusted = (steps: readonly Step[]): Confidence => confidencesOf(steps).reduce<Confidence>((least, each) => (trust[each] < trust[least] ? each : least), 'high')

function figureMarks(steps: readonly Step[]): readonly AssumptionId[] {
  const used = new Set(confidencesOf(steps))
  return [...(steps.some(({ id }) => id === 'no-ratio') ? ['stretch-without-ratio' as const] : []), ...(used.has('low') ? ['example-figures' as const] : []), ...(used.has('entered') ? ['entered-figures' as const] : [])]
}
