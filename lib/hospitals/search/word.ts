import { alikeOf } from '../alike'
import { hasLetters, isLetters, partsOf } from '../fold'
import { soundOf } from '../sound'
import { rankScattered, rankSlips } from './forgive'
import type { HospitalSearch } from './open'
import type { PlaceForm, PlaceForms } from './place-forms'
import { BEGINS, EXACT, fitAll, HOLDS, INITIALS_BEGIN, INITIALS_HOLD, isEmpty, isUsed, LIES_THERE, noteBoth, noted, ofRank, SCATTERED, SOUND_BEGINS, SOUND_HOLDS, SOUNDS, sumOf, type Ranks } from './ranks'
import { add, eachRow, firstBit, type Rows } from './rows'
import { noteBeginning, noteStanding, type As } from './stands'

/** With fewer rows than this that hold it, a word is also taken apart; slips are forgiven where nothing fits at all. */
const FEW = 3

/** How every row fits one folded word: letters are pinyin or initials, anything else is part of a name, and a word may be both. */
export function rankWord(search: HospitalSearch, word: string): Ranks {
  const ranks = rankStrictly(search, word)
  rankPlaces(search, word, ranks)
  if (isLetters(word) && isEmpty(ranks)) rankPlaceInitials(search, word, ranks)
  if (!isLetters(word) && !isWritten(ranks)) rankAlike(search, word, ranks)
  if (isEmpty(ranks)) rankSlips(search, word, ranks)
  return ranks
}

const inNames: As = { holds: HOLDS, begins: BEGINS, all: EXACT, whole: false }
const lettersInNames: As = { holds: HOLDS, begins: BEGINS, all: BEGINS, whole: false }
const inInitials: As = { holds: INITIALS_HOLD, begins: INITIALS_BEGIN, all: SOUNDS, whole: false }
/** The same sound in other characters: whole syllables at both ends, unless the last one is still being typed. */
const soFar: As = { holds: SOUND_HOLDS, begins: SOUND_BEGINS, all: SOUNDS, whole: false }
const aloud: As = { ...soFar, whole: true }

/** As it is written or as it sounds, without forgiving anything. Rows that are not `within` may be noted too. */
function rankStrictly(search: HospitalSearch, word: string, within: Rows = search.every): Ranks {
  const asked = { ranks: search.ranks.lend(), within }
  if (isLetters(word)) rankLetters(search, word, asked)
  else if (hasLetters(word)) rankMixed(search, partsOf(word), asked)
  else rankCharacters(search, word, asked)
  return asked.ranks
}

type Noting = { readonly ranks: Ranks; readonly within: Rows }

/** 吉大yiyuan: read aloud it is one sound; else every part has to fit on its own, and how well is the mean of theirs. */
function rankMixed(search: HospitalSearch, parts: readonly string[], { ranks, within }: Noting): void {
  const own = parts.map((part) => rankWord(search, part))
  eachRow(fitAll(search.ranks.blank(), own), (row) => { add(noted(ranks, Math.floor(sumOf(own, row) / own.length)), row) })
  noteStanding(search.sounds, soundOf(parts.join('')), { ranks, within, as: isLetters(parts.at(-1) ?? '') ? soFar : aloud })
}

function rankCharacters(search: HospitalSearch, word: string, { ranks, within }: Noting): void {
  // All that hold it are counted, wherever they lie.
  const holding = noteStanding(search.names, word, { ranks, within: search.every, as: inNames })
  if (word.length < 2) return
  // Before its sound, which may be anybody's: 一院 sounds like 医院.
  if (holding < FEW) rankScattered(search, word, { ranks, within })
  noteStanding(search.sounds, soundOf(word), { ranks, within, as: aloud })
}

function rankLetters({ initials, names, sounds }: HospitalSearch, word: string, { ranks, within }: Noting): void {
  noteStanding(names, word, { ranks, within, as: lettersInNames })
  if (word.length === 1) noteBeginning(initials, word, { ranks, within, as: inInitials })
  else {
    noteStanding(initials, word, { ranks, within, as: inInitials })
    noteStanding(sounds, word, { ranks, within, as: soFar })
  }
}

const none: readonly PlaceForm[] = []
/** The forms of places that a word begins with, the shorter first. */
const formsIn = (forms: PlaceForms, word: string): readonly PlaceForm[] => (forms.get(word.charCodeAt(0)) ?? none).filter((form) => word.startsWith(form.word))

/** 长春: all that lies there, whatever it is called. 长春协和: what is called 协和 and lies in 长春. */
function rankPlaces(search: HospitalSearch, word: string, ranks: Ranks): void {
  for (const { word: place, rows } of formsIn(search.places, word)) {
    const rest = word.slice(place.length)
    if (rest === '') noteBoth(ranks, LIES_THERE, [rows(), search.every])
    else if (!saysLittle(rest, ranks)) noteWithin(rows(), ranks, rankStrictly(search, rest, rows()))
  }
}

/** Fewer letters than these fit thousands. */
const MANY_LETTERS = 4

/** What begins a word after a place: one sign, or few letters where something was found without reading them so. */
const saysLittle = (rest: string, ranks: Ranks): boolean => rest.length === 1 || (!isEmpty(ranks) && rest.length < MANY_LETTERS && isLetters(rest))

/** Rows of a place that fit what else was said. */
function noteWithin(rows: Rows, ranks: Ranks, own: Ranks): void {
  for (let left = own.used; left !== 0; left &= left - 1) noteBoth(ranks, Math.max(LIES_THERE, firstBit(left)), [rows, ofRank(own, firstBit(left))])
}

/** shsrjyy: the first letters of 上海市 and then those of 瑞金医院, wherever they stand in a name of that place. */
function rankPlaceInitials(search: HospitalSearch, word: string, ranks: Ranks): void {
  for (const { word: place, rows } of formsIn(search.placeInitials, word)) {
    const rest = word.slice(place.length)
    if (rest.length < 2) continue
    const own = search.ranks.lend()
    noteStanding(search.initials, rest, { ranks: own, within: rows(), as: inInitials })
    noteWithin(rows(), ranks, own)
  }
}

/** Whether somebody is called so, or lies in the place of that name. */
const isWritten = (ranks: Ranks): boolean => isUsed(ranks, HOLDS) || isUsed(ranks, LIES_THERE)

/** 番禹 for 番禺: who is called by what looks like the word fits it as well as who sounds like it. */
function rankAlike(search: HospitalSearch, word: string, ranks: Ranks): void {
  for (const meant of alikeOf(word)) {
    const own = rankStrictly(search, meant)
    rankPlaces(search, meant, own)
    for (let rank = 0; rank <= SCATTERED; rank += 1) {
      if (isUsed(own, rank)) noteBoth(ranks, Math.max(SOUNDS, rank), [search.every, ofRank(own, rank)])
    }
  }
}
