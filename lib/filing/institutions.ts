import { prefectureOf } from '../places/index'
import { checkInstitutionSet, type Facts, type InstitutionRule, type InstitutionSet, type LayeredPack, type PickedInstitution, type SetAnswer, type Sourced } from '../policy/index'

import { fieldIds, type Answers, type FieldId } from './answers'
import type { Fault } from './fault'
import { fields, type Field } from './fields'

/** An institution as a list has it. */
export type Listed = Omit<PickedInstitution, 'as'> & { readonly name: string }
/** What a list makes of what was sent for one field: the one that is meant beyond doubt, else those that may be. */
export type Found = { readonly meant?: Listed | undefined; readonly near: readonly Listed[] }
export type Listing = Readonly<Partial<Record<FieldId, Found>>>

/** Sent in the place of a code by who says that the list does not have it. */
export const asWritten = 'as-written'

/** An answer is the mark of the list and the name that it had; without a mark it is as somebody wrote it. */
export const institutionAnswer = ({ id, name }: { readonly id?: string | undefined; readonly name: string }): string => (id === undefined ? name : `${id} ${name}`)

export function institutionIn(answer: string): { readonly id: string | undefined; readonly name: string } {
  const [, id, name = ''] = /^([HPS][\d-]{8,})(?: (.+))?$/u.exec(answer) ?? []
  return id === undefined ? { id, name: answer === asWritten ? '' : answer } : { id, name }
}

/** In characters. */
export const LONGEST_NAME = 60

/** What a form, or a draft sent whole, says of institutions: the words that are seen, and the mark behind them. */
export const institutionsSent = (raw: Readonly<Record<string, string | undefined>>): readonly { readonly field: FieldId; readonly id: string | undefined; readonly words: string }[] =>
  fieldIds.flatMap((field) => {
    if ((fields[field] as Field).type !== 'institution') return []
    const { id, name } = institutionIn(raw[field] ?? '')
    const words = (raw[`${field}-text`] ?? name).trim()
    // What is longer than any name is refused where it is read, and looked for nowhere.
    return (id === undefined && words === '') || words.length > LONGEST_NAME ? [] : [{ field, id, words }]
  })

type By = { readonly pack: LayeredPack; readonly facts: Facts }
type Named = { readonly field: FieldId; readonly one: PickedInstitution; readonly name: string }
/** The institutions of a record, and what the documents say to them. */
export type Picks = { readonly answer: SetAnswer; readonly named: readonly Named[] }

/** Undefined where none is named. Of one that the list does not have nothing is known but that it was written down for this city. */
export function judgedPicks({ pack, facts }: By, answers: Answers, list: Listing): Picks | undefined {
  const city = answers.carePlace === undefined ? undefined : prefectureOf(answers.carePlace)
  const named = fieldIds.flatMap((field) => namedIn(field, answers, { list, city: city ?? '' }))
  if (named.length === 0 || city === undefined) return undefined
  const special = named.find(({ field }) => field === 'specialInstitution')
  const picked = named.filter((each) => each !== special).map(({ one }) => one)
  const set: InstitutionSet = { city, picked, special: special?.one }
  return { named, answer: checkInstitutionSet(pack, { ...facts, specialDisease: special === undefined ? facts.specialDisease : true }, set) }
}

function namedIn(field: FieldId, answers: Answers, { list, city }: { readonly list: Listing; readonly city: string }): readonly Named[] {
  const rule: Field = fields[field]
  const answer = answers[field]
  if (rule.type !== 'institution' || answer === undefined) return []
  const { id, name } = institutionIn(answer)
  const meant = list[field]?.meant
  const known = meant !== undefined && meant.id === id ? meant : { id: id ?? name, tier: undefined, specialist: undefined, direct: undefined, designated: undefined, city }
  return [{ field, name, one: { ...known, as: rule.as === 'special' ? undefined : rule.as } }]
}

/** Without a rule it is the one for special diseases that nobody has the right to. */
const isOfSpecial = (rule: Sourced<InstitutionRule> | undefined): boolean => rule === undefined || rule.picks.type === 'special'

/** What the documents refuse, at the fields where it was written, with the rule behind it. */
export function wrongPicks(by: By, answers: Answers, list: Listing): readonly Fault[] {
  const picks = judgedPicks(by, answers, list)
  if (picks === undefined) return []
  const extras = picks.named.filter(({ field }) => field !== 'specialInstitution')
  const twice = extras.filter(({ one }, at) => extras.findIndex((each) => each.one.id === one.id) < at)
  if (twice.length > 0) return twice.map(({ field }) => ({ field, code: 'institution-twice' }))
  return picks.named.flatMap(({ field, one }): readonly Fault[] => {
    const refusal = picks.answer.refusals.find(({ institutions, rule }) => institutions.includes(one.id) && isOfSpecial(rule) === (field === 'specialInstitution'))
    return refusal === undefined ? [] : [{ field, code: `institution-${refusal.code}`, because: refusal.rule }]
  })
}
