import type { Brand } from './brand'
import { addYears, plainDate } from './plain-date'
import type { PlainDate } from './plain-date'
import { normalise } from './plain-text'
import { err, ok } from './result'
import type { Result } from './result'

/** A citizen's number of GB 11643: 17 digits and a check character, X in capitals. */
export type IdNumber = Brand<string, 'IdNumber'>
export type IdNumberError = { readonly code: 'empty' | 'id-length' | 'id-characters' | 'id-birthday' | 'id-checksum' }

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'
const OLDEST_YEARS = 150

/** Reads an ID number as people type it: spaces, full-width digits and a small x are fine. The birthday may not be after `today`. */
export function readIdNumber(text: string, today: PlainDate): Result<IdNumber, IdNumberError> {
  const id = normalise(text).replace(/\s/gu, '').toUpperCase()
  if (id === '') return err({ code: 'empty' })
  if (!/^[0-9X]+$/.test(id)) return err({ code: 'id-characters' })
  if (id.length !== 18) return err({ code: 'id-length' })
  if (id.indexOf('X') !== -1 && id.indexOf('X') !== 17) return err({ code: 'id-characters' })
  if (!isBirthDay(plainDate(birthText(id)), today)) return err({ code: 'id-birthday' })
  return checkCharacter(id) === id[17] ? ok(id as IdNumber) : err({ code: 'id-checksum' })
}

/** The birthday in the number; `readIdNumber` proved that it is a real day. */
export const birthDayOf = (id: IdNumber): PlainDate => birthText(id) as PlainDate

/** The seventeenth digit is odd for men. */
export const sexOf = (id: IdNumber): 'male' | 'female' => (Number(id[16]) % 2 === 1 ? 'male' : 'female')

const birthText = (id: string): string => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`

const isBirthDay = (day: PlainDate | undefined, today: PlainDate): boolean =>
  day !== undefined && day <= today && day >= addYears(today, -OLDEST_YEARS)

// ISO 7064, MOD 11-2.
const checkCharacter = (id: string): string | undefined =>
  CHECK_CHARACTERS[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(id[at]), 0) % 11]
