import { foldWords } from '../fold'
import { familyOf } from '../kind'
import { tierOf } from '../level'
import { flagOf, type HospitalFilter, type Institution } from '../types'
import type { HospitalSearch } from './open'
import { reach } from './place-forms'
import { fitAll, ofRank, sumOf, type Ranks } from './ranks'
import { bitsIn, eachRow, firstBit, type Rows } from './rows'
import { rankWord } from './word'

export type HospitalQuery = { readonly words?: string; readonly filter?: HospitalFilter; readonly limit?: number }
/** `total` counts all that fit; `hits` are the first of them, the one that is meant at the top. */
export type HospitalHits = { readonly total: number; readonly hits: readonly Institution[] }

const LIMIT = 30

/**
 * Institutions that fit every word, best first; the order of lists where they fit equally. Without words, all of them.
 * Words are what people type: 吉大一院, 吉林 儿童, jidayiyuan, xhyy, 协合, 吉大yiyuan.
 */
export function findHospitals(search: HospitalSearch, { words = '', filter = {}, limit = LIMIT }: HospitalQuery): HospitalHits {
  const asked = foldWords(words)
  if (asked.length === 0 && words.trim() !== '') return { total: 0, hits: [] }
  const gathering = { search, fits: accepts(filter), limit }
  const [first, ...others] = asked.map((word) => rankWord(search, word))
  const found = others.length > 0 && first !== undefined ? bySum(gathering, [first, ...others]) : inLayers(gathering, first)
  search.ranks.takeBack()
  return found
}

type Gathering = { readonly search: HospitalSearch; readonly fits: ((institution: Institution) => boolean) | undefined; readonly limit: number }

/** One rank after another, and within one the rows as they stand: in the order of lists. */
function inLayers(gathering: Gathering, ranks: Ranks | undefined): HospitalHits {
  const { every, ranks: lender } = gathering.search
  const seen = lender.blank()
  const hits: Institution[] = []
  if (ranks === undefined) return { total: take(gathering, { layer: every, seen }, hits), hits }
  let total = 0
  for (let left = ranks.used; left !== 0; left &= left - 1) total += take(gathering, { layer: ofRank(ranks, firstBit(left)), seen }, hits)
  return { total, hits }
}

type Layer = { readonly layer: Rows; readonly seen: Rows }

/** Takes the rows that have not been seen yet, as many as are wanted, and counts all of them. */
function take(gathering: Gathering, { layer, seen }: Layer, hits: Institution[]): number {
  let total = 0
  for (let part = 0; part < layer.some.length; part += 1) {
    for (let left = layer.some[part] ?? 0; left !== 0; left &= left - 1) {
      const at = (part << 5) + firstBit(left)
      const before = seen.bits[at] ?? 0
      const fresh = (layer.bits[at] ?? 0) & ~before
      seen.bits[at] = before | fresh
      if (fresh !== 0) total += takeFresh(gathering, { at, fresh }, hits)
    }
    seen.some[part] = (seen.some[part] ?? 0) | (layer.some[part] ?? 0)
  }
  return total
}

/** Of thirty-two rows those that are fresh. Where nothing else is asked of them, those that are not wanted need not be looked at. */
function takeFresh({ search, fits, limit }: Gathering, { at, fresh }: { readonly at: number; readonly fresh: number }, hits: Institution[]): number {
  let total = 0
  for (let left = fresh; left !== 0 && (fits !== undefined || hits.length < limit); left &= left - 1) {
    const entry = search.entries[(at << 5) + firstBit(left)]
    if (entry === undefined || fits?.(entry.institution) === false) continue
    total += 1
    if (hits.length < limit) hits.push(entry.institution)
  }
  return fits === undefined ? bitsIn(fresh) : total
}

/** How well a row fits several words is the sum of how well it fits each. */
function bySum({ search: { entries, ranks }, fits, limit }: Gathering, words: readonly Ranks[]): HospitalHits {
  const best: number[] = []
  let total = 0
  eachRow(fitAll(ranks.blank(), words), (row) => {
    const entry = entries[row]
    if (entry === undefined || fits?.(entry.institution) === false) return
    total += 1
    keepFirst(best, limit, sumOf(words, row) * entries.length + row)
  })
  return { total, hits: best.flatMap((place) => entries[place % entries.length]?.institution ?? []) }
}

/** Keeps the smallest of many numbers, as many as asked for, in their order. */
function keepFirst(best: number[], most: number, number: number): void {
  if (best.length < most) best.push(number)
  else if (number >= (best[most - 1] ?? 0)) return
  let at = best.length - 1
  for (; at > 0 && (best[at - 1] ?? 0) > number; at -= 1) best[at] = best[at - 1] ?? 0
  best[at] = number
}

/** Whether an institution passes a filter; undefined where all do. An unknown service is not an open one, nor a closed one: it is left out only when open ones are asked for. */
function accepts({ place, tiers = [], families = [], openFor = [] }: HospitalFilter): Gathering['fits'] {
  const within = place === undefined ? '' : reach(place)
  if (within === '' && tiers.length + families.length + openFor.length === 0) return undefined
  return ({ city, district, level, kind, open }) =>
    (within === '' || city.startsWith(within) || (district?.startsWith(within) ?? false)) &&
    (tiers.length === 0 || tiers.includes(tierOf(level))) &&
    (families.length === 0 || families.includes(familyOf(kind))) &&
    openFor.every((service) => flagOf(open, service).state === 'yes')
}
