import type { AppliedBase, AppliedReduction, Step } from './answer'
import type { Condition } from './condition'
import { optionOf, type Chosen, type ReadingOptions } from './options'
import { traced } from './step'
import type { BaseRule, LayeredPack, ReductionRule, Sourced } from './types'

/** A rule that may have a part in the ratio, and what it adds to the answer where it holds. */
export type Part<Applied> = { readonly when: Condition; readonly applied: Applied }
/** The rules of the ratio as one choice of readings has them. */
export type RatioPlan = { readonly bases: readonly Part<AppliedBase>[]; readonly reductions: readonly Part<AppliedReduction>[] }
/** The same with one reading read otherwise. `letsIn`: some rule holds only under one of its options. */
export type OtherPlan = RatioPlan & { readonly reading: string; readonly option: string; readonly letsIn: boolean }
export type RatioPlans = RatioPlan & { readonly others: readonly OtherPlan[] }

type Rules = Pick<LayeredPack['rules'], 'bases' | 'reductions'>
type RatioRule = Sourced<BaseRule | ReductionRule>
/** The option that each reading is read by. */
type Taken = ReadonlyMap<string, string | undefined>

/** Gives the plans for a choice of readings, and works out those of equal choices once. */
export function ratioPlanner(rules: Rules, options: ReadingOptions): (chosen: Chosen) => RatioPlans {
  const all: readonly RatioRule[] = [...rules.bases, ...rules.reductions]
  const readings = [...new Set(all.flatMap(({ reading, under }) => [reading ?? [], under?.reading ?? []].flat()))]
  const lettingIn = new Set(all.map(({ under }) => under?.reading))
  const known = new Map<string, RatioPlans>()

  const made = (taken: Taken): RatioPlans => {
    const others = readings.flatMap((reading) => (options.get(reading) ?? []).filter((option) => option !== taken.get(reading)).map((option) => (
      { reading, option, letsIn: lettingIn.has(reading), ...planOf(rules, new Map([...taken, [reading, option]])) })))
    return { ...planOf(rules, taken), others }
  }
  return (chosen) => {
    const taken = readings.map((reading) => optionOf(options, reading, chosen))
    const key = taken.join()
    const plans = known.get(key) ?? made(new Map(readings.map((reading, at) => [reading, taken[at]])))
    known.set(key, plans)
    return plans
  }
}

function planOf({ bases, reductions }: Rules, taken: Taken): RatioPlan {
  const isIn = ({ under }: RatioRule) => under === undefined || taken.get(under.reading) === under.option
  return {
    bases: bases.filter(isIn).map((rule) => {
      const ratio = readAs(rule, rule.ratio, taken)
      return part(rule, taken, (step) => (rule.level === undefined ? { ...step, ratio } : { ...step, ratio, level: rule.level }))
    }),
    reductions: reductions.filter(isIn).map((rule) => {
      const by = readAs(rule, rule.by, taken)
      return part(rule, taken, (step) => (rule.atMost === true ? { ...step, by, atMost: true } : { ...step, by }))
    }),
  }
}

function part<Applied>(rule: RatioRule, taken: Taken, applied: (step: Step) => Applied): Part<Applied> {
  const { when, holds } = traced(rule)
  const option = rule.reading === undefined ? undefined : taken.get(rule.reading)
  return { when, applied: applied(rule.reading === undefined || option === undefined ? holds : { ...holds, reading: rule.reading, option }) }
}

type Read<T> = { readonly reading?: string; readonly otherwise?: Readonly<Record<string, T>> }

/** What a rule comes to by the option that its reading is read by. */
function readAs<T>({ reading, otherwise }: Read<T>, own: T, taken: Taken): T {
  const option = reading === undefined ? undefined : taken.get(reading)
  return otherwise !== undefined && option !== undefined && Object.hasOwn(otherwise, option) ? (otherwise[option] ?? own) : own
}
