import { foldWords } from '../fold'
import { familyOf } from '../kind'
import { tierOf } from '../level'
import { flagOf, type HospitalFilter, type Institution } from '../types'
import { nextSearch } from './haystack'
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
  for (const hay of [search.names, search.sounds, search.initials]) nextSearch(hay)
  return gather(search, asked.map((word) => rankWord(search, word)), { fits: accepts(filter), limit })
}

type Gathering = { readonly fits: (institution: Institution) => boolean; readonly limit: number }

/** One pass over the rows, which stand in the order of lists: a bucket for each rank keeps its first ones. */
function gather({ entries }: HospitalSearch, ranks: readonly Ranks[], { fits, limit }: Gathering): HospitalHits {
  const sums = together(entries.length, ranks)
  const byRank: number[][] = Array.from({ length: Math.max(1, ranks.length) * NOT }, () => [])
  let total = 0
  for (let row = 0; row < entries.length; row += 1) {
    const rank = sums[row] ?? LOST
    const entry = rank === LOST ? undefined : entries[row]
    if (entry === undefined || !fits(entry.institution)) continue
    total += 1
    const rows = byRank[rank]
    if (rows !== undefined && rows.length < limit) rows.push(row)
  }
  return { total, hits: byRank.flat().slice(0, limit).flatMap((row) => entries[row]?.institution ?? []) }
}

const LOST = 0xffff

/** The ranks for all words added up; a row that fails one is lost. */
function together(rows: number, ranks: readonly Ranks[]): Uint16Array {
  const sums = new Uint16Array(rows)
  for (const { of } of ranks) {
    for (let row = 0; row < rows; row += 1) {
      const rank = of[row] ?? NOT
      const sum = sums[row] ?? LOST
      sums[row] = rank === NOT || sum === LOST ? LOST : sum + rank
    }
  }
  return sums
}

/** Whether an institution passes a filter. An unknown service is not an open one, nor a closed one: it is left out only when open ones are asked for. */
export function accepts({ place, tiers = [], families = [], openFor = [] }: HospitalFilter): (institution: Institution) => boolean {
  const within = place === undefined ? '' : reach(place)
  if (within === '' && tiers.length + families.length + openFor.length === 0) return () => true
  return ({ city, district, level, kind, open }) =>
    (within === '' || city.startsWith(within) || (district?.startsWith(within) ?? false)) &&
    (tiers.length === 0 || tiers.includes(tierOf(level))) &&
    (families.length === 0 || families.includes(familyOf(kind))) &&
    openFor.every((service) => flagOf(open, service).state === 'yes')
}
