import type { RatioAnswer, RatioBranch, RatioValue } from './answer'
import { exploreRatio } from './explore'
import { otherOptions } from './options'
import { outcomeOf } from './ratio-outcome'
import { findRatio, type Found, type Judging } from './ratio-rules'

/**
 * The pool's ratio: one base, less every reduction that holds. While facts are open, every way they may turn out is tried,
 * so that the answer is a range of named branches and never a guess.
 */
export function ratioAnswer(judging: Judging): RatioAnswer {
  const found = findRatio(judging)
  if (found.type === 'open') return exploreRatio(judging)
  const type = found.value ? 'settled' : found.type
  return { type, ...outcomeOf(found, judging), branches: [], open: [], alternatives: type === 'settled' ? alternatives(judging, found) : [] }
}

/** A reading that none of the rules found is read by, and that lets no other rule in, gives nothing else. */
function alternatives(judging: Judging, found: Found): RatioAnswer['alternatives'] {
  const { pack, chosen } = judging
  const named = new Set([...pack.lettingIn, ...[...found.bases, ...found.reductions].map(({ ready }) => ready.rule.reading)])
  return pack.ratioReadings.filter((reading) => named.has(reading)).flatMap((reading) => otherOptions(pack, reading, chosen)).flatMap(({ reading, option }) => {
    const other = { ...judging, chosen: { ...chosen, [reading]: option } }
    const instead = findRatio(other)
    return instead.type === 'open' || sameValue(found.value, instead.value) ? [] : [{ reading, option, ...outcomeOf(instead, other) }]
  })
}

function sameValue(one: RatioValue | undefined, other: RatioValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  const parts = ['points', 'percent', 'firstPay', 'atMost', 'level'] as const
  const figure = ({ base }: RatioValue) => (base.type === 'points' ? base.points : undefined)
  return figure(one) === figure(other) && parts.every((part) => one[part] === other[part])
}

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
