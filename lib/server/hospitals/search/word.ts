import { usualSound } from '@/lib/hospitals/index'

import { initialGrams, pairsOf, singlesOf, soundGrams } from '../grams'
import { almost } from './almost'
import type { Within } from './places'

/** A way in which a word may stand in a name. One set of `grams` must all be there, and then the text itself decides. */
export type Test = {
  readonly on: 'names' | 'sounds' | 'initials'
  readonly grams: readonly (readonly number[])[]
  readonly like?: string
  readonly matches?: string
  /** Only for what lies there. */
  readonly within?: Within
}
/** All that lies in the places the word names, whatever it is called. */
export type PlaceTest = { readonly on: 'places'; readonly within: Within }
/** How well these tests fit: the smaller, the better. */
export type Rung = { readonly rank: number; readonly tests: readonly (Test | PlaceTest)[] }

/** The order of what people mean: the very name, its beginning, a part of it, the place, its sound, what is scattered in it, a slip. */
export const ranks = { exact: 0, begins: 1, holds: 2, liesThere: 3, sounds: 4, initialsBegin: 6, soundBegins: 7, initialsHold: 8, soundHolds: 9, scattered: 10, slip: 11 } as const
/** From here on only when next to nothing was found. */
export const LOOSE = ranks.scattered

const isLetters = (word: string): boolean => /^[a-z]+$/u.test(word)

/** What a folded word may mean, best first: letters are pinyin or initials, anything else is part of a name. */
export function rungsOf(word: string): readonly Rung[] {
  return (isLetters(word) ? lettersRungs(word) : characterRungs(word)).filter(({ tests }) => tests.length > 0)
}

const rung = (rank: number, ...tests: readonly (Test | undefined)[]): Rung => ({ rank, tests: tests.filter((test) => test !== undefined) })

const inNames = (text: string): Test => ({ on: 'names', grams: [text.length > 1 ? pairsOf(text) : singlesOf(text)], like: `%${text}%` })
const inInitials = (text: string): Test => ({ on: 'initials', grams: [initialGrams(text)], like: `%${text}%` })
/** Letters run together say nothing of where a syllable ends: between any two of them there may be a gap. */
const gaps = (letters: string): string => letters.split('').join(' ?')

function characterRungs(word: string): readonly Rung[] {
  const sound = usualSound(word)
  const heard = (before: string, after: string): Test =>
    ({ on: 'sounds', grams: [soundGrams(`${before}${sound.replaceAll(' ', '')}${after}`)], like: `%${before} ${sound} ${after}%` })
  const long = word.length > 1
  return [
    rung(ranks.exact, inNames(`|${word}|`)),
    rung(ranks.begins, inNames(`|${word}`)),
    rung(ranks.holds, inNames(word)),
    rung(ranks.sounds, long ? heard('|', '|') : undefined),
    rung(ranks.soundBegins, long ? heard('|', '') : undefined),
    rung(ranks.soundHolds, long ? heard('', '') : undefined),
    rung(ranks.scattered, long ? { on: 'names', grams: [singlesOf(word)], matches: word.split('').join('[^|]*') } : undefined),
    rung(ranks.slip, ...(word.length > 2 ? [slipInName(word), slipInSound(sound.replaceAll(' ', ''))] : [])),
  ]
}

function lettersRungs(word: string): readonly Rung[] {
  const heard = (before: string, after: string): Test =>
    ({ on: 'sounds', grams: [soundGrams(`${before}${word}${after}`)], matches: `${before === '' ? '' : '\\|'} ${gaps(word)}${after === '' ? '' : ' \\|'}` })
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

function slipInName(word: string): Test {
  const slips = almost(word)
  return { on: 'names', grams: slips.map(({ whole }) => whole.flatMap((part) => (part.length > 1 ? pairsOf(part) : singlesOf(part)))), matches: slips.map(({ pattern }) => pattern('', '[^|]')).join('|') }
}

function slipInSound(word: string): Test | undefined {
  if (word.length < 4) return undefined
  const slips = almost(word).filter(({ whole }) => whole.some((part) => part.length > 2))
  return { on: 'sounds', grams: slips.map(({ whole }) => whole.flatMap(soundGrams)), matches: ` (${slips.map(({ pattern }) => pattern(' ?', '[a-z]')).join('|')})` }
}
