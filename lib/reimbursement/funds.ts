import { paidOf, shareOfPercent, sumFen, type Fen } from '../base/money'
import type { RateRow } from '../policy/rates/index'

import { gapsIn, within, type Bracket } from './figures'
import { fen, leftOf, percent, rateOf, step, usedInput } from './step'
import type { Fund, History, Step } from './types'

type Limited = { readonly row?: RateRow | undefined; readonly most?: RateRow | undefined }
/** What the area's table has beside the pool. A fund without a row is none there. */
export type FundFigures = {
  readonly large: Limited
  readonly serious: { readonly tiers: readonly Bracket[]; readonly most?: RateRow | undefined }
  readonly civil: Limited
  readonly aid: Limited
}
export type FundPaid = { readonly fund: Fund; readonly amount: Fen; readonly steps: () => readonly Step[] }
type Left = { readonly shared: Fen; readonly above: Fen; readonly pool: Fen }

/** The funds after the pool, each of what the ones before it have left within the policy range. */
export function fundsPaid({ shared, above, pool }: Left, figures: FundFigures, history: History): readonly FundPaid[] {
  const large = percentPaid('large', figures.large, { of: above, left: shared - pool, used: history.largeUsed })
  const afterLarge = shared - pool - large.amount
  const serious = seriousPaid(afterLarge, figures.serious, history)
  const afterSerious = afterLarge - serious.amount
  const civil = percentPaid('civil-servant', figures.civil, { of: afterSerious, left: afterSerious, used: history.civilUsed })
  const afterCivil = afterSerious - civil.amount
  const aid = percentPaid('aid', figures.aid, { of: afterCivil, left: afterCivil, used: history.aidUsed })
  return [large, serious, civil, aid]
}

const nothing = (fund: Fund): FundPaid => ({ fund, amount: 0, steps: () => [] })

type Of = { readonly of: Fen; readonly left: Fen; readonly used?: Fen | undefined }

function percentPaid(fund: 'large' | 'civil-servant' | 'aid', { row, most }: Limited, { of, left, used = 0 }: Of): FundPaid {
  if (row === undefined) return nothing(fund)
  const share = shareOfPercent(row.value)
  const amount = Math.min(paidOf([{ base: of, share }]), left, leftOf(most?.value, used))
  const inputs = [fen(fund === 'large' ? 'above' : 'left', of), percent('percent', share), ...limitInputs(most, used)]
  return { fund, amount, steps: () => [{ ...step(fund, amount, { inputs, why: [row, ...(most ? [most] : [])].map(rateOf) }), fund }] }
}

/** By tiers of the whole year: what this bill adds to what counted before. */
function seriousPaid(left: Fen, { tiers, most }: FundFigures['serious'], { seriousCounted = 0, seriousUsed = 0 }: History): FundPaid {
  if (tiers.length === 0) return nothing('serious')
  const until = seriousCounted + left
  const slices = tiers.map((tier) => ({ tier, base: within(tier, until) - within(tier, seriousCounted), share: shareOfPercent(tier.percent) }))
  const due = paidOf(slices)
  const amount = Math.min(due, left, leftOf(most?.value, seriousUsed))
  const reached = slices.filter(({ base }) => base > 0)
  // Below the first tier is what everybody pays by themselves; what lies between or above them is missing.
  const bare = gapsIn(tiers).slice(gapsIn(tiers)[0]?.from === 0 ? 1 : 0).map((gap) => ({ from: gap.from, base: within(gap, until) - within(gap, seriousCounted) })).filter(({ base }) => base > 0)
  const steps = (): readonly Step[] => [
    step('serious-base', until, { inputs: [fen('left', left), ...(seriousCounted > 0 ? [fen('counted', seriousCounted)] : [])] }),
    ...reached.map(({ tier, base, share }) => step('serious-tier', paidOf([{ base, share }]), { inputs: [fen('from', tier.from), fen('slice', base), percent('percent', share)], why: [rateOf(tier.row)] })),
    ...bare.map(({ from, base }) => step('no-ratio', 0, { inputs: [fen('from', from), fen('slice', base)] })),
    { ...step('serious', amount, { inputs: [fen('tiers', due), ...limitInputs(most, seriousUsed)], why: [...(reached.length === 0 ? tiers.slice(0, 1) : []).map(({ row }) => rateOf(row)), ...(most ? [rateOf(most)] : [])] }), fund: 'serious' as const },
  ]
  return { fund: 'serious', amount, steps }
}

const limitInputs = (most: RateRow | undefined, used: Fen) => (most === undefined ? [] : [fen('limit', most.value), ...usedInput(used)])

export const paidBy = (funds: readonly FundPaid[], fund: Fund): Fen => sumFen(funds.filter((each) => each.fund === fund).map(({ amount }) => amount))
