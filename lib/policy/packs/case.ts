import type { PlainDate } from '../../base/plain-date'
import type { Decision, Status, WindowDay } from '../engine/answer'
import type { MaterialId, Pack, Rule, WindowId } from '../engine/types'
import type { Facts } from '../engine/vocabulary'

/** One example that a clerk can check against the document: what is known, on which day, and what must come out. */
export type Case = {
  readonly name: string
  readonly facts: Facts
  readonly on: string
  readonly held?: readonly MaterialId[]
  readonly readings?: Readonly<Record<string, string>>
  readonly expect: {
    readonly status: Status
    /** Exactly these rules fail. */
    readonly failing?: readonly string[]
    readonly open?: readonly string[]
    /** Exactly these windows, each as `endText` writes it. */
    readonly windows?: Readonly<Partial<Record<WindowId, string>>>
    readonly materials?: readonly MaterialId[]
    /** Each of these is among the answer's. */
    readonly statements?: readonly string[]
    readonly notices?: readonly string[]
    readonly readings?: readonly string[]
    readonly gaps?: readonly string[]
    /** None of these is, in any list. */
    readonly without?: readonly string[]
  }
}

/** A day in an example: written out, so it is known to be one. */
export const on = (day: string) => day as PlainDate

/** 2026-02-25 · 2027-01-04? (provisional) · open · stay-ends · awaits approvedOn · gap registration-has-no-end */
export function endText(ends: WindowDay): string {
  switch (ends.type) {
    case 'day':
      return `${ends.day}${ends.provisional ? '?' : ''}`
    case 'awaits':
      return `awaits ${ends.fact}`
    case 'event':
      return ends.event
    case 'gap':
      return `gap ${ends.gap}`
    case 'open':
      return 'open'
  }
}

/** The rules of a pack that an answer made use of: a need by failing (one without a condition by being met), every other rule by holding. */
export function firedBy({ reasons, grounds, materials, windows, statements, notices, readings, gaps }: Decision): readonly string[] {
  return [
    ...reasons.filter(({ verdict, facts }) => verdict === false || facts.length === 0).map(({ rule }) => rule),
    ...grounds.filter(({ verdict }) => verdict === true).map(({ rule }) => rule.id),
    ...materials.flatMap(({ promised, commitment }) => (promised && commitment ? [commitment.id] : [])),
    ...materials.filter(({ required }) => required === true).map(({ rule }) => rule.id),
    ...windows.map(({ rule }) => rule),
    ...[...statements, ...notices, ...readings, ...gaps].map(({ id }) => id),
  ]
}

/** Every rule of a pack's lists, the needs of its grounds among them. */
export function rulesOf({ general = [], grounds = [], materials = [], commitments = [], windows = [], statements = [], notices = [] }: Pack): readonly Rule[] {
  return [...general, ...grounds, ...grounds.flatMap(({ needs }) => needs), ...materials, ...commitments, ...windows, ...statements, ...notices]
}

/** Everything in a pack that has a name of its own. */
export const namesIn = (pack: Pack): readonly string[] => [...rulesOf(pack), ...(pack.readings ?? []), ...(pack.gaps ?? [])].map(({ id }) => id)

/** What no example makes use of. A pack is not finished while this names anything. */
export function unfired(pack: Pack, decisions: readonly Decision[]): readonly string[] {
  const fired = new Set(decisions.flatMap(firedBy))
  return namesIn(pack).filter((id) => !fired.has(id))
}
