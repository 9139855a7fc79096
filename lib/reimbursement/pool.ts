import { paidOf, shareOfPercent, WHOLE, type Fen, type Slice } from '../base/money'
import type { RateRow } from '../policy/rates/index'

import { gapsIn, within, type Bracket, type Deductible } from './figures'
import { paysNothing, ratioAfter, type RatioPlan } from './ratio'
import { count, fen, leftOf, percent, rateOf, step, usedInput } from './step'
import type { Authority, History, Step } from './types'

export type PoolFigures = { readonly deductible?: Deductible | undefined; readonly brackets: readonly Bracket[]; readonly cap?: RateRow | undefined }
export type PoolPaid = {
  readonly pool: Fen
  /** Within the policy range and not paid first: what all the funds share. */
  readonly shared: Fen
  /** Of the base, what lies above the pool's cap. */
  readonly above: Fen
  /** How it came about, line by line: told only when asked for. */
  readonly steps: () => readonly Step[]
}
/** `bare`: the table says no ratio for it, so that nothing is paid. */
type Stretch = Slice & { readonly from: Fen; readonly bracket?: Bracket; readonly bare?: true }

/** From the policy range to what the pool pays: paid first, deductible, brackets, cap. */
export function poolPaid(range: Fen, plan: RatioPlan, { figures, history }: { readonly figures: PoolFigures; readonly history: History }): PoolPaid {
  const first = paidOf([{ base: range, share: plan.firstPay }])
  const shared = range - first
  if (paysNothing(plan)) return { pool: 0, shared, above: 0, steps: () => [step('pool', 0, { inputs: [fen('range', range), percent('flat-percent', 0)], why: plan.authorities })] }
  const owed = Math.min(shared, leftOf(figures.deductible?.amount ?? 0, history.deductibleUsed))
  const base = shared - owed
  const stretches = stretchesOf(base, plan, figures.brackets)
  const due = paidOf(stretches)
  const left = leftOf(figures.cap?.value, history.poolUsed)
  const above = due < left ? 0 : aboveCap(stretches, left)
  return {
    pool: Math.min(due, left), shared, above,
    steps: () => [
      ...(plan.firstPay > 0 ? [step('first-pay', first, { inputs: [fen('range', range), percent('first-pay-percent', plan.firstPay)], why: plan.authorities })] : []),
      deductibleStep(owed, figures.deductible, history),
      step('base', base, { inputs: [fen('range', shared), fen('deductible', owed)] }),
      ...stretches.flatMap((stretch) => stretchSteps(stretch, plan)),
      poolStep(due, left, { figures, history }),
      ...(above > 0 ? [step('above-cap', above, { inputs: [fen('base', base), fen('reached', base - above)] })] : []),
    ],
  }
}

/** The stretches of the base, each with the share that the pool pays of it. A flat figure of a document knows no brackets. */
function stretchesOf(base: Fen, plan: RatioPlan, brackets: readonly Bracket[]): readonly Stretch[] {
  if (plan.flat !== undefined) return [{ from: 0, base, share: ratioAfter(plan, 0) }]
  const reached = brackets.filter(({ from }, index) => index === 0 || from < base)
  const paid = reached.map((bracket) => ({ from: bracket.from, base: within(bracket, base), share: ratioAfter(plan, shareOfPercent(bracket.percent)), bracket }))
  const bare = gapsIn(brackets).map((gap) => ({ from: gap.from, base: within(gap, base), share: 0, bare: true as const })).filter((gap) => gap.base > 0)
  return [...paid, ...bare].sort((one, other) => one.from - other.from)
}

/** What of the base the pool does not reach, once what is left of its cap is used up. Counted exactly, down to the fen. */
function aboveCap(stretches: readonly Stretch[], left: Fen): Fen {
  let room = BigInt(left) * BigInt(WHOLE)
  let above = 0
  for (const { base, share } of stretches) {
    const due = BigInt(base) * BigInt(share)
    if (due > room) above += base - Number((room + BigInt(share) - 1n) / BigInt(share))
    room = due > room ? 0n : room - due
  }
  return above
}

function deductibleStep(owed: Fen, deductible: Deductible | undefined, { deductibleUsed, nth }: History): Step {
  const inputs = [fen('deductible', deductible?.amount ?? 0), ...usedInput(deductibleUsed), ...(nth === undefined ? [] : [count('nth', nth)])]
  return step('deductible', owed, { inputs, why: (deductible?.rows ?? []).map(rateOf) })
}

function stretchSteps({ from, base, share, bracket, bare }: Stretch, plan: RatioPlan): readonly Step[] {
  if (bare === true) return [step('no-ratio', 0, { inputs: [fen('from', from), fen('slice', base)] })]
  const why: readonly Authority[] = [...plan.authorities, ...(bracket ? [rateOf(bracket.row)] : [])]
  const start = plan.flat === undefined ? percent('local-percent', shareOfPercent(bracket?.percent ?? 0)) : percent('flat-percent', plan.flat)
  const inputs = [start, ...(plan.times < WHOLE ? [percent('times-percent', plan.times)] : []), ...(plan.less > 0 ? [percent('points', plan.less)] : [])]
  return [
    { id: 'ratio', inputs, amount: percent('percent', share).value, unit: 'percent', authorities: why },
    step('bracket', paidOf([{ base, share }]), { inputs: [...(from > 0 ? [fen('from', from)] : []), fen('slice', base), percent('percent', share)] }),
  ]
}

function poolStep(due: Fen, left: Fen, { figures, history }: { readonly figures: PoolFigures; readonly history: History }): Step {
  const limits = figures.cap === undefined ? [] : [fen('cap', figures.cap.value), ...usedInput(history.poolUsed)]
  return { ...step('pool', Math.min(due, left), { inputs: [fen('brackets', due), ...limits], why: figures.cap ? [rateOf(figures.cap)] : [] }), fund: 'pool' }
}
