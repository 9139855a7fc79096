import type { RatioValue } from './answer'
import type { Situation } from './condition'
import { optionOf, type Chosen } from './options'
import type { Ready, ReadyPack } from './ready'
import type { Base, BaseRule, Reduce, ReductionRule, Sourced, Under } from './types'
import type { FactId } from './vocabulary'

export type Judging = { readonly pack: ReadyPack; readonly situation: Situation; readonly chosen: Chosen }
type FoundBase = { readonly ready: Ready<Sourced<BaseRule>>; readonly ratio: Base }
type FoundReduction = { readonly ready: Ready<Sourced<ReductionRule>>; readonly by: Reduce }
/** The rules that make the ratio: of one base it has a value, of none or of several it has not. */
export type Found = {
  readonly type: 'settled' | 'silent' | 'conflict'
  readonly bases: readonly FoundBase[]
  readonly reductions: readonly FoundReduction[]
  readonly value?: RatioValue
}
export type Open = { readonly type: 'open'; readonly facts: readonly FactId[] }

/** The base and the reductions that hold, or the facts that must be known before that can be said. */
export function findRatio(judging: Judging): Found | Open {
  const { pack, situation, chosen } = judging
  const open = new Set<FactId>()
  const possible = <R extends { readonly under?: Under }>(list: readonly Ready<R>[]) => list.filter(({ rule: { under }, when }) => {
    if (under !== undefined && optionOf(pack, under.reading, chosen) !== under.option) return false
    const verdict = when.test(situation)
    if (verdict === undefined) when.addOpen(situation, open)
    return verdict !== false
  })
  const bases = possible(pack.bases).map((ready) => ({ ready, ratio: readAs(ready.rule, ready.rule.ratio, judging) }))
  if (bases.length === 0) return { type: 'silent', bases, reductions: [] }
  const reductions = possible(pack.reductions).map((ready) => ({ ready, by: readAs(ready.rule, ready.rule.by, judging) }))
  if (open.size > 0) return { type: 'open', facts: [...open] }
  const [base, second] = bases
  return base && !second ? { type: 'settled', bases, reductions, value: valueOf(base, reductions) } : { type: 'conflict', bases, reductions }
}

type Read<T> = { readonly reading?: string; readonly otherwise?: Readonly<Record<string, T>> }

/** What a rule comes to by the option that its reading is read by. */
function readAs<T>({ reading, otherwise }: Read<T>, own: T, { pack, chosen }: Judging): T {
  if (otherwise === undefined) return own
  const option = optionOf(pack, reading, chosen)
  return option !== undefined && Object.hasOwn(otherwise, option) ? (otherwise[option] ?? own) : own
}

function valueOf({ ratio, ready }: FoundBase, reductions: readonly FoundReduction[]): RatioValue {
  let points = 0
  let percent = 0
  let firstPay = 0
  for (const { by } of reductions) {
    if ('points' in by) points += by.points
    else if ('percent' in by) percent += by.percent
    else firstPay += by.firstPay
  }
  const { level } = ready.rule
  const atMost = reductions.some((each) => each.ready.rule.atMost === true)
  return level === undefined ? { base: ratio, points, percent, firstPay, atMost } : { base: ratio, level, points, percent, firstPay, atMost }
}
