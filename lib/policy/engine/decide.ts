import type { Kleene } from '../../base/kleene'
import type { PlainDate } from '../../base/plain-date'
import type { Calendar } from '../../calendar/index'

import type { ClaimAnswer, Decision, GroundAnswer, MaterialAnswer, RatioAnswer, Status, Step, WindowAnswer } from './answer'
import { fillIn, holdsAt, verdictOf, type Situation } from './condition'
import { judge } from './conditions'
import type { Chosen } from './options'
import { ratioAnswer } from './ratio'
import { readyPack, type ReadyGround, type ReadyMaterial, type ReadyPack } from './ready'
import { allHold, factsOpenIn, holding, stepOf, stepsOf, turnedOut } from './step'
import type { ClaimRule, Expr, LayeredPack, MaterialId, Sourced } from './types'
import type { FactId, Facts, Kind } from './vocabulary'
import { lockAnswer, spanEnd, wayOf, windowAnswer, type Counting } from './windows'

export type Question = {
  /** The day the question is asked about: of the visit, or of the filing where there is none. */
  readonly on: PlainDate
  /** Proofs already handed in. */
  readonly held?: readonly MaterialId[]
  /** Readings chosen instead of the packs' own, by reading id. */
  readonly readings?: Chosen
  /** By which working days are counted; the shipped papers where none is given. */
  readonly calendar?: Calendar | undefined
}

const none: readonly never[] = []
const ownReadings: Chosen = {}

/**
 * Judges the facts by every rule of the layered packs and keeps the reasons.
 * Same facts, same answer: no clock, no chance, no network. An unknown fact stays unknown.
 */
export function decide(layered: LayeredPack, facts: Facts, question: Question): Decision {
  const pack = readyPack(layered)
  const { on, held = none, readings: chosen = ownReadings, calendar } = question
  const situation = heard(pack, facts)
  const right = rightOf(pack, situation)
  const papers = papersFor(pack, situation, held)
  const windows = windowAnswers(pack, { situation, chosen, counting: { facts: situation.facts, on, calendar } })
  const ratio = ratioAnswer(pack, situation, chosen)
  return {
    status: statusOf(right.may, papers.answers),
    packs: pack.packs,
    grounds: right.grounds,
    reasons: reasonsOf(pack, right, situation),
    open: openFacts(right, papers.steps),
    materials: papers.answers,
    windows: windows.answers,
    openWindows: right.may === false ? [] : openWindows(windows),
    locks: holding(pack.locks, situation).map((rule) => lockAnswer(rule, { facts, on, calendar })),
    ratio,
    claims: holding(pack.claims, situation).map((rule) => claimAnswer(rule, { facts, on, calendar, acts: true })),
    codes: holding(pack.codes, situation),
    statements: holding(pack.statements, situation),
    notices: holding(pack.notices, situation).filter(({ from }) => from <= on),
    readings: holding(pack.readings, situation),
    gaps: holding(pack.gaps, situation),
    trace: right.general.concat(right.needs, papers.steps, windows.steps),
    conflicts: conflictsOf(windows.answers, ratio),
  }
}

/** A promise counts only where a document accepts one; elsewhere the wish to promise changes nothing. */
function heard({ situation, commitments }: ReadyPack, facts: Facts): Situation {
  fillIn(situation, facts, facts.commits)
  if (facts.commits !== false && commitments.every(({ at }) => verdictOf(situation, at) === false)) fillIn(situation, facts, false)
  return situation
}

/** Whether one may file at all: by one of the grounds, and by every rule that holds for all of them. `needs`: those of every ground. */
type Right = { readonly may: Kleene; readonly general: readonly Step[]; readonly grounds: readonly GroundAnswer[]; readonly needs: readonly Step[] }

function rightOf(pack: ReadyPack, situation: Situation): Right {
  const general = stepsOf(pack.general, situation)
  const grounds: GroundAnswer[] = []
  const needs: Step[] = []
  let one: Kleene = false
  for (const ground of pack.grounds) {
    const answer = groundAnswer(ground, situation)
    if (answer === undefined) continue
    grounds.push(answer)
    needs.push(...answer.needs)
    if (answer.verdict === true || one === false) one = answer.verdict
  }
  return { may: allHold(pack.general, situation, one), general, grounds, needs }
}

