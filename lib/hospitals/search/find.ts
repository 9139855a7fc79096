import { foldWords } from '../fold'
import { familyOf } from '../kind'
import { tierOf } from '../level'
import type { Sounded } from '../province-list'
import { flagOf, type HospitalFilter, type Institution } from '../types'
import type { HospitalSearch } from './open'
import { reach } from './place-forms'
import { fewest, LOST, sumOf, type Ranks } from './ranks'
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
  const hits = gather(search, asked.map((word) => rankWord(search, word)), { fits: accepts(filter), limit })
  search.ranks.takeBack()
  return hits
}

type Gathering = { readonly fits: ((institution: Institution) => boolean) | undefined; readonly limit: number }

/** Rows stand in the order of lists: among those that fit equally the first ones are taken. */
function gather({ entries, rows }: HospitalSearch, ranks: readonly Ranks[], { fits, limit }: Gathering): HospitalHits {
  const best: number[] = []
  const candidates = ranks.length === 0 ? rows : fewest(ranks)
  let total = 0
  for (let at = 0; at < candidates.length; at += 1) {
    const row = candidates[at] ?? 0
    const sum = sumOf(ranks, row)
    if (sum === LOST || (fits !== undefined && !passes(entries[row], fits))) continue
    total += 1
    keepFirst(best, limit, sum * entries.length + row)
  }
  const hits: Institution[] = []
  for (const place of best) {
    const entry = entries[place % entries.length]
    if (entry !== undefined) hits.push(entry.institution)
  }
  return { total, hits }
}

const passes = (entry: Sounded | undefined, fits: NonNullable<Gathering['fits']>): boolean => entry !== undefined && fits(entry.institution)

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
