import { soundOfCharacter } from '../sound'
import { rowOf, scan, type Haystack } from './haystack'
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
  if (word.length < 2 || isLetters(word)) return
  scan(names, word.slice(0, 1), (segment, at) => {
    if (holdsInOrder(names, word, { at, end: names.starts[segment + 1] ?? 0 })) note(ranks, rowOf(names, segment), SCATTERED)
    return true
  })
}

/** Up to the end of the text, where only the line between it and the next one is left over. */
function holdsInOrder({ text }: Haystack, word: string, { at, end }: { readonly at: number; readonly end: number }): boolean {
  let held = 0
  for (let here = at; here < end && held < word.length; here += 1) if (text.charCodeAt(here) === word.charCodeAt(held)) held += 1
  return held === word.length
}

/** One slip in a name or in its sound, or most of a name in another order. */
export function rankSlips(search: HospitalSearch, word: string, ranks: Ranks): void {
  const { names, sounds, syllables } = search
  if (!isLetters(word) && word.length >= CHARACTERS) {
    scanNear(names, word, (row) => { note(ranks, row, SLIP) })
    rankLoose(search, word, ranks)
  }
  const sound = Array.from(word, soundOfCharacter).join('')
  if (sound.length < LETTERS) return
  scanNear(sounds, sound, (row, at) => {
    if (syllables[at] === 1) note(ranks, row, SLIP)
  })
}

function rankLoose({ names, entries }: HospitalSearch, word: string, ranks: Ranks): void {
  const pairs = [...new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)))]
  const held = new Uint8Array(entries.length)
  const last = new Int8Array(entries.length).fill(-1)
  pairs.forEach((pair, number) => {
    scan(names, pair, (segment) => {
      const row = rowOf(names, segment)
      if (last[row] !== number) held[row] = (held[row] ?? 0) + 1
      last[row] = number
      return true
    })
  })
  held.forEach((count, row) => {
    const share = count / pairs.length
    if (share >= ENOUGH) note(ranks, row, LOOSE + Math.floor((1 - share) * 10))
  })
}
