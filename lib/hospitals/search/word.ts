import { partsOf } from '../fold'
import { soundOfCharacter } from '../sound'
import { scan } from './haystack'
import { scanNear } from './near'
import type { HospitalSearch } from './open'
import { BEGINS, EXACT, HOLDS, INITIALS_BEGIN, INITIALS_HOLD, LIES_THERE, LOOSE, NOT, note, noRanks, SCATTERED, SLIP, SOUND_BEGINS, SOUND_HOLDS, SOUNDS, type Ranks } from './ranks'

/** With fewer rows than this, words are also taken apart; slips are forgiven where nothing fits at all. */
const FEW = 3

/** The share of the pairs of characters of a word that must be there for the word to be nearly there. */
const ENOUGH = 0.6

/** How every row fits one folded word: letters are pinyin or initials, anything else is part of a name, and a word may be both. */
export function rankWord(search: HospitalSearch, word: string): Ranks {
  const ranks = noRanks(search.entries.length)
  const parts = partsOf(word)
  if (parts.length > 1) rankMixed(search, parts, ranks)
  else if (/^[a-z]/u.test(word)) rankLetters(search, word, ranks)
  else rankCharacters(search, word, ranks)
  return ranks
}

/** 吉大yiyuan: read aloud it is one sound; else every part has to fit on its own, and how well is the mean of theirs. */
function rankMixed(search: HospitalSearch, parts: readonly string[], ranks: Ranks): void {
  const own = parts.map((part) => rankWord(search, part))
  search.entries.forEach((_, row) => {
    const each = own.map(({ of }) => of[row] ?? NOT)
    if (!each.includes(NOT)) note(ranks, row, Math.floor(each.reduce((sum, rank) => sum + rank, 0) / each.length))
  })
  const sound = parts.flatMap((part) => Array.from(part, soundOfCharacter)).join('')
  rankSound(search, sound, { ranks, unfinished: /[a-z]$/u.test(parts.at(-1) ?? '') })
}

function rankCharacters(search: HospitalSearch, word: string, ranks: Ranks): void {
  scan(search.names, word, ({ row, at, start, end }) => {
    note(ranks, row, at > start ? HOLDS : end - start === word.length ? EXACT : BEGINS)
    return true
  })
  rankPlaces(search, word, ranks)
  if (word.length < 2) return
  const sound = Array.from(word, soundOfCharacter).join('')
  rankSound(search, sound, { ranks, unfinished: false })
  if (ranks.found < FEW) rankScattered(search, word, ranks)
  if (ranks.found > 0) return
  if (word.length > 3) rankLoose(search, word, ranks)
  if (word.length > 2) scanNear(search.names, word, ({ row }) => { note(ranks, row, SLIP) })
  rankNearSound(search, sound, ranks)
}

function rankLetters(search: HospitalSearch, word: string, ranks: Ranks): void {
  const { initials, names, syllables, sounds } = search
  scan(names, word, ({ row, at, start }) => {
    note(ranks, row, at > start ? HOLDS : BEGINS)
    return true
  })
  scan(initials, word, ({ row, at, start, end }) => {
    if (at === start) note(ranks, row, end - start === word.length ? SOUNDS : INITIALS_BEGIN)
    else if (word.length > 1) note(ranks, row, INITIALS_HOLD)
    return true
  })
  scan(sounds, word, ({ row, at, start, end }) => {
    if (syllables[at] !== 1) return false
    if (at === start) note(ranks, row, end - start === word.length ? SOUNDS : SOUND_BEGINS)
    else note(ranks, row, SOUND_HOLDS)
    return true
  })
  rankPlaces(search, word, ranks)
  if (ranks.found === 0) rankNearSound(search, word, ranks)
}

type Sounding = { readonly ranks: Ranks; readonly unfinished: boolean }

/** The same sound in other characters: whole syllables at both ends, unless the last one is still being typed. */
function rankSound({ sounds, syllables }: HospitalSearch, sound: string, { ranks, unfinished }: Sounding): void {
  scan(sounds, sound, ({ row, at, start, end }) => {
    if (syllables[at] !== 1 || (!unfinished && syllables[at + sound.length] !== 1)) return false
    note(ranks, row, at > start ? SOUND_HOLDS : end - start === sound.length ? SOUNDS : SOUND_BEGINS)
    return true
  })
}

function rankNearSound({ sounds, syllables }: HospitalSearch, sound: string, ranks: Ranks): void {
  if (sound.length < 4) return
  scanNear(sounds, sound, ({ row, at }) => {
    if (syllables[at] === 1) note(ranks, row, SLIP)
  })
}

function rankScattered({ names }: HospitalSearch, word: string, ranks: Ranks): void {
  const [first = '', ...others] = Array.from(word)
  scan(names, first, ({ row, at, end }) => {
    let last = at
    const follows = others.every((character) => {
      last = names.text.indexOf(character, last + 1)
      return last !== -1 && last < end
    })
    if (follows) note(ranks, row, SCATTERED)
    return true
  })
}

function rankLoose({ names, entries }: HospitalSearch, word: string, ranks: Ranks): void {
  const pairs = new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)))
  const held = new Uint8Array(entries.length)
  for (const pair of pairs) {
    const seen = new Uint8Array(entries.length)
    scan(names, pair, ({ row }) => {
      if (seen[row] === 0) held[row] = (held[row] ?? 0) + 1
      seen[row] = 1
      return true
    })
  }
  held.forEach((count, row) => {
    const share = count / pairs.size
    if (share >= ENOUGH) note(ranks, row, LOOSE + Math.floor((1 - share) * 10))
  })
}

/** 长春: all that lies there, whatever it is called. 长春协和: what is called 协和 and lies in 长春. */
function rankPlaces(search: HospitalSearch, word: string, ranks: Ranks): void {
  for (const place of search.places) {
    if (!word.startsWith(place.word)) continue
    const rest = word.slice(place.word.length)
    if (rest === '') noteWithin(search, place.within, { ranks, rank: () => LIES_THERE })
    else if (rest.length > 1) rankRest(search, rest, { within: place.within, ranks })
  }
}

function rankRest(search: HospitalSearch, rest: string, { within, ranks }: { readonly within: string; readonly ranks: Ranks }): void {
  const own = rankWord({ ...search, places: [] }, rest)
  noteWithin(search, within, { ranks, rank: (row) => Math.max(LIES_THERE, own.of[row] ?? NOT) })
}

type Noting = { readonly ranks: Ranks; readonly rank: (row: number) => number }

function noteWithin({ entries }: HospitalSearch, within: string, { ranks, rank }: Noting): void {
  entries.forEach(({ institution: { city, district } }, row) => {
    const value = rank(row)
    if (value !== NOT && (city.startsWith(within) || (district?.startsWith(within) ?? false))) note(ranks, row, value)
  })
}
