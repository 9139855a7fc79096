import { err, ok } from './result'
import type { Result } from './result'

export type LineError = { readonly code: 'empty' | 'too-long' | 'forbidden-characters' }
export type NameError = { readonly code: 'empty' | 'too-long' | 'name-characters' }

const NAME_MAX = 50

// Controls, bidi overrides, zero-width and other characters nobody can see, and halves of broken pairs.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+/gu

// Mark-up, pictures, and code points whose look depends on the machine.
const FORBIDDEN = /[<>\p{Extended_Pictographic}\p{Regional_Indicator}\p{Co}]/u

// The later planes are named whole: a name may hold an ideograph newer than this runtime's Unicode tables.
const HAN = '\\p{Unified_Ideograph}〇々\\u{20000}-\\u{3FFFD}'
const LATIN = 'A-Za-zÀ-ÖØ-öø-ʯḀ-ỿ'
const NAME = new RegExp(`^[${HAN}${LATIN}]+(?:[ ·'-][${HAN}${LATIN}]+)*$`, 'u')
const NAME_DOT = new RegExp(` ?[·•・‧∙⋅･] ?|(?<=[${HAN}]) ?[.．] ?(?=[${HAN}])`, 'gu')
const SPACE_INSIDE_HAN = new RegExp(`(?<=[${HAN}]) (?=[${HAN}])`, 'gu')

/**
 * One clean line. Full-width letters and digits become plain, unseen characters go, white space collapses.
 * Not full NFKC: that would turn ， into , and （ into ( in a Chinese address.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\t-\r]/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .replace(FULL_WIDTH, (run) => run.normalize('NFKC'))
    .normalize('NFC')
    .trim()
}

/** The number of characters a reader counts: a rare ideograph outside the first plane is one. */
export const lengthOf = (text: string): number => Array.from(text).length

/** One line of free text of `min` (default 1) to `max` characters. Less than `min` is 'empty'; a `min` of 0 makes it optional. */
export function readLine(text: string, { max, min = 1 }: { readonly max: number; readonly min?: number }): Result<string, LineError> {
  const line = normalise(text)
  const length = lengthOf(line)
  if (length < min) return err({ code: 'empty' })
  if (length > max) return err({ code: 'too-long' })
  return FORBIDDEN.test(line) ? err({ code: 'forbidden-characters' }) : ok(line)
}

/** A person's name as the register writes it: one kind of dot in 阿不都·木沙, no space inside 张三, no digits. */
export function readName(text: string): Result<string, NameError> {
  const name = normalise(text).replace(NAME_DOT, '·').replace(SPACE_INSIDE_HAN, '')
  if (name === '') return err({ code: 'empty' })
  if (lengthOf(name) > NAME_MAX) return err({ code: 'too-long' })
  return NAME.test(name) ? ok(name) : err({ code: 'name-characters' })
}
