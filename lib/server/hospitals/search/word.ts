import { usualSound, wordsOf } from '@/lib/hospitals/index'

import { initialGrams, pairsOf, singlesOf, soundGrams, thinned } from '../grams'
import { almost } from './almost'
import type { Within } from './places'

export type { Within }

/** A way in which a word may stand in a name. One set of `grams` must all be there, and then the text itself decides. */
export type Test = {
  readonly on: 'names' | 'sounds' | 'initials'
  readonly grams: readonly (readonly number[])[]
  readonly like?: string
  readonly matches?: string
  /** Only for what lies there. */
  readonly within?: Within
}
/** Every one of these, each in one of its ways. */
export type EveryTest = { readonly on: 'every'; readonly parts: readonly (readonly Test[])[]; readonly within?: Within }
/** Most of the pairs of a word, in whatever order: so many of them, and one or two of those that are not in every name. */
export type MostTest = { readonly on: 'most'; readonly words: readonly string[]; readonly grams: readonly (readonly number[])[]; readonly least: number; readonly within?: Within }
/** All that lies in the places the word names, whatever it is called. */
export type PlaceTest = { readonly on: 'places'; readonly within: Within }
/** How well these tests fit: the smaller, the better. */
export type Rung = { readonly rank: number; readonly tests: readonly AnyTest[] }
export type AnyTest = Test | EveryTest | MostTest | PlaceTest

/** The order of what people mean: the very name, its beginning, a part of it, the place, its sound, what is scattered in it, a slip. */
export const ranks = { exact: 0, begins: 1, holds: 2, liesThere: 3, sounds: 4, scatteredThere: 5, initialsBegin: 6, soundBegins: 7, initialsHold: 8, soundHolds: 9, scattered: 10, slip: 11, most: 12, many: 13 } as const
/** From here on only when next to nothing was found. */
export const LOOSE = ranks.scattered

export const isLetters = (word: string): boolean => /^[a-z]+$/u.test(word)

/** What a folded word may mean, best first: letters are pinyin or initials, anything else is part of a name, and a word may be both. */
export function rungsOf(word: string): readonly Rung[] {
  const parts = wordsOf(word)
  const rungs = parts.length > 1 ? mixedRungs(word, parts) : isLetters(word) ? lettersRungs(word) : characterRungs(word)
  return rungs.filter(({ tests }) => tests.length > 0)
}

const rung = (rank: number, ...tests: readonly (AnyTest | undefined)[]): Rung => ({ rank, tests: tests.filter((test) => test !== undefined) })

/** Pairs that stand in so many names that they find nothing. */
const COMMON = ['医院', '人民', '民医', '大学', '学附', '附属', '医科', '科大', '中心', '心医', '中医', '卫生', '生院', '生服', '服务', '务站', '务中', '社区', '第一', '一医', '第二', '二医', '药房', '药店', '有限', '限公', '公司', '市中', '市人', '街道', '道社', '大药']

/** Looked up, such pairs find so many that the list is sooner gone through in its order. */
const gramsOf = (text: string): readonly number[] => (text.length > 1 ? pairsOf(text) : singlesOf(text))
const isCommon = (text: string): boolean => text.length > 1 && Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)).every((pair) => COMMON.includes(pair))

export const inNames = (text: string): Test => ({ on: 'names', grams: [isCommon(text) ? [] : gramsOf(text)], like: `%${text}%` })
export const inInitials = (text: string): Test => ({ on: 'initials', grams: [initialGrams(text)], like: `%${text}%` })
/** Letters run together say nothing of where a syllable ends: between any two of them there may be a gap. */
const gaps = (letters: string): string => letters.split('').join(' ?')

/** No slip is forgiven in what is longer than what people type, in characters and in letters: to ask for each of them takes half a minute, and any stranger may ask. */
const LONGEST = 24
const LONGEST_SOUND = 60
const isForgiven = ({ length }: string, least: number): boolean => length >= least && length <= LONGEST

