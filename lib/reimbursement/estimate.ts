import { err, ok, type Result } from '../base/result'
import { ratesFor, type RateRow } from '../policy/rates/index'

import { checkBill } from './check-bill'
import { bracketsOf, deductibleOf, figureOf, type About } from './figures'
import { otherReadings } from './other-readings'
import { planOf, type RatioPlan } from './ratio'
import { reckon, scopeOfBill, type CaseFigures, type Portion } from './reckon'
import { spreadOf } from './turns-on'
import { assumptionIds, type AssumptionId, type Bill, type BillFault, type Branch, type Estimate, type EstimateInput, type Estimation, type Need, type Unknown } from './types'
import { waysOf, type Way } from './ways'
import { byDays } from './years'

/**
 * What a bill comes to, by the documents of the insured place and the figures it has published: every amount with its formula, its
 * numbers and where they stand. What is unknown stays open: then it is a range of named branches. Refuses numbers that cannot be.
 */
export function estimate(input: EstimateInput): Result<Estimation, readonly BillFault[]> {
  const checked = checkBill(input)
  if (!checked.ok) return err(checked.error)
  const estimation = estimateWays(input)
  if (estimation.type !== 'settled' && estimation.type !== 'range') return ok(estimation)
  return ok({ ...estimation, alternatives: otherReadings(input, estimation, estimateWays) })
}

/** The same for numbers that were checked, and by one reading only. */
export function estimateWays(input: EstimateInput): Estimation {
  const rows = ratesFor(input.place, input.on, input.rates)
  const found = waysOf(input, rows)
  if (found.type === 'conflict') return { type: 'conflict', needs: [], silent: [] }
  const walked = found.ways.map((way) => ({ way, walked: walk(way, input, rows) }))
  const needs = distinct(walked.flatMap((each) => (each.walked.type === 'needs' ? each.walked.needs : [])))
  const silent = distinct(walked.flatMap((each) => (each.walked.type === 'silent' ? [each.way.assume] : [])))
  const branches = walked.flatMap(({ way, walked: { estimate: reached } }) => (reached ? [{ assume: way.assume, estimate: reached }] : []))
  if (branches.length === 0) return { type: needs.length > 0 ? 'needs' : 'silent', needs, silent }
  return { ...ranged(branches, { silent, partial: needs.length + silent.length > 0 }), needs, silent }
}

type Settled = Extract<Estimation, { type: 'settled' | 'range' }>
type WithoutCommon<T> = T extends unknown ? Omit<T, 'needs' | 'silent'> : never

function ranged(branches: readonly Branch[], { silent, partial }: { readonly silent: readonly (readonly Unknown[])[]; readonly partial: boolean }): WithoutCommon<Settled> {
  const { turnsOn, relevant } = spreadOf(branches, silent)
  const told = new Map(branches.map((branch) => [partsOf(branch.estimate), { ...branch, assume: branch.assume.flatMap(relevant) }] as const).reverse())
  const [first, ...others] = [...told.values()].sort((one, other) => one.estimate.person - other.estimate.person)
  if (first === undefined || (others.length === 0 && !partial)) return { type: 'settled', estimate: (first ?? branches[0] as Branch).estimate, alternatives: [] }
  return { type: 'range', low: first, high: others.at(-1) ?? first, branches: [first, ...others], turnsOn, alternatives: [] }
}

const partsOf = ({ parts }: Estimate): string => Object.values(parts).join()
const distinct = <T>(values: readonly T[]): readonly T[] => [...new Map(values.map((each) => [JSON.stringify(each), each])).values()]

type Walked =
  | { readonly type: 'reached'; readonly estimate: Estimate }
  | { readonly type: 'needs'; readonly needs: readonly Need[]; readonly estimate?: undefined }
  | { readonly type: 'silent'; readonly estimate?: undefined }

/** One way to its end, or what is missing on it. */
function walk(way: Way, input: EstimateInput, rows: readonly RateRow[]): Walked {
  const { outcome, own, none } = way
  if (outcome.base === undefined && own === undefined) return { type: 'silent' }
  const plan = planOf(outcome, { stacking: input.stacking ?? 'sum', own, ...(none === undefined ? {} : { none }) })
  const portions = portionsOf(way, input, rows)
  const needs = portions.flatMap(({ figures: { pool } }) => needsOf(way.about, plan, pool))
  if (needs.length > 0) return { type: 'needs', needs }
  const assumptions = [...assumed(way, input), ...(own ? ['area-reduction' as const] : [])]
  return { type: 'reached', estimate: reckon({ bill: input.bill, portions, plan, outcome, account: input.account ?? 0, assumptions, notes: way.notes }) }
}

function needsOf({ insurance, care, level }: About, { flat }: RatioPlan, { deductible, brackets }: CaseFigures['pool']): readonly Need[] {
  const need = (figure: Need['figure']): Need => ({ figure, insurance, care, ...(level === undefined ? {} : { level }) })
  if (flat === 0) return []
  return [...(deductible === undefined ? [need('deductible')] : []), ...(flat === undefined && brackets.length === 0 ? [need('ratio')] : [])]
}

/** The whole bill by the figures of the day asked about, or every year's part by its own; what the year has seen counts for the first. */
function portionsOf(way: Way, { bill, stay, history = {}, place, rates }: EstimateInput, rows: readonly RateRow[]): readonly Portion[] {
  const scoped = scopeOfBill(bill)
  if (way.split === 'whole' || stay === undefined) return [{ ...scoped, figures: figuresFor(rows, way), history }]
  return byDays(stay, scoped).map((part, index) => {
    const own = index === 0 ? way : { ...way, about: { ...way.about, nth: 1 } }
    return { inScope: part.inScope, outside: part.outside, part, figures: figuresFor(ratesFor(place, part.on, rates), own), history: index === 0 ? history : {} }
  })
}

function figuresFor(rows: readonly RateRow[], { about, civilServant, aided }: Way): CaseFigures {
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

/** What was not said and is taken as the usual. */
function assumed({ civilServant, aided, about }: Way, { bill, facts, history = {}, rates }: EstimateInput): readonly AssumptionId[] {
  const without = (figure: 'civil-servant' | 'aid') => figureOf(rates, figure, about) === undefined
  const taken: Readonly<Partial<Record<AssumptionId, boolean>>> = {
    ...linesTaken(bill),
    inpatient: facts.care === undefined,
    'nothing-used': history.poolUsed === undefined,
    'no-civil-servant-figure': civilServant && without('civil-servant'),
    'no-aid-figure': aided && without('aid'),
  }
  return assumptionIds.filter((id) => taken[id] === true)
}

/** The lines of the slip that were not given are taken as nothing. */
function linesTaken({ selfPaid, firstShare, overLimit, inScope }: Bill): Readonly<Partial<Record<AssumptionId, boolean>>> {
  const lines = [selfPaid, firstShare, overLimit]
  const given = lines.filter((line) => line !== undefined).length
  const open = inScope === undefined && given < lines.length
  return { 'all-in-scope': open && given === 0, 'rest-in-scope': open && given > 0 }
}
