import type { AppliedBase, AppliedReduction, RatioAnswer, RatioBranch, RatioOutcome, RatioValue } from './answer'
import type { Situation } from './condition'
import { exploreRatio } from './explore'
import { optionOf, otherOptions, type Chosen } from './options'
import type { Ready, ReadyPack } from './ready'
import { openOf, stepOf } from './step'
import type { BaseRule, Reduce, ReductionRule, Sourced, Under } from './types'
import type { FactId } from './vocabulary'

export type Settled = RatioOutcome & { readonly type: 'settled' | 'silent' | 'conflict' }
/** The ratio as it stands, or the facts that must be known before it does. */
export type Settling = Settled | { readonly type: 'open'; readonly open: readonly FactId[] }

/**
 * The pool's ratio: one base, less every reduction that holds. While facts are open, every way they may turn out is tried,
 * so that the answer is a range of named branches and never a guess.
 */
export function ratioAnswer(pack: ReadyPack, situation: Situation, chosen: Chosen): RatioAnswer {
  const found = settle(pack, situation, chosen)
  if (found.type === 'open') return exploreRatio(pack, situation, (each) => settle(pack, each, chosen))
  return { ...found, branches: [], open: [], alternatives: found.type === 'settled' ? alternatives(pack, situation, { chosen, found }) : [] }
}

export function settle(pack: ReadyPack, situation: Situation, chosen: Chosen): Settling {
  const bases = pack.bases.filter(({ rule, when }) => isRead(rule.under, pack, chosen) && when.test(situation) !== false)
  const reductions = pack.reductions.filter(({ rule, when }) => isRead(rule.under, pack, chosen) && when.test(situation) !== false)
  const open = bases.length === 0 ? [] : openIn([...bases, ...reductions], situation)
  if (open.length > 0) return { type: 'open', open }
  const [base, second] = bases
  if (base === undefined) return { type: 'silent', reductions: [] }
  const applied = reductions.map((rule) => appliedReduction(rule, { pack, situation, chosen }))
  const from = appliedBase(base, { pack, situation, chosen })
  return { type: second ? 'conflict' : 'settled', base: from, reductions: applied, ...(second ? {} : { value: valueOf(from, applied) }) }
}

type Judging = { readonly pack: ReadyPack; readonly situation: Situation; readonly chosen: Chosen }

const isRead = (under: Under | undefined, pack: ReadyPack, chosen: Chosen) => under === undefined || optionOf(pack, under.reading, chosen) === under.option

const openIn = (rules: readonly Ready<unknown>[], situation: Situation): readonly FactId[] => [
  ...new Set(rules.flatMap(({ when }) => (when.test(situation) === undefined ? openOf(when, situation) : []))),
]

function appliedBase(ready: Ready<Sourced<BaseRule>>, { pack, situation, chosen }: Judging): AppliedBase {
  const { ratio, level, reading, otherwise } = ready.rule
  const option = optionOf(pack, reading, chosen)
  return { ...stepOf(ready, situation), ...readBy(reading, option), ratio: pick(otherwise, option) ?? ratio, ...(level === undefined ? {} : { level }) }
}

function appliedReduction(ready: Ready<Sourced<ReductionRule>>, { pack, situation, chosen }: Judging): AppliedReduction {
  const { by, atMost, reading, otherwise } = ready.rule
  const option = optionOf(pack, reading, chosen)
  return { ...stepOf(ready, situation), ...readBy(reading, option), by: pick(otherwise, option) ?? by, ...(atMost === undefined ? {} : { atMost }) }
}

const readBy = (reading: string | undefined, option: string | undefined) => (reading === undefined || option === undefined ? {} : { reading, option })
const pick = <T>(otherwise: Readonly<Record<string, T>> | undefined, option: string | undefined): T | undefined =>
  otherwise !== undefined && option !== undefined && Object.hasOwn(otherwise, option) ? otherwise[option] : undefined

function valueOf({ ratio, level }: AppliedBase, reductions: readonly AppliedReduction[]): RatioValue {
  const sum = (part: (by: Reduce) => number) => reductions.reduce((total, { by }) => total + part(by), 0)
  return {
    base: ratio, ...(level === undefined ? {} : { level }),
    points: sum((by) => ('points' in by ? by.points : 0)),
    percent: sum((by) => ('percent' in by ? by.percent : 0)),
    firstPay: sum((by) => ('firstPay' in by ? by.firstPay : 0)),
    atMost: reductions.some(({ atMost }) => atMost === true),
  }
}

function alternatives(pack: ReadyPack, situation: Situation, { chosen, found }: { readonly chosen: Chosen; readonly found: Settled }): RatioAnswer['alternatives'] {
  return otherOptions(pack, chosen).flatMap(({ reading, option }) => {
    const other = settle(pack, situation, { ...chosen, [reading]: option })
    if (other.type === 'open' || sameValue(found.value, other.value)) return []
    const { type: _type, ...outcome } = other
    return [{ reading, option, ...outcome }]
  })
}

const sameValue = (one: RatioValue | undefined, other: RatioValue | undefined) => JSON.stringify(one) === JSON.stringify(other)

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
