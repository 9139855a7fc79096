import type { RatioAlternative, RatioAnswer, RatioBranch, RatioValue } from './answer'
import type { Situation } from './condition'
import { exploreRatio } from './explore'
import type { Chosen } from './options'
import type { OtherPlan } from './ratio-plan'
import { findRatio, outcomeOf, type Found } from './ratio-rules'
import type { ReadyPack } from './ready'

const none: readonly never[] = []

/**
 * The pool's ratio: one base, less every reduction that holds. While facts are open, every way they may turn out is tried,
 * so that the answer is a range of named branches and never a guess.
 */
export function ratioAnswer(pack: ReadyPack, situation: Situation, chosen: Chosen): RatioAnswer {
  const plans = pack.ratioPlans(chosen)
  const found = findRatio(plans, situation)
  if (found.type === 'open') return exploreRatio(pack, plans, situation)
  const others = found.type === 'settled' ? alternatives(plans.others, found, situation) : none
  return { type: found.type, ...outcomeOf(found), branches: none, open: none, alternatives: others }
}

/** A reading that none of the rules found is read by, and that lets no other rule in, gives nothing else. */
function alternatives(others: readonly OtherPlan[], found: Found, situation: Situation): readonly RatioAlternative[] {
  const different: RatioAlternative[] = []
  for (const other of others) {
    if (!other.letsIn && !isReadBy(found, other.reading)) continue
    const instead = findRatio(other, situation)
    if (instead.type !== 'open' && !sameValue(found.value, instead.value)) different.push({ reading: other.reading, option: other.option, ...outcomeOf(instead) })
  }
  return different
}

const isReadBy = ({ bases, reductions }: Found, reading: string) => bases.some((base) => base.reading === reading) || reductions.some((reduction) => reduction.reading === reading)

function sameValue(one: RatioValue | undefined, other: RatioValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return figure(one) === figure(other) && one.points === other.points && one.percent === other.percent && one.firstPay === other.firstPay
    && one.atMost === other.atMost && one.level === other.level
}

const figure = ({ base }: RatioValue) => (base.type === 'points' ? base.points : undefined)

/** What a ratio comes to for a local ratio, both in percent: never below 0 nor above 100. `firstPay` is paid before it applies. */
export function ratioOf({ base, points, percent, firstPay }: RatioValue, local: number): { readonly ratio: number; readonly firstPay: number } {
  const from = base.type === 'local' ? local : base.points
  return { ratio: within((from * Math.max(0, 100 - percent)) / 100 - points), firstPay: within(firstPay) }
}

/** The lowest and the highest that the branches come to. */
export function rangeOf(branches: readonly RatioBranch[], local: number): { readonly low: number; readonly high: number } | undefined {
  const ratios = branches.flatMap(({ value }) => (value ? ratioOf(value, local).ratio : []))
  return ratios.length === 0 ? undefined : { low: Math.min(...ratios), high: Math.max(...ratios) }
}

const within = (points: number) => Math.min(100, Math.max(0, points))
