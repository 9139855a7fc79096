import { allOf, anyOf, type Kleene } from '../../base/kleene'
import type { PlainDate } from '../../base/plain-date'

import type { Decision, GroundAnswer, LockAnswer, MaterialAnswer, Status, Step, WindowAnswer } from './answer'
import { situationOf, type Situation } from './condition'
import { judge } from './conditions'
import type { Chosen } from './options'
import { ratioAnswer } from './ratio'
import { readyPack, type ReadyPack } from './ready'
import { anyHolds, holding, stepOf } from './step'
import type { Expr, LayeredPack, MaterialId } from './types'
import type { FactId, Facts, Kind } from './vocabulary'
import { lockAnswer, spanEnd, windowAnswer } from './windows'

export type Question = {
  /** The day the question is asked about: of the visit, or of the filing where there is none. */
  readonly on: PlainDate
  /** Proofs already handed in. */
  readonly held?: readonly MaterialId[]
  /** Readings chosen instead of the packs' own, by reading id. */
  readonly readings?: Chosen
}

/**
 * Judges the facts by every rule of the layered packs and keeps the reasons.
 * Same facts, same answer: no clock, no chance, no network. An unknown fact stays unknown.
 */
export function decide(layered: LayeredPack, facts: Facts, question: Question): Decision {
  const pack = readyPack(layered)
  const { on, readings: chosen = {} } = question
  const situation = heard(pack, facts)
  const general = pack.general.map((rule) => stepOf(rule, situation))
  const grounds = groundAnswers(pack, situation)
  const may = allOf([anyOf(grounds.map(({ verdict }) => verdict)), ...general.map(({ verdict }) => verdict)])
  const materials = materialAnswers(pack, situation, question.held ?? [])
  const papers = pack.materials.map((rule) => stepOf(rule, situation))
  const windows = windowAnswers(pack, situation, question)
  const windowSteps = pack.windows.map((rule) => stepOf(rule, situation))
  const ratio = ratioAnswer({ pack, situation, chosen })
  return {
    status: statusOf(may, materials),
    packs: pack.packs,
    grounds,
    reasons: [...general, ...grounds.filter(({ verdict }) => verdict === may).flatMap(({ needs }) => needs)].filter(({ verdict }) => verdict === may),
    open: openFacts({ may, general, grounds, papers }),
    materials,
    windows,
    openWindows: may === false ? [] : openWindows(windowSteps, windows),
    locks: lockAnswers(pack, situation, on),
    ratio,
    claims: holding(pack.claims, situation).map((rule) => ({ rule, ...(rule.within ? { within: spanEnd(rule.within, { facts, on, acts: true }) } : {}) })),
    codes: holding(pack.codes, situation),
    statements: holding(pack.statements, situation),
    notices: holding(pack.notices, situation).filter(({ from }) => from <= on),
    readings: holding(pack.readings, situation),
    gaps: holding(pack.gaps, situation),
    trace: [...general, ...grounds.flatMap(({ needs }) => needs), ...papers, ...windowSteps.map((step) => withReading(step, windows))],
    conflicts: [...repeated(windows.map(({ window }) => window)), ...(ratio.type === 'conflict' ? ['base' as const] : [])],
  }
}

/** A promise counts only where a document accepts one; elsewhere the wish to promise changes nothing. */
function heard({ commitments }: ReadyPack, facts: Facts): Situation {
  const given = situationOf(facts, facts.commits)
  return facts.commits === false || anyHolds(commitments, given) !== false ? given : situationOf(facts, false)
}

/** A ground that certainly does not apply is left out; one that may apply is judged by its needs. */
function groundAnswers(pack: ReadyPack, situation: Situation): readonly GroundAnswer[] {
  const answers: GroundAnswer[] = []
  pack.grounds.forEach((ground, index) => {
    const applies = ground.when.test(situation)
    if (applies === false) return
    const needs = (pack.needs[index] ?? []).map((need) => stepOf(need, situation))
    const verdict = allOf([applies, ...needs.map((need) => need.verdict)])
    answers.push({ rule: ground.rule, verdict, needs: applies === undefined ? [stepOf(ground, situation), ...needs] : needs })
  })
  return answers
}

/** The papers of a case as far as the facts tell, without judging anything else. */
export function materialsOf(layered: LayeredPack, facts: Facts, held: readonly MaterialId[] = []): readonly MaterialAnswer[] {
  const pack = readyPack(layered)
  return materialAnswers(pack, heard(pack, facts), held)
}

function materialAnswers(pack: ReadyPack, situation: Situation, held: readonly MaterialId[]): readonly MaterialAnswer[] {
  return pack.materials.flatMap(({ rule, when }) => {
    const required = when.test(situation)
    if (required === false) return []
    const commitment = pack.commitments.find((each) => each.rule.replaces.includes(rule.material) && each.when.test(situation) === true)?.rule
    return [{
      rule, required,
      held: held.includes(rule.material),
      promised: commitment !== undefined && situation.facts.commits === true,
      ...(commitment ? { commitment } : {}),
    }]
  })
}

function windowAnswers(pack: ReadyPack, situation: Situation, { on, readings = {} }: Question): readonly WindowAnswer[] {
  return holding(pack.windows, situation).map((rule) => {
    const options = { own: rule.reading === undefined ? undefined : pack.options.get(rule.reading)?.[0], chosen: rule.reading === undefined ? undefined : readings[rule.reading] }
    return windowAnswer(rule, { facts: situation.facts, on }, options)
  })
}

const lockAnswers = (pack: ReadyPack, situation: Situation, on: PlainDate): readonly LockAnswer[] =>
  holding(pack.locks, situation).map((rule) => lockAnswer(rule, { facts: situation.facts, on }))

function withReading(step: Step, windows: readonly WindowAnswer[]): Step {
  const answer = step.verdict === true ? windows.find(({ rule }) => rule === step.rule) : undefined
  return answer?.reading === undefined || answer.option === undefined ? step : { ...step, reading: answer.reading, option: answer.option }
}

function statusOf(may: Kleene, materials: readonly MaterialAnswer[]): Status {
  if (may === false) return 'no'
  if (may === undefined || materials.some(({ required }) => required === undefined)) return 'undecided'
  return materials.every(({ held, promised }) => held || promised) ? 'yes' : 'not-ready'
}

type Judged = { readonly may: Kleene; readonly general: readonly Step[]; readonly grounds: readonly GroundAnswer[]; readonly papers: readonly Step[] }

/** What is still to be asked: only of the rules that could still turn the answer, and of the papers once it stands. */
function openFacts({ may, general, grounds, papers }: Judged): readonly FactId[] {
  if (may === false) return []
  const undecided = may === true ? papers : [...general, ...grounds.filter(({ verdict }) => verdict === undefined).flatMap(({ needs }) => needs)]
  return [...new Set(undecided.filter(({ verdict }) => verdict === undefined).flatMap(({ open }) => open))]
}

/** Which windows there are, and when they end. */
function openWindows(steps: readonly Step[], windows: readonly WindowAnswer[]): readonly FactId[] {
  const open = new Set<FactId>()
  for (const step of steps) for (const fact of step.open) open.add(fact)
  for (const { ends } of windows) if (ends.type === 'awaits') open.add(ends.fact)
  return [...open]
}

const repeated = <T>(values: readonly T[]): readonly T[] => [...new Set(values.filter((each, index) => values.indexOf(each) !== index))]

/** Whether a rule may apply to a kind, nothing else being known. */
export const kindTouches = (when: Expr, kind: Kind): boolean => judge(when, { kind }) !== false
