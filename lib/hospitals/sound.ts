import { fold } from './fold'
import { syllables } from './syllables'
import type { Sound } from './province-list'

const bySyllable = [...syllables.matchAll(/([a-z]+)([^a-z]+)/gu)]
/** By the number of a character: numbers are found sooner than texts. */
const readings = new Map(bySyllable.flatMap(([, syllable = '', characters = '']) => Array.from(characters, (character) => [character.charCodeAt(0), syllable] as const)))

/** How one character mostly sounds; a letter, a digit or a character the table lacks stands for itself. */
export const soundOfCharacter = (character: string): string => readings.get(character.charCodeAt(0)) ?? character

/** How a folded word sounds, run together. */
export function soundOf(word: string): string {
  let sound = ''
  for (const character of word) sound += soundOfCharacter(character)
  return sound
}

/** How words mostly sound. The table knows no context: 长 is always chang. Names bring their own reading where it is another. */
export const usualSound = (text: string): Sound => Array.from(fold(text), soundOfCharacter).join(' ')

/** The first letters: 长春市 is ccs. */
export const initialsOf = (sound: Sound): string => sound.split(' ').map((syllable) => syllable.slice(0, 1)).join('')