/** A ground that certainly does not apply is left out; one that may apply is judged by its needs. */
function groundAnswer(ground: ReadyGround, situation: Situation): GroundAnswer | undefined {
  const applies = verdictOf(situation, ground.at)
  if (applies === false) return undefined
  const needs = stepsOf(ground.needs, situation)
  return { rule: ground.rule, verdict: allHold(ground.needs, situation, applies), needs: applies === undefined ? [stepOf(ground, situation), ...needs] : needs }
}

/** The papers of a case as far as the facts tell, without judging anything else. */
export function materialsOf(layered: LayeredPack, facts: Facts, held: readonly MaterialId[] = none): readonly MaterialAnswer[] {
  const pack = readyPack(layered)
  return papersFor(pack, heard(pack, facts), held).answers
}

type Papers = { readonly steps: readonly Step[]; readonly answers: readonly MaterialAnswer[] }

function papersFor({ materials }: ReadyPack, situation: Situation, held: readonly MaterialId[]): Papers {
  const answers: MaterialAnswer[] = []
  const steps = materials.map((material) => {
    const step = stepOf(material, situation)
    if (step.verdict !== false) answers.push(materialAnswer(material, situation, { required: step.verdict, held: held.includes(material.rule.material) }))
    return step
  })
  return { steps, answers }
}

function materialAnswer({ rule, commitments }: ReadyMaterial, situation: Situation, { required, held }: Pick<MaterialAnswer, 'required' | 'held'>): MaterialAnswer {
  const commitment = commitments.find(({ at }) => holdsAt(situation, at))?.rule
  return commitment === undefined ? { rule, required, held, promised: false } : { rule, required, held, promised: situation.facts.commits === true, commitment }
}

type Windows = { readonly steps: readonly Step[]; readonly answers: readonly WindowAnswer[] }

function windowAnswers({ windows }: ReadyPack, { situation, chosen, counting }: { readonly situation: Situation; readonly chosen: Chosen; readonly counting: Counting }): Windows {
  const answers: WindowAnswer[] = []
  const steps = windows.map((window) => {
    const step = stepOf(window, situation)
    if (step.verdict !== true) return step
    const way = wayOf(window, chosen)
    answers.push(windowAnswer(window, way, counting))
    return way.holds
  })
  return { steps, answers }
}

function claimAnswer(rule: Sourced<ClaimRule>, counting: Counting): ClaimAnswer {
  return rule.within === undefined ? { rule } : { rule, within: spanEnd(rule.within, counting) }
}

function statusOf(may: Kleene, materials: readonly MaterialAnswer[]): Status {
  if (may === false) return 'no'
  if (may === undefined || materials.some(({ required }) => required === undefined)) return 'undecided'
  return materials.every(({ held, promised }) => held || promised) ? 'yes' : 'not-ready'
}

/** Of the grounds that stand as the whole does, the steps that do too. */
function reasonsOf(pack: ReadyPack, { may, general, grounds }: Right, situation: Situation): readonly Step[] {
  const reasons = turnedOut(may, pack.general, { of: general, in: situation })
  for (const ground of grounds) {
    if (ground.verdict !== may) continue
    for (const need of ground.needs) if (need.verdict === may) reasons.push(need)
  }
  return reasons
}

/** What is still to be asked: only of the rules that could still turn the answer, and of the papers once it stands. */
function openFacts({ may, general, grounds }: Right, papers: readonly Step[]): readonly FactId[] {
  if (may === false) return none
  return factsOpenIn(may === true ? papers : [...general, ...grounds.filter(({ verdict }) => verdict === undefined).flatMap(({ needs }) => needs)])
}

/** Which windows there are, and when they end. */
function openWindows({ steps, answers }: Windows): readonly FactId[] {
  const open = factsOpenIn(steps)
  const awaiting = answers.filter(({ ends }) => ends.type === 'awaits')
  return awaiting.length === 0 ? open : [...new Set([...open, ...awaiting.flatMap(({ ends }) => (ends.type === 'awaits' ? ends.fact : none))])]
}

function conflictsOf(windows: readonly WindowAnswer[], ratio: RatioAnswer): Decision['conflicts'] {
  const twice = windows.filter(({ window }, at) => windows.findIndex((other) => other.window === window) < at)
  if (twice.length === 0 && ratio.type !== 'conflict') return none
  return [...new Set(twice.map(({ window }) => window)), ...(ratio.type === 'conflict' ? ['base' as const] : [])]
}

/** Whether a rule may apply to a kind, nothing else being known. */
export const kindTouches = (when: Expr, kind: Kind): boolean => judge(when, { kind }) !== false
