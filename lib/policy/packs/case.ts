import type { PlainDate } from '../../base/plain-date'
import type { Decision, RatioAnswer, RatioValue, Status, WindowDay } from '../engine/answer'
import type { MaterialId, Pack, Rule, WindowId } from '../engine/types'
import type { Facts } from '../engine/vocabulary'

/** One example that a clerk can check against the document: what is known, on which day, and what must come out. */
export type Case = {
  readonly name: string
  /** The insured place, where it is not the one of the whole table. */
  readonly area?: string
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
    /** As `ratioText` writes it. */
    readonly ratio?: string
    /** Exactly these locks, each with its own last day. */
    readonly locks?: Readonly<Record<string, string>>
    /** When each of these claims is decided by, as `endText` writes it. */
    readonly within?: Readonly<Record<string, string>>
    /** Each of these is among the answer's. */
    readonly statements?: readonly string[]
    readonly notices?: readonly string[]
    readonly readings?: readonly string[]
    readonly gaps?: readonly string[]
    readonly claims?: readonly string[]
    readonly codes?: readonly string[]
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
    case 'between':
      return `${ends.from}..${ends.day}`
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

/** local · local -30 · local <=5 (the most that may come off) · local x80% · 20 · silent · local | silent (while facts are open) */
export function ratioText({ type, value, branches }: RatioAnswer): string {
  if (type !== 'range') return value ? valueText(value) : type
  return [...new Set(branches.map((branch) => (branch.value ? valueText(branch.value) : 'silent')))].sort().join(' | ')
}

function valueText({ base, level, points, percent, firstPay, atMost }: RatioValue): string {
  const from = base.type === 'local' ? `local${level === undefined ? '' : ` at the ${level}`}` : String(base.points)
  return [
    from,
    ...(points === 0 ? [] : [`${atMost ? '<=' : '-'}${points}`]),
    ...(percent === 0 ? [] : [`x${100 - percent}%`]),
    ...(firstPay === 0 ? [] : [`first ${firstPay}%`]),
  ].join(' ')
}

/** The rules of a pack that an answer made use of: a need by failing (one without a condition by being met), every other rule by holding. */
export function firedBy({ reasons, grounds, materials, windows, ...answer }: Decision): readonly string[] {
  const { statements, notices, readings, gaps, codes } = answer
  return [
    ...reasons.filter(({ verdict, facts }) => verdict === false || facts.length === 0).map(({ rule }) => rule),
    ...grounds.filter(({ verdict }) => verdict === true).map(({ rule }) => rule.id),
    ...materials.flatMap(({ promised, commitment }) => (promised && commitment ? [commitment.id] : [])),
    ...materials.filter(({ required }) => required === true).map(({ rule }) => rule.id),
    ...windows.map(({ rule }) => rule),
    ...[...answer.locks, ...answer.claims].map(({ rule }) => rule.id),
    ...ratioRules(answer.ratio),
    ...[...statements, ...notices, ...readings, ...gaps, ...codes].map(({ id }) => id),
  ]
}

/** What the ratio was made of, under another reading too. */
function ratioRules({ base, reductions, alternatives }: RatioAnswer): readonly string[] {
  return [{ base, reductions }, ...alternatives].flatMap((outcome) => [...(outcome.base ? [outcome.base] : []), ...outcome.reductions]).map(({ rule }) => rule)
}

/** Every rule of a pack's lists, the needs of its grounds among them. */
export function rulesOf(pack: Pack): readonly Rule[] {
  const { general = [], grounds = [], materials = [], commitments = [], windows = [] } = pack
  return [...general, ...grounds, ...grounds.flatMap(({ needs }) => needs), ...materials, ...commitments, ...windows, ...benefitRules(pack), ...wordsOf(pack)]
}

const benefitRules = ({ locks = [], bases = [], reductions = [], claims = [], codes = [] }: Pack): readonly Rule[] => [...locks, ...bases, ...reductions, ...claims, ...codes]
const wordsOf = ({ institutions = [], statements = [], notices = [] }: Pack): readonly Rule[] => [...institutions, ...statements, ...notices]

/** Everything in a pack that has a name of its own. */
export const namesIn = (pack: Pack): readonly string[] => [...rulesOf(pack), ...(pack.readings ?? []), ...(pack.gaps ?? [])].map(({ id }) => id)

/** What no example makes use of. A pack is not finished while this names anything. Institutions have examples of their own. */
export function unfired(pack: Pack, decisions: readonly Decision[]): readonly string[] {
  const fired = new Set(decisions.flatMap(firedBy))
  const elsewhere = (pack.institutions ?? []).map(({ id }) => id)
  return namesIn(pack).filter((id) => !fired.has(id) && !elsewhere.includes(id))
}
