import { shareOfPercent, shareOfShare, WHOLE, withinWhole, type Share } from '../base/money'
import type { AppliedReduction, RatioOutcome, Reduce } from '../policy/index'
import type { RateRow } from '../policy/rates/index'

import type { Authority, Stacking } from './types'

/** How the documents make the ratio out of the area's own: times, less, and what is paid before it applies. */
export type RatioPlan = {
  /** A figure that stands in the place of the area's own ratio. */
  readonly flat?: Share
  readonly times: Share
  readonly less: Share
  readonly firstPay: Share
  readonly authorities: readonly Authority[]
}

type How = { readonly stacking: Stacking; /** The area's own figure in the place of what a document only limits. */ readonly own?: RateRow | undefined; /** Without the reductions of which only the most is named. */ readonly none?: boolean }

/** Puts base and reductions together. Several percents are added first, or taken one after the other. */
export function planOf({ base, reductions }: RatioOutcome, { stacking, own, none = false }: How): RatioPlan {
  const counted = reductions.filter(({ atMost }) => atMost !== true || !(none || own !== undefined))
  const by: readonly Reduce[] = [...counted.map((each) => each.by), ...(own ? [reduceOf(own)] : [])]
  const percents = by.flatMap((each) => ('percent' in each ? shareOfPercent(each.percent) : []))
  const authorities = [...(base ? [ruleOf(base)] : []), ...counted.map(ruleOf), ...(own ? [{ type: 'rate', row: own } as const] : [])]
  return {
    ...(base?.ratio.type === 'points' ? { flat: shareOfPercent(base.ratio.points) } : {}),
    times: stacking === 'sum' ? withinWhole(WHOLE - total(percents)) : percents.reduce((left, percent) => shareOfShare(withinWhole(WHOLE - percent), left), WHOLE),
    less: total(by.flatMap((each) => ('points' in each ? shareOfPercent(each.points) : []))),
    firstPay: withinWhole(total(by.flatMap((each) => ('firstPay' in each ? shareOfPercent(each.firstPay) : [])))),
    authorities,
  }
}

/** The ratio that is paid where the area's own is `local`: never below nothing nor above everything. */
export const ratioAfter = ({ flat, times, less }: RatioPlan, local: Share): Share => withinWhole(shareOfShare(times, flat ?? local) - less)

/** Whether a document says that nothing is paid at all, whatever the area's figures. */
export const paysNothing = ({ flat }: RatioPlan): boolean => flat === 0

const ruleOf = ({ rule, pack, cite, says }: Pick<AppliedReduction, 'rule' | 'pack' | 'cite' | 'says'>): Authority => ({ type: 'rule', rule, pack, cite, says })

const total = (shares: readonly Share[]): Share => shares.reduce((sum, share) => sum + share, 0)

function reduceOf({ mode, value }: RateRow): Reduce {
  if (mode === 'percent') return { percent: value }
  return mode === 'first-pay' ? { firstPay: value } : { points: value }
}
