import type { AppliedBase, AppliedReduction, Step } from './answer'
import type { Place } from './condition'
import { optionOf, type Chosen, type ReadingOptions } from './options'
import type { Traced } from './step'
import type { BaseRule, ReductionRule, Sourced } from './types'

/** A rule that may have a part in the ratio, and what it adds to the answer where it holds. */
export type Part<Applied> = { readonly at: Place; readonly applied: Applied }
/** The rules of the ratio as one choice of readings has them. */
export type RatioPlan = { readonly bases: readonly Part<AppliedBase>[]; readonly reductions: readonly Part<AppliedReduction>[] }
/** The same with one reading read otherwise. `letsIn`: some rule holds only under one of its options. */
export type OtherPlan = RatioPlan & { readonly reading: string; readonly option: string; readonly letsIn: boolean }
export type RatioPlans = RatioPlan & { readonly others: readonly OtherPlan[] }

export type RatioRules = { readonly bases: readonly Traced<Sourced<BaseRule>>[]; readonly reductions: readonly Traced<Sourced<ReductionRule>>[] }
type RatioRule = Traced<Sourced<BaseRule | ReductionRule>>
/** The option that each reading is read by. */
type Taken = ReadonlyMap<string, string | undefined>

/** Gives the plans for a choice of readings, and works out those of equal choices once. */
export function ratioPlanner(rules: RatioRules, options: ReadingOptions): (chosen: Chosen) => RatioPlans {
  const all: readonly RatioRule[] = [...rules.bases, ...rules.reductions]
  const readings = [...new Set(all.flatMap(({ rule: { reading, under } }) => [reading ?? [], under?.reading ?? []].flat()))]
  const lettingIn = new Set(all.map(({ rule: { under } }) => under?.reading))
  const known = new Map<string, RatioPlans>()

  const made = (taken: Taken): RatioPlans => {
    const others = readings.flatMap((reading) => (options.get(reading) ?? []).filter((option) => option !== taken.get(reading)).map((option) => (
      { reading, option, letsIn: lettingIn.has(reading), ...planOf(rules, new Map([...taken, [reading, option]])) })))
    return { ...planOf(rules, taken), others }
  }
  return (chosen) => {
    const asked = readings.filter((reading) => Object.hasOwn(chosen, reading))
    const key = asked.length === 0 ? '' : readings.map((reading) => optionOf(options, reading, chosen)).join()
    const plans = known.get(key) ?? made(new Map(readings.map((reading) => [reading, optionOf(options, reading, chosen)])))
    known.set(key, plans)
    return plans
  }
}

function planOf({ bases, reductions }: RatioRules, taken: Taken): RatioPlan {
  const isIn = ({ rule: { under } }: RatioRule) => under === undefined || taken.get(under.reading) === under.option
  return {
    bases: bases.filter(isIn).map((base) => ({ at: base.at, applied: appliedBase(base, taken) })),
    reductions: reductions.filter(isIn).map((reduction) => ({ at: reduction.at, applied: appliedReduction(reduction, taken) })),
  }
}

function appliedBase(base: RatioRules['bases'][number], taken: Taken): AppliedBase {
  const { ratio, level } = base.rule
  const applied = { ...stepUnder(base, taken), ratio: readAs(base.rule, ratio, taken) }
  return level === undefined ? applied : { ...applied, level }
}

function appliedReduction(reduction: RatioRules['reductions'][number], taken: Taken): AppliedReduction {
  const { by, atMost } = reduction.rule
  const applied = { ...stepUnder(reduction, taken), by: readAs(reduction.rule, by, taken) }
  return atMost === undefined ? applied : { ...applied, atMost }
}

function stepUnder({ rule: { reading }, holds }: RatioRule, taken: Taken): Step {
  const option = reading === undefined ? undefined : taken.get(reading)
  return reading === undefined || option === undefined ? holds : { ...holds, reading, option }
}

type Read<T> = { readonly reading?: string; readonly otherwise?: Readonly<Record<string, T>> }

/** What a rule comes to by the option that its reading is read by. */
function readAs<T>({ reading, otherwise }: Read<T>, own: T, taken: Taken): T {
  const option = reading === undefined ? undefined : taken.get(reading)
  return otherwise !== undefined && option !== undefined && Object.hasOwn(otherwise, option) ? (otherwise[option] ?? own) : own
}
