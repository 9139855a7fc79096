import { allOf, anyOf, type Kleene } from '../../base/kleene'
import type { PlainDate } from '../../base/plain-date'

import type { Decision, GroundAnswer, JudgedRule, MaterialAnswer, Status, Step, WindowAnswer } from './answer'
import { factsIn, judge } from './conditions'
import type { Expr, LayeredPack, MaterialId } from './types'
import type { FactId, Facts, Kind } from './vocabulary'
import { lockAnswer, windowAnswer } from './windows'

export type Question = {
  /** The day the question is asked about: of the visit, or of the filing where there is none. */
  readonly on: PlainDate
  /** Proofs already handed in. */
  readonly held?: readonly MaterialId[]
  /** Readings chosen instead of the packs' own, by reading id. */
  readonly readings?: Readonly<Record<string, string>>
}

/**
 * Judges the facts by every rule of the layered packs and keeps the reasons.
 * Same facts, same answer: no clock, no chance, no network. An unknown fact stays unknown.
 */
export function decide(layered: LayeredPack, given: Facts, question: Question): Decision {
  const { rules } = layered
  const facts = withoutVainPromise(layered, given)
  const holds = ({ when }: { readonly when: Expr }) => judge(when, facts) === true
  const general = rules.general.map((rule) => step(rule, facts))
  const grounds = rules.grounds.map((rule) => groundAnswer(rule, facts)).filter(({ verdict }) => verdict !== null) as GroundAnswer[]
  const may = allOf([anyOf(grounds.map(({ verdict }) => verdict)), ...general.map(({ verdict }) => verdict)])
  const materials = materialAnswers(layered, facts, question.held ?? [])
  const windows = windowsOf(layered, facts, question)
  const papers = rules.materials.map((rule) => step(rule, facts))
  return {
    status: statusOf(may, materials),
    packs: layered.packs.map(({ id, version }) => ({ id, version })),
    grounds,
    reasons: [...general, ...grounds.filter(({ verdict }) => verdict === may).flatMap(({ needs }) => needs)].filter(({ verdict }) => verdict === may),
    open: openFacts({ may, general, grounds, papers }),
    materials,
    windows,
    openWindows: [],
    locks: rules.locks.filter(holds).map((rule) => lockAnswer(rule, { facts, on: question.on })),
    ratio: { type: 'silent', reductions: [], branches: [], open: [], alternatives: [] },
    claims: [],
    codes: rules.codes.filter(holds),
    statements: rules.statements.filter(holds),
    notices: rules.notices.filter((rule) => rule.from <= question.on && holds(rule)),
    readings: rules.readings.filter(holds),
    gaps: rules.gaps.filter(holds),
    trace: [...general, ...grounds.flatMap(({ needs }) => needs), ...papers, ...rules.windows.map((rule) => step(rule, facts))],
    conflicts: repeated(windows.map(({ window }) => window)),
  }
}

/** A promise counts only where a document accepts one; elsewhere the wish to promise changes nothing. */
function withoutVainPromise({ rules }: LayeredPack, facts: Facts): Facts {
  const accepted = anyOf(rules.commitments.map(({ when }) => judge(when, facts)))
  return accepted === false ? { ...facts, commits: false } : facts
}

function step(rule: JudgedRule, facts: Facts): Step {
  const open = new Set<FactId>()
  const verdict = judge(rule.when, facts, open)
  return { rule: rule.id, pack: rule.pack, cite: rule.cite, says: rule.says, verdict, facts: [...new Set(factsIn(rule.when))], open: [...open] }
}

/** A ground that certainly does not apply is left out (null); one that may apply is judged by its needs. */
function groundAnswer(rule: LayeredPack['rules']['grounds'][number], facts: Facts): Omit<GroundAnswer, 'verdict'> & { verdict: Kleene | null } {
  const applies = step(rule, facts)
  const needs = rule.needs.map((need) => step({ ...need, pack: rule.pack }, facts))
  const verdict = applies.verdict === false ? null : allOf([applies.verdict, ...needs.map((need) => need.verdict)])
  return { rule, verdict, needs: applies.verdict === undefined ? [applies, ...needs] : needs }
}

function materialAnswers({ rules }: LayeredPack, facts: Facts, held: readonly MaterialId[]): readonly MaterialAnswer[] {
  return rules.materials.flatMap((rule) => {
    const required = judge(rule.when, facts)
    if (required === false) return []
    const commitment = rules.commitments.find((promise) => promise.replaces.includes(rule.material) && judge(promise.when, facts) === true)
    return [{
      rule, required,
      held: held.includes(rule.material),
      promised: commitment !== undefined && facts.commits === true,
      ...(commitment ? { commitment } : {}),
    }]
  })
}

function windowsOf({ rules }: LayeredPack, facts: Facts, { on, readings = {} }: Question): readonly WindowAnswer[] {
  const optionsOf = (id: string | undefined) => ({
    own: rules.readings.find((reading) => reading.id === id)?.chosen,
    chosen: id === undefined ? undefined : readings[id],
  })
  return rules.windows
    .filter((rule) => judge(rule.when, facts) === true)
    .map((rule) => windowAnswer(rule, { facts, on }, optionsOf(rule.reading)))
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

const repeated = <T>(values: readonly T[]): readonly T[] => [...new Set(values.filter((each, index) => values.indexOf(each) !== index))]

/** Whether a rule may apply to a kind, nothing else being known. */
export const kindTouches = (when: Expr, kind: Kind): boolean => judge(when, { kind }) !== false
