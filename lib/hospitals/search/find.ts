import { foldWords } from '../fold'
import { familyOf } from '../kind'
import { tierOf } from '../level'
import { flagOf, type HospitalFilter, type Institution } from '../types'
import type { HospitalSearch } from './open'
import { reach } from './place-forms'
import { NOT, type Ranks } from './ranks'
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
  const ranks = asked.map((word) => rankWord(search, word))
  const fits = accepts(filter)
  const byRank: number[][] = Array.from({ length: Math.max(1, ranks.length) * NOT }, () => [])
  let total = 0
  search.entries.forEach(({ institution }, row) => {
    const rows = byRank[together(ranks, row)]
    if (rows === undefined || !fits(institution)) return
    total += 1
    if (rows.length < limit) rows.push(row)
  })
  return { total, hits: byRank.flat().slice(0, limit).flatMap((row) => search.entries[row]?.institution ?? []) }
}

/** The ranks for all words added up; a row that fails one is beyond all buckets. */
function together(ranks: readonly Ranks[], row: number): number {
  let sum = 0
  for (const { of } of ranks) {
    const rank = of[row] ?? NOT
    if (rank === NOT) return Infinity
    sum += rank
  }
  return sum
}

/** Whether an institution passes a filter. An unknown service is not an open one, nor a closed one: it is left out only when open ones are asked for. */
export function accepts({ place, tiers = [], families = [], openFor = [] }: HospitalFilter): (institution: Institution) => boolean {
  const within = place === undefined ? '' : reach(place)
  return ({ city, district, level, kind, open }) =>
    (within === '' || city.startsWith(within) || (district?.startsWith(within) ?? false)) &&
    (tiers.length === 0 || tiers.includes(tierOf(level))) &&
    (families.length === 0 || families.includes(familyOf(kind))) &&
    openFor.every((service) => flagOf(open, service).state === 'yes')
}
