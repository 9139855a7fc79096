import type { AppliedBase, AppliedReduction, RatioOutcome, RatioValue } from './answer'
import { verdictOf, type Place, type Situation } from './condition'
import type { Part, RatioPlan } from './ratio-plan'
import { openAt } from './step'
import type { FactId } from './vocabulary'

/** The rules that make the ratio: of one base it has a value, of none or of several it has not. */
export type Found = {
  readonly type: 'settled' | 'silent' | 'conflict'
  readonly bases: readonly AppliedBase[]
  readonly reductions: readonly AppliedReduction[]
  readonly value?: RatioValue
}
export type Open = { readonly type: 'open'; readonly facts: readonly FactId[] }

const silent: Found = { type: 'silent', bases: [], reductions: [] }

/** The base and the reductions that hold, or the facts that must be known before that can be said. */
export function findRatio({ bases, reductions }: RatioPlan, situation: Situation): Found | Open {
  const undecided: Place[] = []
  const foundBases = possible(bases, situation, undecided)
  const [base, second] = foundBases
  if (base === undefined) return silent
  const foundReductions = possible(reductions, situation, undecided)
  if (undecided.length > 0) return { type: 'open', facts: openAt(situation, undecided) }
  if (second !== undefined) return { type: 'conflict', bases: foundBases, reductions: foundReductions }
  return { type: 'settled', bases: foundBases, reductions: foundReductions, value: valueOf(base, foundReductions) }
}

/** What the rules add that are not ruled out; those that are not certain either are kept in `undecided`. */
function possible<Applied>(parts: readonly Part<Applied>[], situation: Situation, undecided: Place[]): readonly Applied[] {
  const found: Applied[] = []
  for (const { at, applied } of parts) {
    const verdict = verdictOf(situation, at)
    if (verdict === undefined) undecided.push(at)
    if (verdict !== false) found.push(applied)
  }
  return found
}

function valueOf({ ratio, level }: AppliedBase, reductions: readonly AppliedReduction[]): RatioValue {
  let points = 0
  let percent = 0
  let firstPay = 0
  let atMost = false
  for (const reduction of reductions) {
    const { by } = reduction
    if ('points' in by) points += by.points
    else if ('percent' in by) percent += by.percent
    else firstPay += by.firstPay
    if (reduction.atMost === true) atMost = true
  }
  return level === undefined ? { base: ratio, points, percent, firstPay, atMost } : { base: ratio, level, points, percent, firstPay, atMost }
}

/** The rules that were found, each with where it stands and how it was read. */
export function outcomeOf({ bases: [base], reductions, value }: Found): RatioOutcome {
  if (base === undefined) return { reductions }
  return value === undefined ? { base, reductions } : { base, reductions, value }
}
