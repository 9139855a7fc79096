import type { LayeredPack } from '../policy/index'
import type { RateRow } from '../policy/rates/index'

import { planOf, type RatioPlan } from './ratio'
import type { EstimateInput } from './types'
import { waysOf, type Way } from './ways'

/** A way with the ratio that the documents make for it. */
export type Planned = Way & { readonly plan: RatioPlan }
type Case = { readonly ways: readonly Planned[] | undefined }
type ByCase = Map<string, Case>

const known = new WeakMap<LayeredPack, WeakMap<readonly RateRow[], ByCase>>()
/** A phone has better things to remember than the cases of somebody who tries out everything. */
const MOST_CASES = 500

/**
 * Every way that the unknown may turn out; undefined where the packs contradict themselves. None of it turns on the amounts of the bill, so
 * that while somebody types one, it is worked out with the first letter only.
 */
export function plannedWays(input: EstimateInput, rows: readonly RateRow[]): readonly Planned[] | undefined {
  const cases = casesFor(input.layered, rows)
  const key = caseKey(input)
  const before = cases.get(key)
  if (before !== undefined) return before.ways
  const ways = planned(input, rows)
  if (cases.size >= MOST_CASES) cases.clear()
  cases.set(key, { ways })
  return ways
}

function casesFor(layered: LayeredPack, rows: readonly RateRow[]): ByCase {
  const byRows = known.get(layered) ?? new WeakMap<readonly RateRow[], ByCase>()
  const cases: ByCase = byRows.get(rows) ?? new Map<string, Case>()
  known.set(layered, byRows.set(rows, cases))
  return cases
}

/** All of the case but its amounts. */
const caseKey = ({ facts, on, readings, stacking, level, history, nthFrom, stay, civilServant, aided }: EstimateInput): string =>
  JSON.stringify([facts, on, readings, stacking, level, history?.nth, nthFrom, stay, civilServant, aided])

function planned(input: EstimateInput, rows: readonly RateRow[]): readonly Planned[] | undefined {
  const found = waysOf(input, rows)
  if (found.type === 'conflict') return undefined
  return found.ways.map((way) => ({ ...way, plan: planOf(way.outcome, { stacking: input.stacking ?? 'sum', own: way.own, ...(way.none === undefined ? {} : { none: way.none }) }) }))
}
