import type { Fen } from '../base/money'
import { ratesFor } from '../policy/rates/index'

import type { About } from './figures'
import { figuresFor, plannedWays, type Planned } from './planned'
import type { RatioPlan } from './ratio'
import { reckon, scopeOfBill, type Portion, type Reckoned } from './reckon'
import { spreadOf } from './turns-on'
import { assumptionIds, type AssumptionId, type Bill, type Branch, type EstimateInput, type Estimation, type Need, type Unknown, type Walks, type WayOutlook } from './types'
import type { Way } from './ways'
import { byDays } from './years'

/** What numbers that were checked come to, by one reading: every way that the unknown may turn out, and all of them together. */
export function walksOf(input: EstimateInput): Walks {
  const walked = walkAll(input)
  if (walked === undefined) return { estimation: { type: 'conflict', needs: [], silent: [] }, outlooks: [] }
  const needs = distinct(walked.flatMap((each) => (each.type === 'needs' ? each.needs : [])))
  const silent = distinct(walked.flatMap((each) => (each.type === 'silent' ? [each.assume] : [])))
  const branches = reachedIn(walked)
  if (branches.length === 0) return { estimation: { type: needs.length > 0 ? 'needs' : 'silent', needs, silent }, outlooks: [] }
  return { estimation: { ...ranged(branches, { silent, total: input.bill.total, partial: needs.length + silent.length > 0 }), needs, silent }, outlooks: branches.map(outlookOf) }
}

/** The ways alone, in short. */
export const outlooksOf = (input: EstimateInput): readonly WayOutlook[] => reachedIn(walkAll(input) ?? []).map(outlookOf)

/** Every way to its end; undefined where the packs contradict themselves. */
function walkAll(input: EstimateInput): readonly Walked[] | undefined {
  const rows = ratesFor(input.place, input.on, input.rates)
  return plannedWays(input, rows)?.map((way) => walk(way, input))
}

const reachedIn = (walked: readonly Walked[]): readonly Reached[] => walked.flatMap((each) => (each.type === 'reached' ? [each] : []))
const outlookOf = ({ assume, situation, reckoned }: Reached): WayOutlook => ({ assume, situation, person: reckoned.person })

type Reached = { readonly type: 'reached'; readonly assume: readonly Unknown[]; readonly situation: Way['situation']; readonly reckoned: Reckoned }
type Walked = Reached | { readonly type: 'needs'; readonly needs: readonly Need[] } | { readonly type: 'silent'; readonly assume: readonly Unknown[] }
type Settled = Extract<Estimation, { type: 'settled' | 'range' }>
type WithoutCommon<T> = T extends unknown ? Omit<T, 'needs' | 'silent'> : never
type Others = { readonly silent: readonly (readonly Unknown[])[]; readonly total: Fen; readonly partial: boolean }

/** From the way that costs the person least to the one that costs most; where the documents are silent, everything may. */
function ranged(branches: readonly Reached[], { silent, total, partial }: Others): WithoutCommon<Settled> {
  const { turnsOn, relevant } = spreadOf([...branches.map(({ assume, reckoned }) => ({ assume, person: reckoned.person })), ...silent.map((assume) => ({ assume, person: total }))])
  const different = [...new Map([...branches].reverse().map((branch) => [Object.values(branch.reckoned.parts).join(), branch])).values()]
  const sorted = different.sort((one, other) => one.reckoned.person - other.reckoned.person)
  const [first, last] = [sorted[0], sorted.at(-1)] as [Reached, Reached]
  if (sorted.length === 1 && !partial) return { type: 'settled', estimate: first.reckoned.tell(), alternatives: [] }
  const end = ({ assume, reckoned }: Reached): Branch => ({ assume: assume.flatMap(relevant), estimate: reckoned.tell() })
  const outlooks = sorted.map(({ assume, reckoned }) => ({ assume: assume.flatMap(relevant), person: reckoned.person }))
  return { type: 'range', low: end(first), high: end(last), branches: outlooks, turnsOn, alternatives: [] }
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Map(values.map((each) => [JSON.stringify(each), each])).values()]

/** One way to its end, or what is missing on it. */
function walk(way: Planned, input: EstimateInput): Walked {
  const { outcome, own, plan, assume, situation } = way
  if (outcome.base === undefined && own === undefined) return { type: 'silent', assume }
  const portions = portionsOf(way, input)
  const needs = portions.flatMap((portion) => needsOf(way.about, plan, portion))
  if (needs.length > 0) return { type: 'needs', needs }
  const assumptions = () => [...assumed(way, input, portions), ...(own ? ['area-reduction' as const] : [])]
  return { type: 'reached', assume, situation, reckoned: reckon({ bill: input.bill, portions, plan, outcome, account: input.account ?? 0, assumptions, notes: way.notes }) }
}

function needsOf({ insurance, care, level }: About, { flat }: RatioPlan, { figures: { pool }, part }: Portion): readonly Need[] {
  const need = (figure: Need['figure']): Need => ({ figure, insurance, care, ...(level === undefined ? {} : { level }), ...(part === undefined ? {} : { year: part.year }) })
  if (flat === 0) return []
  return [...(pool.deductible === undefined ? [need('deductible')] : []), ...(flat === undefined && pool.brackets.length === 0 ? [need('ratio')] : [])]
}

/** The whole bill by the figures of the day asked about, or every year's part by its own; what the year has seen counts for the first. */
function portionsOf(way: Planned, { bill, stay, history = {}, place, rates }: EstimateInput): readonly Portion[] {
  const scoped = scopeOfBill(bill)
  if (way.split === 'whole' || stay === undefined) return [{ ...scoped, figures: way.figures, history }]
  return byDays(stay, scoped).map((part, index) => {
    const own = index === 0 ? way : { ...way, about: { ...way.about, nth: 1 } }
    return { inScope: part.inScope, outside: part.outside, part, figures: figuresFor(ratesFor(place, part.on, rates), own), history: index === 0 ? history : {} }
  })
}

/** What was not said and is taken as the usual. */
function assumed({ civilServant, aided }: Way, { bill, facts, history = {} }: EstimateInput, portions: readonly Portion[]): readonly AssumptionId[] {
  const taken: Readonly<Partial<Record<AssumptionId, boolean>>> = {
    ...linesTaken(bill),
    inpatient: facts.care === undefined,
    'nothing-used': history.poolUsed === undefined,
    'no-civil-servant-figure': civilServant && portions.some(({ figures }) => figures.funds.civil.row === undefined),
    'no-aid-figure': aided && portions.some(({ figures }) => figures.funds.aid.row === undefined),
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
