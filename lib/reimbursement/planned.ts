import type { LayeredPack } from '../policy/index'
import type { RateRow } from '../policy/rates/index'

import { bracketsOf, deductibleOf, figureOf } from './figures'
import { planOf, type RatioPlan } from './ratio'
import type { CaseFigures } from './reckon'
import type { EstimateInput } from './types'
import { waysOf, type Way } from './ways'

/** A way with the ratio that the documents make for it, and with the area's figures for it. */
export type Planned = Way & { readonly plan: RatioPlan; readonly figures: CaseFigures }
type Cases = { readonly layered: LayeredPack; readonly rows: readonly RateRow[]; readonly known: Map<string, { readonly ways: readonly Planned[] | undefined }> }

/** A phone has better things to remember than every case of somebody who tries out everything. */
const MOST_CASES = 400
let last: Cases | undefined

/**
 * Every way that the unknown may turn out; undefined where the packs contradict themselves. None of it turns on the amounts of the bill, so
 * that while somebody types one, it is worked out with the first letter only. What is remembered is of the last table alone.
 */
export function plannedWays(input: EstimateInput, rows: readonly RateRow[]): readonly Planned[] | undefined {
  const { known } = casesOf(input.layered, rows)
  const key = caseKey(input)
  const before = known.get(key)
  if (before !== undefined) return before.ways
  if (known.size >= MOST_CASES) known.clear()
  const ways = planned(input, rows)
  known.set(key, { ways })
  return ways
}

function casesOf(layered: LayeredPack, rows: readonly RateRow[]): Cases {
  if (last?.layered !== layered || last.rows !== rows) last = { layered, rows, known: new Map() }
  return last
}

/** All of the case but its amounts. */
const caseKey = ({ facts, on, readings, stacking, level, history, nthFrom, stay, civilServant, aided }: EstimateInput): string =>
  JSON.stringify([facts, on, readings, stacking, level, history?.nth, nthFrom, stay, civilServant, aided])

function planned(input: EstimateInput, rows: readonly RateRow[]): readonly Planned[] | undefined {
  const found = waysOf(input, rows)
  if (found.type === 'conflict') return undefined
  const figures = figuresOnce(rows)
  return found.ways.map((way) => ({
    ...way, figures: figures(way), plan: planOf(way.outcome, { stacking: input.stacking ?? 'sum', own: way.own, ...(way.none === undefined ? {} : { none: way.none }) }),
  }))
}

/** Ways that differ only in the ratio share their figures: each is looked up once. */
function figuresOnce(rows: readonly RateRow[]): (way: Way) => CaseFigures {
  const found = new Map<string, CaseFigures>()
  return (way) => {
    const key = [...Object.values(way.about), way.civilServant, way.aided].join()
    const known = found.get(key) ?? figuresFor(rows, way)
    found.set(key, known)
    return known
  }
}

export function figuresFor(rows: readonly RateRow[], { about, civilServant, aided }: Way): CaseFigures {
  const figure = (name: Parameters<typeof figureOf>[1]) => figureOf(rows, name, about)
  return {
    pool: { deductible: deductibleOf(rows, about), brackets: bracketsOf(rows, 'ratio', about), cap: figure('cap') },
    funds: {
      large: { row: figure('large'), most: figure('large-cap') },
      serious: { tiers: bracketsOf(rows, 'serious', about), most: figure('serious-cap') },
      civil: civilServant ? { row: figure('civil-servant'), most: figure('civil-servant-cap') } : {},
      aid: aided ? { row: figure('aid'), most: figure('aid-cap') } : {},
    },
  }
}
