import type { PlainDate } from '../base/plain-date'
import { allPools, isPool } from '../places/index'
import { filedKinds, judge, packFor, vocabulary, type GroundRule, type Kind, type LayeredPack, type NoPolicy, type Rule, type Sourced } from '../policy/index'

/**
 * What an insured place's documents make of a kind of record on a day: it is filed; it counts as filed and nobody files it; there is no
 * such record, with the rules that say so and the kinds that there are; or no document answers.
 */
export type Standing =
  | { readonly type: 'filed'; readonly pack: LayeredPack }
  | { readonly type: 'deemed'; readonly pack: LayeredPack; readonly grounds: readonly Sourced<GroundRule>[] }
  | { readonly type: 'unknown-here'; readonly pack: LayeredPack; readonly because: readonly Sourced<Rule>[]; readonly others: readonly Kind[] }
  | { readonly type: 'no-policy'; readonly refusal: NoPolicy }

export function standingOf(kind: Kind, insuredPlace: string, on: PlainDate): Standing {
  const found = packFor(insuredPlace, on)
  if (!found.ok) return { type: 'no-policy', refusal: found.error }
  const pack = found.value
  const grounds = pack.rules.grounds.filter((ground) => ground.kind === kind)
  if (grounds.length === 0) {
    return { type: 'unknown-here', pack, because: pack.rules.general.filter(({ when }) => judge(when, { kind }) === false), others: filedHere(pack) }
  }
  return grounds.every(({ deemed }) => deemed) ? { type: 'deemed', pack, grounds } : { type: 'filed', pack }
}

/** The kinds that somebody insured under these documents files. */
const filedHere = ({ packs, rules }: LayeredPack): readonly Kind[] =>
  filedKinds(packs).filter((kind) => rules.grounds.some((ground) => ground.kind === kind && ground.deemed !== true))

/** The kinds of record that somebody can file on a day, in an insured place if it is known, else in whatever place. */
export function openKinds(on: PlainDate, insuredPlace?: string): readonly Kind[] {
  const places = insuredPlace !== undefined && isPool(insuredPlace) ? [insuredPlace] : allPools.map(({ code }) => code)
  const known = new Set(places.flatMap((place) => {
    const pack = packFor(place, on)
    return pack.ok ? filedHere(pack.value) : []
  }))
  return vocabulary.kind.filter((kind) => known.has(kind))
}

/** The places whose insured can file here on a day: those that a document answers for. */
export const openPools = (on: PlainDate) => allPools.filter(({ code }) => packFor(code, on).ok)
