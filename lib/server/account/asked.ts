import { cookies, headers } from 'next/headers'

import { maskPhone } from '@/lib/base/mask'
import { err, ok, type Result } from '@/lib/base/result'
import { askForCode, type AskRefused, type Purpose } from '@/lib/server/auth/codes'
import { COOKIES, cookieOptions, readToken } from '@/lib/server/auth/cookies'
import { CODE_MINUTES } from '@/lib/server/auth/rules'
import { refuseForeign } from '@/lib/server/auth/same-origin'
import { clock } from '@/lib/server/clock'
import { hashToken, openRecordKey, openText } from '@/lib/server/crypto'
import { transaction } from '@/lib/server/db'
import { clientIp } from '@/lib/server/limits'

import { findAsked, type AskedRow } from './repo'

export type AgainRefused = AskRefused | { readonly code: 'code-dead' }

/** Where the code of this browser went, masked; undefined when it asked for none or too long ago. */
export async function askedPhone(purpose: Purpose): Promise<string | undefined> {
  const asked = await askedByThisBrowser(purpose)
  return asked === undefined ? undefined : maskPhone(phoneIn(asked))
}

/** Sends a new code to the same phone, under the same limits; the old one stops working in this browser. */
export async function askAgain(purpose: Purpose): Promise<Result<undefined, AgainRefused>> {
  const before = await askedByThisBrowser(purpose)
  if (before === undefined) return err({ code: 'code-dead' })
  const officer = before.staffId === null ? {} : { staffId: before.staffId }
  const asked = await askForCode({ phone: phoneIn(before), purpose, ip: clientIp(refuseForeign(await headers())), ...officer }, clock.now())
  if (!asked.ok) return asked
  const jar = await cookies()
  jar.set(COOKIES.ask, asked.value.binding, { ...cookieOptions, maxAge: CODE_MINUTES * 60 })
  return ok(undefined)
}

async function askedByThisBrowser(purpose: Purpose): Promise<AskedRow | undefined> {
  const jar = await cookies()
  const binding = readToken(jar.get(COOKIES.ask)?.value)
  if (binding === undefined) return undefined
  const askedAfter = new Date(clock.now().getTime() - CODE_MINUTES * 60_000)
  return transaction((tx) => findAsked(tx, { bindingHash: hashToken(binding), purpose, askedAfter }))
}

const phoneIn = ({ id, phone, wrappedKey }: AskedRow): string => openText(openRecordKey(wrappedKey), `sign_in_code|phone|${id}`, phone)
