import type { Kleene } from '../../base/kleene'

import type { Expr } from './types'
import type { FactId, Facts } from './vocabulary'

/**
 * What conditions are judged against. A promise is heard only where a document accepts one, so it stands apart from the facts.
 * `number` tells this situation's remembered verdicts from all others'.
 */
export type Situation = { readonly facts: Facts; readonly commits: Kleene; readonly number: number }
export type Value = string | number | boolean | undefined
/** A condition made ready to run: its verdict, the facts that could still change an open verdict, and every fact it mentions. */
export type Condition = {
  readonly test: (situation: Situation) => Kleene
  readonly addOpen: (situation: Situation, open: Set<FactId>) => void
  readonly facts: readonly FactId[]
}
/** One side of a comparison. */
type Term = { readonly fact: FactId | undefined; readonly constant: Value }

/** Every condition there is, by its words: equal conditions are one. */
const conditions = new Map<string, Condition>()
const nothing = () => undefined

/**
 * The last verdict of every condition, so that words which stand in many rules are judged once: four times the situation's number,
 * plus 1 for yes, 2 for no, 3 for not known. One table for all, because a new one for each case costs more than the judging.
 */
const verdicts: number[] = []
let situations = 0

/** The facts as conditions are judged against them, nothing judged yet. They may not change while it is in use. */
export function situationOf(facts: Facts, commits: Kleene): Situation {
  situations += 1
  return { facts, commits, number: situations * 4 }
}

/** Makes a condition ready to run, once for each that was ever written. */
export function compile(expr: Expr): Condition {
  const words = JSON.stringify(expr)
  const known = conditions.get(words)
  if (known) return known
  const made = compiled(expr)
  const condition = { ...made, test: remembered(made.test, verdicts.push(0) - 1) }
  conditions.set(words, condition)
  return condition
}

function remembered(test: Condition['test'], place: number): Condition['test'] {
  return (situation) => {
    const before = (verdicts[place] ?? 0) - situation.number
    if (before === 1) return true
    if (before === 2) return false
    if (before === 3) return undefined
    const verdict = test(situation)
    verdicts[place] = situation.number + (verdict === undefined ? 3 : verdict ? 1 : 2)
    return verdict
  }
}

function compiled(expr: Expr): Condition {
  if (typeof expr === 'string') return factCondition(expr)
  switch (expr[0]) {
    case 'k': {
      const verdict = typeof expr[1] === 'boolean' ? expr[1] : undefined
      return { test: () => verdict, addOpen: nothing, facts: [] }
    }
    case 'not':
      return opposite(compile(expr[1]))
    case 'all':
      return junction(expr.slice(1) as readonly Expr[], false)
    case 'any':
      return junction(expr.slice(1) as readonly Expr[], true)
    default:
      return comparison(expr[0], term(expr[1]), term(expr[2]))
  }
}

const answerTo = (fact: FactId, { facts, commits }: Situation): Value => (fact === 'commits' ? commits : facts[fact])

function factCondition(fact: FactId): Condition {
  return {
    test: (situation) => {
      const answer = answerTo(fact, situation)
      return typeof answer === 'boolean' ? answer : undefined
    },
    addOpen: (situation, open) => { if (answerTo(fact, situation) === undefined) open.add(fact) },
    facts: [fact],
  }
}

function opposite(of: Condition): Condition {
  const test = (situation: Situation) => {
    const verdict = of.test(situation)
    return verdict === undefined ? undefined : !verdict
  }
  return { test, addOpen: of.addOpen, facts: of.facts }
}

/** One part that is as `settles` settles the whole; parts that are settled themselves leave nothing open. */
function junction(exprs: readonly Expr[], settles: boolean): Condition {
  const parts = exprs.map(compile)
  const test = (situation: Situation) => {
    let verdict: Kleene = !settles
    for (const part of parts) {
      const each = part.test(situation)
      if (each === settles) return settles
      if (each === undefined) verdict = undefined
    }
    return verdict
  }
  const addOpen = (situation: Situation, open: Set<FactId>) => {
    for (const part of parts) if (part.test(situation) === undefined) part.addOpen(situation, open)
  }
  return { test, addOpen, facts: parts.flatMap(({ facts }) => facts) }
}

/** Yes-or-no parts inside a comparison do not occur: a comparison stands between facts and constants. */
function term(expr: Expr): Term {
  if (typeof expr === 'string') return { fact: expr, constant: undefined }
  return { fact: undefined, constant: expr[0] === 'k' ? expr[1] : undefined }
}

const read = ({ fact, constant }: Term, situation: Situation): Value => (fact === undefined ? constant : answerTo(fact, situation))

function comparison(op: '=' | '<=' | '>=', left: Term, right: Term): Condition {
  const sides = [left, right]
  const test = (situation: Situation) => {
    const a = read(left, situation)
    const b = read(right, situation)
    if (a === undefined || b === undefined) return undefined
    if (op === '=') return a === b
    return op === '<=' ? a <= b : a >= b
  }
  const addOpen = (situation: Situation, open: Set<FactId>) => {
    for (const side of sides) if (side.fact !== undefined && read(side, situation) === undefined) open.add(side.fact)
  }
  return { test, addOpen, facts: sides.flatMap(({ fact }) => fact ?? []) }
}
