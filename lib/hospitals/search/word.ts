import { partsOf } from '../fold'
import { soundOfCharacter } from '../sound'
import { rankScattered, rankSlips } from './forgive'
import { begins, isWhole, rowOf, scan } from './haystack'
import type { HospitalSearch } from './open'
import type { PlaceForm } from './place-forms'
import { BEGINS, EXACT, HOLDS, INITIALS_BEGIN, INITIALS_HOLD, LIES_THERE, NOT, note, noRanks, SOUND_BEGINS, SOUND_HOLDS, SOUNDS, type Ranks } from './ranks'

/** With fewer rows than this, words are also taken apart; slips are forgiven where nothing fits at all. */
const FEW = 3

/** How every row fits one folded word: letters are pinyin or initials, anything else is part of a name, and a word may be both. */
export function rankWord(search: HospitalSearch, word: string): Ranks {
  const ranks = rankStrictly(search, word)
  rankPlaces(search, word, ranks)
  if (ranks.found < FEW) rankScattered(search, word, ranks)
  if (ranks.found === 0) rankSlips(search, word, ranks)
  return ranks
}

const isLetters = (word: string): boolean => /^[a-z]+$/u.test(word)
const soundOf = (word: string): string => Array.from(word, soundOfCharacter).join('')

/** As it is written or as it sounds, without forgiving anything. */
function rankStrictly(search: HospitalSearch, word: string): Ranks {
  const ranks = noRanks(search.entries.length)
  const parts = partsOf(word)
  if (parts.length > 1) rankMixed(search, parts, ranks)
  else if (isLetters(word)) rankLetters(search, word, ranks)
  else rankCharacters(search, word, ranks)
  return ranks
}

/** 吉大yiyuan: read aloud it is one sound; else every part has to fit on its own, and how well is the mean of theirs. */
function rankMixed(search: HospitalSearch, parts: readonly string[], ranks: Ranks): void {
  const own = parts.map((part) => rankWord(search, part))
  for (let row = 0; row < search.entries.length; row += 1) {
    if (own.some(({ of }) => of[row] === NOT)) continue
    note(ranks, row, Math.floor(own.reduce((sum, { of }) => sum + (of[row] ?? NOT), 0) / own.length))
  }
  rankSound(search, soundOf(parts.join('')), { ranks, unfinished: isLetters(parts.at(-1) ?? '') })
}

function rankCharacters(search: HospitalSearch, word: string, ranks: Ranks): void {
  const { names } = search
  scan(names, word, (segment, at) => {
    note(ranks, rowOf(names, segment), !begins(names, segment, at) ? HOLDS : isWhole(names, segment, word.length) ? EXACT : BEGINS)
    return true
  })
  if (word.length > 1) rankSound(search, soundOf(word), { ranks, unfinished: false })
}

function rankLetters(search: HospitalSearch, word: string, ranks: Ranks): void {
  const { initials, names } = search
  scan(names, word, (segment, at) => {
    note(ranks, rowOf(names, segment), begins(names, segment, at) ? BEGINS : HOLDS)
    return true
  })
  scan(initials, word, (segment, at) => {
    if (begins(initials, segment, at)) note(ranks, rowOf(initials, segment), isWhole(initials, segment, word.length) ? SOUNDS : INITIALS_BEGIN)
    else if (word.length > 1) note(ranks, rowOf(initials, segment), INITIALS_HOLD)
    return true
  })
  if (word.length > 1) rankSound(search, word, { ranks, unfinished: true })
}

type Sounding = { readonly ranks: Ranks; readonly unfinished: boolean }

/** The same sound in other characters: whole syllables at both ends, unless the last one is still being typed. */
function rankSound({ sounds, syllables }: HospitalSearch, sound: string, { ranks, unfinished }: Sounding): void {
  scan(sounds, sound, (segment, at) => {
    if (syllables[at] !== 1 || (!unfinished && syllables[at + sound.length] !== 1)) return false
    note(ranks, rowOf(sounds, segment), !begins(sounds, segment, at) ? SOUND_HOLDS : isWhole(sounds, segment, sound.length) ? SOUNDS : SOUND_BEGINS)
    return true
  })
}

/** 长春: all that lies there, whatever it is called. 长春协和: what is called 协和 and lies in 长春. */
function rankPlaces(search: HospitalSearch, word: string, ranks: Ranks): void {
  const rests = new Map<string, PlaceForm[]>()
  for (const place of search.places) {
    if (!word.startsWith(place.word)) continue
    const rest = word.slice(place.word.length)
    rests.set(rest, [...(rests.get(rest) ?? []), place])
  }
  for (const [rest, places] of rests) {
    if (rest.length === 1) continue
    const own = rest === '' ? undefined : rankStrictly(search, rest)
    places.forEach((place) => { noteWithin(search, place, { ranks, own }) })
  }
}

type Noting = { readonly ranks: Ranks; readonly own: Ranks | undefined }

/** Rows of a place: all of them, or those that fit what else was said. */
function noteWithin({ cities, districts }: HospitalSearch, { from, to }: PlaceForm, { ranks, own }: Noting): void {
  const lies = (code: number | undefined): boolean => code !== undefined && code >= from && code < to
  for (let row = 0; row < cities.length; row += 1) {
    const rank = own === undefined ? LIES_THERE : (own.of[row] ?? NOT)
    if (rank !== NOT && (lies(cities[row]) || lies(districts[row]))) note(ranks, row, Math.max(LIES_THERE, rank))
  }
}
