import { createHash, createHmac, hkdfSync, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { keys } from './keys'

/**
 * Finds a row by a personal value without storing the value. One value has a different mark for each purpose. The value
 * is taken as it is: an ID number or a phone is normalised before it comes here, and a foreign subject must not be.
 */
export const blindIndex = (purpose: string, value: string): string => mac(`index|${purpose}`, value)

/** A keyed mark of something short that a plain hash would give away, such as a six-digit code. */
export const keyedMac = (purpose: string, value: string): string => mac(`mac|${purpose}`, value)

/** 256 random bits for a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token: a token has enough bits that a plain hash cannot be searched. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Six random digits for a message. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** Takes the same time wherever the difference is. */
export function sameMark(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function mac(purpose: string, value: string): string {
  const key = hkdfSync('sha256', keys().index, Buffer.alloc(0), `ydt|${purpose}`, 32)
  return createHmac('sha256', Buffer.from(key)).update(value).digest('base64url')
}
