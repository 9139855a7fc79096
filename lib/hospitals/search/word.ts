import { partsOf } from '../fold'
import { soundOfCharacter } from '../sound'
import { rankScattered, rankSlips } from './forgive'
import { begins, ends, NEWLINE, scan } from './haystack'
import type { HospitalSearch } from './open'
import { BEGINS, EXACT, fewest, HOLDS, INITIALS_BEGIN, INITIALS_HOLD, LIES_THERE, LOST, NOT, note, SOUND_BEGINS, SOUND_HOLDS, SOUNDS, sumOf, type Ranks } from './ranks'

/** With fewer rows than this that hold it, a word is also taken apart; slips are forgiven where nothing fits at all. */
const FEW = 3

/** How every row fits one folded word: letters are pinyin or initials, anything else is part of a name, and a word may be both. */
export function rankWord(search: HospitalSearch, word: string): Ranks {
  const ranks = rankStrictly(search, word)
  rankPlaces(search, word, ranks)
  if (ranks.found === 0) rankSlips(search, word, ranks)
  return ranks
}

const isLetters = (word: string): boolean => /^[a-z]+$/u.test(word)
const soundOf = (word: string): string => Array.from(word, soundOfCharacter).join('')

/** As it is written or as it sounds, without forgiving anything. */
function rankStrictly(search: HospitalSearch, word: string): Ranks {
  const ranks = search.ranks.lend()
  const parts = partsOf(word)
  if (parts.length > 1) rankMixed(search, parts, ranks)
  else if (isLetters(word)) rankLetters(search, word, ranks)
  else rankCharacters(search, word, ranks)
  return ranks
}

/** 吉大yiyuan: read aloud it is one sound; else every part has to fit on its own, and how well is the mean of theirs. */
function rankMixed(search: HospitalSearch, parts: readonly string[], ranks: Ranks): void {
  const own = parts.map((part) => rankWord(search, part))
  for (const row of fewest(own)) {
    const sum = sumOf(own, row)
    if (sum !== LOST) note(ranks, row, Math.floor(sum / own.length))
  }
  rankSound(search, soundOf(parts.join('')), { ranks, unfinished: isLetters(parts.at(-1) ?? '') })
}

function rankCharacters(search: HospitalSearch, word: string, ranks: Ranks): void {
  const { names } = search
  scan(names, word, (row, at) => { note(ranks, row, !begins(names, at) ? HOLDS : ends(names, at + word.length) ? EXACT : BEGINS) })
  if (word.length < 2) return
  // Before its sound, which may be anybody's: 一院 sounds like 医院.
  if (ranks.found < FEW) rankScattered(search, word, ranks)
  rankSound(search, soundOf(word), { ranks, unfinished: false })
}

function rankLetters(search: HospitalSearch, word: string, ranks: Ranks): void {
  const { initials, names } = search
  scan(names, word, (row, at) => { note(ranks, row, begins(names, at) ? BEGINS : HOLDS) })
  if (word.length > 1) scan(initials, word, (row) => { note(ranks, row, INITIALS_HOLD) })
  scan(initials, NEWLINE + word, (row, line) => { note(ranks, row, ends(initials, line + 1 + word.length) ? SOUNDS : INITIALS_BEGIN) })
  if (word.length > 1) rankSound(search, word, { ranks, unfinished: true })
}

type Sounding = { readonly ranks: Ranks; readonly unfinished: boolean }

/** The same sound in other characters: whole syllables at both ends, unless the last one is still being typed. */
function rankSound({ sounds }: HospitalSearch, sound: string, { ranks, unfinished }: Sounding): void {
  scan(sounds, sound, (row, at) => {
    const end = at + sound.length
    if (unfinished || sounds.parts[end] === 1) note(ranks, row, !begins(sounds, at) ? SOUND_HOLDS : ends(sounds, end) ? SOUNDS : SOUND_BEGINS)
  })
}

/** The shortest word that names a place, and the longest. */
const [SHORTEST, LONGEST] = [2, 24]

/** 长春: all that lies there, whatever it is called. 长春协和: what is called 协和 and lies in 长春. */
function rankPlaces(search: HospitalSearch, word: string, ranks: Ranks): void {
  for (let length = SHORTEST; length <= Math.min(LONGEST, word.length); length += 1) {
    const places = search.places.get(word.slice(0, length))
    const rest = word.slice(length)
    if (places === undefined || saysLittle(rest, ranks)) continue
    const own = rest === '' ? undefined : rankStrictly(search, rest)
    for (const rows of places) noteWithin(rows, ranks, own)
  }
}

/** Fewer letters than these fit thousands. */
const MANY_LETTERS = 4

/** What begins a word after a place: one sign, or few letters where something was found without reading them so. */
const saysLittle = (rest: string, { found }: Ranks): boolean => rest.length === 1 || (found > 0 && rest.length < MANY_LETTERS && isLetters(rest))

/** Rows of a place: all of them, or those that fit what else was said. */
function noteWithin(rows: Uint32Array, ranks: Ranks, own: Ranks | undefined): void {
  for (const row of rows) {
    const rank = own === undefined ? LIES_THERE : (own.of[row] ?? NOT)
    if (rank !== NOT) note(ranks, row, Math.max(LIES_THERE, rank))
  }
}