function characterRungs(word: string): readonly Rung[] {
  const sound = usualSound(word)
  const heard = (before: string, after: string): Test =>
    ({ on: 'sounds', grams: [thinned(soundGrams(`${before}${sound.replaceAll(' ', '')}${after}`))], like: `%${before} ${sound} ${after}%` })
  const long = word.length > 1
  return [
    rung(ranks.exact, inNames(`|${word}|`)),
    rung(ranks.begins, inNames(`|${word}`)),
    rung(ranks.holds, inNames(word)),
    rung(ranks.sounds, long ? heard('|', '|') : undefined),
    rung(ranks.soundBegins, long ? heard('|', '') : undefined),
    rung(ranks.soundHolds, long ? heard('', '') : undefined),
    rung(ranks.scattered, long ? { on: 'names', grams: [singlesOf(word)], matches: word.split('').join('[^|]*') } : undefined),
    rung(ranks.slip, ...(isForgiven(word, 3) ? [slipInName(word), slipInSound(sound.replaceAll(' ', ''))] : [])),
    rung(ranks.most, isForgiven(word, 4) ? mostOf(word, 0.8) : undefined),
    rung(ranks.many, isForgiven(word, 4) ? mostOf(word, 0.6) : undefined),
  ]
}

/** Letters from the beginning of a syllable on. */
const spelled = (word: string, [before, after]: readonly [string, string]): Test =>
  ({ on: 'sounds', grams: [thinned(soundGrams(`${before}${word}${after}`))], matches: `${before === '' ? '' : '\\|'} ${gaps(word)}${after === '' ? '' : ' \\|'}` })

/** 吉大yiyuan: read aloud it is one sound; else every part has to fit on its own. */
function mixedRungs(word: string, parts: readonly string[]): readonly Rung[] {
  const sound = parts.map((part) => (isLetters(part) ? part : usualSound(part).replaceAll(' ', ''))).join('')
  const ways = parts.map((part) => (isLetters(part) ? [spelled(part, ['', '']), inInitials(part), inNames(part)] : [inNames(part)]))
  return [
    rung(ranks.exact, inNames(`|${word}|`)),
    rung(ranks.sounds, spelled(sound, ['|', '|'])),
    rung(ranks.soundBegins, spelled(sound, ['|', ''])),
    rung(ranks.soundHolds, spelled(sound, ['', '']), { on: 'every', parts: ways }),
  ]
}

function lettersRungs(word: string): readonly Rung[] {
  const heard = (before: string, after: string): Test => spelled(word, [before, after])
  return [
    rung(ranks.begins, inNames(`|${word}`)),
    rung(ranks.holds, word.length > 1 ? inNames(word) : undefined),
    rung(ranks.sounds, inInitials(`|${word}|`), heard('|', '|')),
    rung(ranks.initialsBegin, inInitials(`|${word}`)),
    rung(ranks.soundBegins, word.length > 1 ? heard('|', '') : undefined),
    rung(ranks.initialsHold, word.length > 1 ? inInitials(word) : undefined),
    rung(ranks.soundHolds, word.length > 2 ? heard('', '') : undefined),
    rung(ranks.slip, word.length > 3 ? slipInSound(word) : undefined),
  ]
}

function mostOf(word: string, share: number): MostTest | undefined {
  const pairs = [...new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)))]
  const rare = pairs.filter((pair) => !COMMON.includes(pair)).flatMap(pairsOf)
  const least = Math.ceil(pairs.length * share)
  if (rare.length === 0) return undefined
  // Whoever lacks no more than allowed has this many of the rare ones; two of them together are much rarer still.
  const has = rare.length - (pairs.length - least)
  const grams = has < 2 ? rare.map((pair) => [pair]) : rare.flatMap((one, at) => rare.slice(at + 1).map((other) => [one, other]))
  return { on: 'most', words: pairs, grams, least }
}

function slipInName(word: string): Test {
  const slips = almost(word)
  return { on: 'names', grams: slips.map(({ whole }) => whole.flatMap(gramsOf)), matches: slips.map(({ pattern }) => pattern('', '[^|]')).join('|') }
}

function slipInSound(word: string): Test | undefined {
  if (word.length < 4 || word.length > LONGEST_SOUND) return undefined
  const slips = almost(word).filter(({ whole }) => whole.some((part) => part.length > 2))
  return { on: 'sounds', grams: slips.map(({ whole }) => thinned(whole.flatMap(soundGrams))), matches: ` (${slips.map(({ pattern }) => pattern(' ?', '[a-z]')).join('|')})` }
}
