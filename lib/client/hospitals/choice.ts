import { isHospitalId } from '@/lib/hospitals/index'
import { isPlace, isPool, prefectureOf } from '@/lib/places/index'
import { vocabulary, type Kind } from '@/lib/policy/index'

/** Institutions picked for a record, and for whom: all of it in the address, and nothing in it is about a person. */
export type Choice = {
  readonly from?: string
  readonly to?: string
  readonly kind?: Kind
  readonly picks: readonly string[]
  /** Whether there is a right to outpatient care of special diseases, and where it is used. */
  readonly disease?: 'yes' | 'no'
  readonly special?: string
  /** What is being looked for. */
  readonly text: string
}
/** A choice that can be judged. */
export type Placed = Choice & { readonly from: string; readonly to: string; readonly kind: Kind }

const MOST_PICKS = 8

export function readChoice(pairs: Iterable<readonly [string, string]>): Choice {
  const all = [...pairs]
  const one = (name: string) => all.find(([each, value]) => each === name && value !== '')?.[1] ?? ''
  const picks = [...new Set(all.flatMap(([name, value]) => (name === 'pick' && isHospitalId(value) ? [value] : [])))].slice(0, MOST_PICKS)
  const [from, to, disease] = [one('from'), cityOf(one('to')), one('disease')]
  const kind = vocabulary.kind.find((each) => each === one('kind'))
  return {
    ...(isPool(from) ? { from } : {}), ...(to === undefined ? {} : { to }), ...(kind === undefined ? {} : { kind }), picks,
    ...(disease === 'yes' || disease === 'no' ? { disease } : {}), ...(disease === 'yes' && isHospitalId(one('special')) ? { special: one('special') } : {}),
    text: one('q').slice(0, 60),
  }
}

const cityOf = (code: string): string | undefined => (isPlace(code) ? prefectureOf(code) : undefined)

export const isPlaced = (choice: Choice): choice is Placed => choice.from !== undefined && choice.to !== undefined && choice.kind !== undefined

export function choiceAddress({ from, to, kind, picks, disease, special, text }: Choice): string {
  const pairs = [['from', from], ['to', to], ['kind', kind], ...picks.map((pick) => ['pick', pick] as const), ['disease', disease], ['special', special], ['q', text === '' ? undefined : text]] as const
  const query = new URLSearchParams(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString()
  return query === '' ? '/hospitals/choose' : `/hospitals/choose?${query}`
}

export const withPick = (choice: Choice, id: string): Choice => ({ ...choice, picks: [...choice.picks.filter((each) => each !== id), id].slice(0, MOST_PICKS), text: '' })

export const withoutPick = (choice: Choice, id: string): Choice => ({ ...choice, picks: choice.picks.filter((each) => each !== id) })

/** An institution for special diseases; without one there is none. */
export function withSpecial({ special: _before, ...choice }: Choice, id?: string): Choice {
  return id === undefined ? choice : { ...choice, disease: 'yes', special: id, text: '' }
}
