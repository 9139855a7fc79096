import type { Facts } from '../policy/index'
import type { AwaySituation } from '../policy/rates/index'

import { keyOf, toldOf, turnsOnOf, type Told } from './turns-on'
import type { Difference, EstimateInput, WayOutlook } from './types'
import { outlooksOf } from './walks'

/** A situation: the ways of it, and those that would be left if more were known. */
export type Side = { readonly outlooks: readonly WayOutlook[]; readonly knowing: (facts: Facts) => readonly WayOutlook[] }

/** `inputKnowing`: the case with these facts known besides. What was walked once is not walked again. */
export function sideOf(outlooks: readonly WayOutlook[], inputKnowing: (facts: Facts) => EstimateInput): Side {
  const walked = new Map<string, readonly WayOutlook[]>()
  return {
    outlooks,
    knowing: (facts) => {
      const key = JSON.stringify(facts)
      const found = walked.get(key) ?? outlooksOf(inputKnowing(facts))
      walked.set(key, found)
      return found
    },
  }
}

/**
 * How much more the other comes to than one's own, over all the ways in which everything unknown turns out alike in both: the ends of
 * two ranges may come from different ways, and taking one from the other would say nothing. Undefined where either comes to no amount.
 * Stops on the way, so that others may go on.
 */
export function* differenceOf(own: Side, other: Side): Generator<undefined, Difference | undefined> {
  const pairs = distinct(yield* pairsOf(own, other))
  if (pairs.length === 0) return undefined
  const amounts = pairs.map(({ person }) => person)
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)]
  return { low, high, turnsOn: low === high ? [] : turnsOnOf(pairs) }
}

/**
 * A way stands for all facts that lead to the same rules, and names only some of them. So the facts of each way are taken over to the
 * other side and back, unless one side turns on no fact at all.
 */
function* pairsOf(own: Side, other: Side): Generator<undefined, readonly Told[]> {
  const [ones, others] = [byFacts(own.outlooks), byFacts(other.outlooks)]
  if (ones.length < 2 || others.length < 2) return joined(own.outlooks, other.outlooks)
  const pairs: Told[] = []
  for (const { facts, outlooks } of ones) {
    yield
    pairs.push(...joined(outlooks, other.knowing(facts)))
  }
  for (const { facts, outlooks } of others) {
    yield
    pairs.push(...joined(own.knowing(facts), outlooks))
  }
  return pairs
}

type Known = { readonly facts: Facts; readonly outlooks: readonly WayOutlook[] }

function byFacts(outlooks: readonly WayOutlook[]): readonly Known[] {
  const groups = new Map<string, { readonly facts: Facts; readonly outlooks: WayOutlook[] }>()
  for (const outlook of outlooks) {
    const facts = outlook.assume.reduce<Facts>((known, each) => (each.type === 'facts' ? { ...known, ...each.facts } : known), {})
    const key = JSON.stringify(facts)
    const group = groups.get(key) ?? { facts, outlooks: [] }
    group.outlooks.push(outlook)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function joined(own: readonly WayOutlook[], other: readonly WayOutlook[]): readonly Told[] {
  const [ones, others] = [distinct(toldOf(own)), distinct(toldOf(other))]
  return ones.flatMap((one) => others.flatMap((each) => (alike(one, each) ? [together(one, each)] : [])))
}

const distinct = (told: readonly Told[]): readonly Told[] =>
  [...new Map(told.map((each) => [[each.person, each.situation, ...[...each.answers].map(([key, { answer }]) => `${key}=${answer}`)].join(), each])).values()]

const reduction = keyOf({ unknown: 'reduction' })
/** From those who are lowered least to those who are lowered most. */
const ranks = { 'long-stay': 0, transfer: 1, emergency: 1, other: 2, unfiled: 3 } as const satisfies Record<AwaySituation, number>
const rankOf = ({ situation }: Told): number => (situation === undefined ? 0 : ranks[situation])

/** Whether two ways may be those of the same person. The facts are the same already, but for what makes the other situation another one. */
const alike = (one: Told, other: Told): boolean => [...one.answers].every(([key, { axis, answer }]) => {
  const theirs = other.answers.get(key)?.answer ?? answer
  return axis.unknown === 'facts' || theirs === answer || (key === reduction && lowersLess(one, other) === (answer === 'none'))
})

/** How far an area really lowers one situation is another thing than how far it lowers the next; but those who did more are not lowered more. */
function lowersLess(one: Told, other: Told): boolean | undefined {
  const apart = rankOf(other) - rankOf(one)
  return apart === 0 ? undefined : apart > 0
}

const together = (one: Told, other: Told): Told => ({ person: other.person - one.person, answers: new Map([...one.answers, ...other.answers]) })
