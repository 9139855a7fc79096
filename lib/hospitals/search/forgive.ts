import { isLetters } from '../fold'
import { soundOf } from '../sound'
import { LINE, type Haystack } from './haystack'
import { addNear } from './near'
import type { HospitalSearch } from './open'
import { LOOSE, noted, ofRank, SCATTERED, SLIP, type Ranks } from './ranks'
import { add, has, noRows, type Rows } from './rows'
import { addHolding, countAt, rowsAt } from './stands'

/** The share of the pairs of characters of a word that must be there for the word to be nearly there. */
const ENOUGH = 0.6

/** Shorter words are near to everything: the fewest letters, characters and pairs that a slip is forgiven in. */
const LETTERS = 4
const CHARACTERS = 3

/** 吉大一院 for 吉林大学第一医院: its characters in their order, with others between. Only rows of `within`. */
export function rankScattered(search: HospitalSearch, word: string, { ranks, within }: { readonly ranks: Ranks; readonly within: Rows }): void {
  const { names } = search
  const rarest = rarestOf(names, word)
  const end = names.ends[rarest] ?? 0
  const first = end - countOf(names, rarest)
  const others = end - first > FEW_PLACES ? othersOf(search, word, rarest) : nobody
  for (let place = first; place < end; place += 1) {
    const row = names.rows[place] ?? 0
    if (has(within, row) && hasAll(others, row) && holdsInOrder(names, word, row)) add(noted(ranks, SCATTERED), row)
  }
}

function rarestOf(names: Haystack, word: string): number {
  let rarest = word.charCodeAt(0)
  for (let at = 1; at < word.length; at += 1) if (countOf(names, word.charCodeAt(at)) < countOf(names, rarest)) rarest = word.charCodeAt(at)
  return rarest
}

/** In how many places a character stands. */
const countOf = ({ ends }: Haystack, code: number): number => (ends[code] ?? 0) - (code < ends.length ? (ends[code - 1] ?? 0) : 0)

/** So few are looked at one by one. */
const FEW_PLACES = 16
const nobody: readonly Rows[] = []

/** The rows that have the other characters of a word, each by itself; of those that not one of a hundred rows has, nothing is kept. */
function othersOf(search: HospitalSearch, word: string, rarest: number): readonly Rows[] {
  const sets: Rows[] = []
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code !== rarest && countOf(search.names, code) * 100 > search.entries.length) sets.push(having(search, code))
  }
  return sets
}

function having({ names, entries, having: kept }: HospitalSearch, code: number): Rows {
  const known = kept.get(code)
  if (known !== undefined) return known
  const rows = noRows(entries.length)
  addHolding(names, String.fromCharCode(code), rows)
  kept.set(code, rows)
  return rows
}

function hasAll(sets: readonly Rows[], row: number): boolean {
  for (const set of sets) if (!has(set, row)) return false
  return true
}

/** Whether one of the texts of a row has them all in this order. */
function holdsInOrder({ codes, starts }: Haystack, word: string, row: number): boolean {
  const end = starts[row + 1] ?? 0
  let held = 0
  for (let at = starts[row] ?? 0; at < end && held < word.length; at += 1) {
    if (codes[at] === LINE) held = 0
    else if (codes[at] === word.charCodeAt(held)) held += 1
  }
  return held === word.length
}

/** One slip in a name or in its sound, or most of a name in another order. */
export function rankSlips(search: HospitalSearch, word: string, ranks: Ranks): void {
  const { names, sounds } = search
  const slip = (hay: Haystack, needle: string) => {
    if (addNear(hay, needle, ofRank(ranks, SLIP)) > 0) noted(ranks, SLIP)
  }
  if (isLetters(word)) {
    if (word.length >= LETTERS) slip(sounds, word)
  } else if (word.length >= CHARACTERS) {
    slip(names, word)
    slip(sounds, soundOf(word))
    rankLoose(search, word, ranks)
  }
}

/** Pairs that more of the rows than this hold say nothing: 人民, 医院. */
const COMMON = 0.05

/** Most of a name, and of it at least one pair that not every other name has too. */
function rankLoose({ names, entries }: HospitalSearch, word: string, ranks: Ranks): void {
  const pairs = [...new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)))]
  const isCommon = (pair: string) => countAt(names, pair) > entries.length * COMMON
  const common = pairs.filter(isCommon)
  for (const [row, held] of rowsByCount(names, pairs.filter((pair) => !isCommon(pair)))) {
    if ((held + common.length) / pairs.length < ENOUGH) continue
    const share = (held + common.filter((pair) => holds(names, pair, row)).length) / pairs.length
    if (share >= ENOUGH) add(noted(ranks, LOOSE + Math.floor((1 - share) * 10)), row)
  }
}

/** How many of these pairs each row has, of those that have any. */
function rowsByCount(names: Haystack, pairs: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const pair of pairs) {
    for (const row of new Set(rowsAt(names, pair))) counts.set(row, (counts.get(row) ?? 0) + 1)
  }
  return counts
}

function holds({ codes, starts }: Haystack, pair: string, row: number): boolean {
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? 0; at < end; at += 1) if (codes[at] === pair.charCodeAt(0) && codes[at + 1] === pair.charCodeAt(1)) return true
  return false
}
