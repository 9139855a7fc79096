import { soundOfCharacter } from '../sound'
import { beginningOf, countAt, ends, scan, type Haystack } from './haystack'
import { scanNear } from './near'
import type { HospitalSearch } from './open'
import { LOOSE, note, SCATTERED, SLIP, type Ranks } from './ranks'

/** The share of the pairs of characters of a word that must be there for the word to be nearly there. */
const ENOUGH = 0.6

/** Shorter words are near to everything: the fewest letters, characters and pairs that a slip is forgiven in. */
const LETTERS = 4
const CHARACTERS = 3

const isLetters = (word: string): boolean => /^[a-z]+$/u.test(word)

/** 吉大一院 for 吉林大学第一医院: its characters in their order, with others between. */
export function rankScattered({ names }: HospitalSearch, word: string, ranks: Ranks): void {
  scan(names, rarestOf(names, word), (row, at) => {
    if (holdsInOrder(names, word, beginningOf(names, at))) note(ranks, row, SCATTERED)
  })
}

/** The character of a word that stands in the fewest places. */
const rarestOf = (names: Haystack, word: string): string =>
  Array.from(word, (character) => [character, countAt(names, character)] as const).reduce((one, other) => (other[1] < one[1] ? other : one))[0]

function holdsInOrder(hay: Haystack, word: string, from: number): boolean {
  let held = 0
  for (let at = from; held < word.length && !ends(hay, at); at += 1) if (hay.codes[at] === word.charCodeAt(held)) held += 1
  return held === word.length
}

/** One slip in a name or in its sound, or most of a name in another order. */
export function rankSlips(search: HospitalSearch, word: string, ranks: Ranks): void {
  const { names, sounds } = search
  const slip = (row: number) => { note(ranks, row, SLIP) }
  if (isLetters(word)) {
    if (word.length >= LETTERS) scanNear(sounds, word, slip)
  } else if (word.length >= CHARACTERS) {
    scanNear(names, word, slip)
    scanNear(sounds, Array.from(word, soundOfCharacter).join(''), slip)
    rankLoose(search, word, ranks)
  }
}

/** Pairs that more of the rows than this hold say nothing: 人民, 医院. */
const COMMON = 0.05

/** Most of a name, and of it at least one pair that not every other name has too. */
function rankLoose({ names, entries }: HospitalSearch, word: string, ranks: Ranks): void {
  const all = [...new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)))]
  const isRare = (pair: string) => countAt(names, pair) <= entries.length * COMMON
  const pairs = [...all.filter(isRare), ...all.filter((pair) => !isRare(pair))]
  const rare = all.filter(isRare).length
  const held = new Uint8Array(entries.length)
  const last = new Int8Array(entries.length).fill(-1)
  const touched: number[] = []
  pairs.forEach((pair, number) => {
    scan(names, pair, (row) => {
      if (last[row] === number || (number >= rare && last[row] === -1)) return
      if (last[row] === -1) touched.push(row)
      held[row] = (held[row] ?? 0) + 1
      last[row] = number
    })
  })
  for (const row of touched) {
    const share = (held[row] ?? 0) / pairs.length
    if (share >= ENOUGH) note(ranks, row, LOOSE + Math.floor((1 - share) * 10))
  }
}
