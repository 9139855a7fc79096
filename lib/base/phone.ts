import type { Brand } from './brand'
import { normalise } from './plain-text'
import { err, ok } from './result'
import type { Result } from './result'

/** Eleven digits of a mainland mobile number, without country code. */
export type Phone = Brand<string, 'Phone'>
export type PhoneError = { readonly code: 'empty' | 'phone-length' | 'phone-prefix' }

/** A mainland mobile number, with or without +86, spaces, dashes and full-width digits. */
export function readPhone(text: string): Result<Phone, PhoneError> {
  const typed = normalise(text).replace(/[\s()（）\p{Dash_Punctuation}−]/gu, '')
  if (typed === '') return err({ code: 'empty' })
  const number = typed.replace(/^(?:[+＋]86|0086|86(?=\d{11}$))/u, '')
  if (!/^\d{11}$/.test(number)) return err({ code: 'phone-length' })
  return /^1[3-9]/.test(number) ? ok(number as Phone) : err({ code: 'phone-prefix' })
}
