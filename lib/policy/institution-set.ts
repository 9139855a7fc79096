import { judge } from './engine/conditions'
import type { InstitutionRule, LayeredPack, Slot, Sourced } from './engine/types'
import type { FactId, Facts } from './engine/vocabulary'
import { fitSlots, type PickedInstitution } from './institution-slots'

export type InstitutionSet = {
  /** The prefecture of the residence, or of the care. */
  readonly city: string
  readonly picked: readonly PickedInstitution[]
  /** For the outpatient care of special diseases. */
  readonly special?: PickedInstitution | undefined
}

/**
 * not-asked: this record names no institution. too-many: more than may be picked. no-slot: neither of a level that may be picked nor a
 * specialist, or not what it was picked as. slot-taken: there is already one for each place it could take. settles-directly: it is open to the person anyway.
 * other-city: it lies elsewhere. not-designated: it is outside the insurance. no-special-right, special-not-open: nobody said that there
 * is such a right; it is neither picked nor one that settles directly.
 */
export type SetRefusalCode =
  | 'not-asked' | 'too-many' | 'no-slot' | 'slot-taken' | 'settles-directly' | 'other-city' | 'not-designated' | 'no-special-right' | 'special-not-open'
export type SetRefusal = { readonly code: SetRefusalCode; readonly institutions: readonly string[]; readonly rule: Sourced<InstitutionRule> | undefined }
export type SetOpen = { readonly about: 'tier' | 'direct' | 'designated'; readonly institution: string }
export type SetAnswer = {
  readonly status: 'yes' | 'no' | 'undecided'
  /** The rules on institutions that hold, with their article. None: the documents say nothing about it. */
  readonly rules: readonly Sourced<InstitutionRule>[]
  readonly refusals: readonly SetRefusal[]
  /** What is not known about an institution, and about the person. */
  readonly open: readonly SetOpen[]
  readonly openFacts: readonly FactId[]
  /** The place that each picked institution takes. */
  readonly taken: Readonly<Record<string, Slot>>
  /** Places that are still free. */
  readonly free: readonly Slot[]
}

type Findings = Pick<SetAnswer, 'refusals' | 'open' | 'taken' | 'free'>
type RuleOn = { readonly rule: Sourced<InstitutionRule>; readonly set: InstitutionSet }

const nothing: Findings = { refusals: [], open: [], taken: {}, free: [] }

/** Whether the documents let a person with these facts have this set of institutions, and why not. */
export function checkInstitutionSet({ rules }: LayeredPack, facts: Facts, set: InstitutionSet): SetAnswer {
  const open = new Set<FactId>()
  const judged = rules.institutions.map((rule) => [rule, judge(rule.when, facts, matters(rule, set) ? open : undefined)] as const)
  const holding = judged.flatMap(([rule, verdict]) => (verdict === true ? [rule] : []))
  const findings = [...holding.map((rule) => checks[rule.picks.type]({ rule, set })), specialWithout(holding, facts, set)]
  const refusals = findings.flatMap((each) => each.refusals)
  const openOnes = findings.flatMap((each) => each.open)
  const undecided = openOnes.length > 0 || judged.some(([rule, verdict]) => verdict === undefined && matters(rule, set))
  return {
    status: refusals.length > 0 ? 'no' : undecided ? 'undecided' : 'yes',
    rules: holding,
    refusals,
    open: openOnes,
    openFacts: [...open],
    taken: Object.assign({}, ...findings.map(({ taken }) => taken)) as Readonly<Record<string, Slot>>,
    free: findings.flatMap(({ free }) => free),
  }
}

/** A rule that may hold matters to what was picked; the one on special diseases only where one is named for them. */
const matters = ({ picks }: InstitutionRule, { picked, special }: InstitutionSet): boolean => (picks.type === 'special' ? special !== undefined : picked.length > 0)

const checks: Readonly<Record<InstitutionRule['picks']['type'], (on: RuleOn) => Findings>> = {
  nearest: () => nothing,
  none: ({ rule, set: { picked } }) => (picked.length === 0 ? nothing : { ...nothing, refusals: [{ code: 'not-asked', institutions: ids(picked), rule }] }),
  one: ({ rule, set }) => {
    const many: readonly SetRefusal[] = set.picked.length > 1 ? [{ code: 'too-many', institutions: ids(set.picked), rule }] : []
    return { ...nothing, refusals: [...many, ...outside({ rule, set })], open: unsaid(set.picked) }
  },
  extra: extraPicks,
  special: specialPick,
}

const ids = (picked: readonly PickedInstitution[]): readonly string[] => picked.map(({ id }) => id)

function refuse(code: SetRefusalCode, on: RuleOn, of: (one: PickedInstitution) => boolean): readonly SetRefusal[] {
  const institutions = ids(on.set.picked.filter(of))
  return institutions.length === 0 ? [] : [{ code, institutions, rule: on.rule }]
}

const outside = (on: RuleOn): readonly SetRefusal[] => [
  ...refuse('other-city', on, ({ city }) => city !== on.set.city),
  ...refuse('not-designated', on, ({ designated }) => designated === false),
]

const unsaid = (picked: readonly PickedInstitution[]): readonly SetOpen[] =>
  picked.flatMap(({ id, designated }) => (designated === undefined ? [{ about: 'designated', institution: id } as const] : []))

function extraPicks(on: RuleOn): Findings {
  const { rule, set: { picked } } = on
  const slots = rule.picks.type === 'extra' ? rule.picks.slots : []
  const fit = fitSlots(slots, picked)
  const many: readonly SetRefusal[] = picked.length > slots.length ? [{ code: 'too-many', institutions: ids(picked), rule }] : []
  const lost = (['no-slot', 'slot-taken'] as const).flatMap((code) => (fit[code].length === 0 ? [] : [{ code, institutions: fit[code], rule }]))
  return {
    refusals: [...many, ...lost, ...refuse('settles-directly', on, ({ direct }) => direct === true), ...outside(on)],
    open: [
      ...fit.open.map((institution) => ({ about: 'tier', institution }) as const),
      ...picked.flatMap(({ id, direct }) => (direct === undefined ? [{ about: 'direct', institution: id } as const] : [])),
      ...unsaid(picked),
    ],
    taken: fit.taken,
    free: slots.filter((slot) => !Object.values(fit.taken).includes(slot)),
  }
}

/** One of those open to the person: picked, or settling directly in the city. */
function specialPick({ rule, set: { picked, special, city } }: RuleOn): Findings {
  if (special === undefined || picked.some(({ id }) => id === special.id)) return nothing
  const elsewhere: readonly SetRefusal[] = special.city === city ? [] : [{ code: 'other-city', institutions: [special.id], rule }]
  const closed: readonly SetRefusal[] = special.direct === false ? [{ code: 'special-not-open', institutions: [special.id], rule }] : []
  return { ...nothing, refusals: [...elsewhere, ...closed], open: special.direct === undefined ? [{ about: 'direct', institution: special.id }] : [] }
}

/** One named for special diseases by somebody who has no such right, or where no rule gives it a place. */
function specialWithout(holding: readonly Sourced<InstitutionRule>[], { specialDisease }: Facts, { special }: InstitutionSet): Findings {
  if (special === undefined || holding.some(({ picks }) => picks.type === 'special')) return nothing
  const none = holding.find(({ picks }) => picks.type === 'none')
  if (none) return { ...nothing, refusals: [{ code: 'not-asked', institutions: [special.id], rule: none }] }
  return specialDisease === false ? { ...nothing, refusals: [{ code: 'no-special-right', institutions: [special.id], rule: undefined }] } : nothing
}
