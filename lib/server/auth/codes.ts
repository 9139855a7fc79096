import { randomUUID } from 'node:crypto'
import { err, ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { maskPhone } from '@/lib/base/mask'
import { readPhone } from '@/lib/base/phone'
import type { PhoneError } from '@/lib/base/phone'
import { record } from '../audit'
import { blindIndex, hashToken, keyedMac, newCode, newRecordKey, newToken, openRecordKey, openText, sameMark, seal } from '../crypto'
import type { Context } from '../crypto'
import { transaction } from '../db'
import type { Tx } from '../db'
import { take } from '../limits'
import type { TooMany } from '../limits'
import { sendSms } from '../messages'
import type { SmsFailed } from '../messages'
import { signInText, stepUpText } from '../messages/texts'
import { ringIfSpent } from './budgets'
import { addCode, countTry, spend } from './repo'
import { askLimits, CODE_MINUTES, CODE_TRIES, guessLimits } from './rules'
import type { Purpose } from './rules'

export type { Purpose } from './rules'
export type Ask = { readonly phone: string; readonly purpose: Purpose; readonly staffId?: string; readonly ip: string }
/** `binding` goes into a cookie of the browser that asked: the code works there and nowhere else. */
export type Asked = { readonly binding: string; readonly maskedPhone: string }
export type BadPhone = { readonly code: 'bad-phone'; readonly reason: PhoneError['code'] }
export type AskRefused = BadPhone | TooMany | SmsFailed

/** Sends six digits to a phone, the same way whether anybody has signed in with it before or not. */
export async function askForCode(ask: Ask, now: Date): Promise<Result<Asked, AskRefused>> {
  const phone = readPhone(ask.phone)
  if (!phone.ok) return err({ code: 'bad-phone', reason: phone.error.code })
  const challenge = { id: randomUUID(), binding: newToken(), code: newCode() }
  const allowed = await transaction(async (tx) => {
    const taken = await take(tx, askLimits({ ...ask, phone: phone.value }), now)
    if (taken.ok) await addCode(tx, row(challenge, { ...ask, phone: phone.value }, now))
    await record(tx, { actor: 'anonymous', action: 'code.ask', objectKind: ask.purpose, outcome: taken.ok ? 'ok' : taken.error.limit }, now)
    return taken
  })
  if (!allowed.ok) {
    await ringIfSpent(allowed.error, now)
    return allowed
  }
  // After the commit: the gateway may take seconds, and a code that was never counted must never be sent.
  const sent = await sendSms(phone.value, (ask.purpose === 'step-up' ? stepUpText : signInText)(challenge.code, CODE_MINUTES))
  return sent.ok ? ok({ binding: challenge.binding, maskedPhone: maskPhone(phone.value) }) : sent
}

export type Verify = { readonly binding: string | undefined; readonly purpose: Purpose; readonly code: string; readonly ip: string }
export type Verified = { readonly phone: string; readonly staffId: string | undefined }
export type VerifyRefused = { readonly code: 'bad-code' } | { readonly code: 'wrong-code'; readonly triesLeft: number } | { readonly code: 'code-dead' } | TooMany

/**
 * Judges one guess inside the caller's transaction, so that the session it opens is in the same one. The count goes up
 * before the comparison and its row lock makes parallel guesses queue: five are judged, whatever is sent.
 */
export async function verifyCode(tx: Tx, verify: Verify, now: Date): Promise<Result<Verified, VerifyRefused>> {
  const code = verify.code.normalize('NFKC').replace(/\D/g, '')
  if (code.length !== 6) return err({ code: 'bad-code' })
  const allowed = await take(tx, guessLimits(verify.ip), now)
  if (!allowed.ok) return allowed
  const judged = verify.binding === undefined ? err({ code: 'code-dead' } as const) : await judge(tx, { ...verify, binding: verify.binding, code }, now)
  await record(tx, { actor: 'anonymous', action: 'code.verify', objectKind: verify.purpose, outcome: judged.ok ? 'ok' : judged.error.code }, now)
  return judged
}

async function judge(tx: Tx, { binding, purpose, code }: Verify & { readonly binding: string }, now: Date): Promise<Result<Verified, VerifyRefused>> {
  const askedAfter = new Date(now.getTime() - CODE_MINUTES * 60_000)
  const found = await countTry(tx, { bindingHash: hashToken(binding), purpose, askedAfter, tries: CODE_TRIES })
  if (found === undefined) return err({ code: 'code-dead' })
  if (!sameMark(found.codeMac, macOf(found.id, code))) {
    const triesLeft = CODE_TRIES - found.attempts
    return err(triesLeft > 0 ? { code: 'wrong-code', triesLeft } : { code: 'code-dead' })
  }
  await spend(tx, found.id, now)
  return ok({ phone: openText(openRecordKey(found.wrappedKey), phonePlace(found.id), found.phone), staffId: found.staffId ?? undefined })
}

type Challenge = { readonly id: string; readonly binding: string; readonly code: string }

function row({ id, binding, code }: Challenge, { phone, purpose, staffId }: Ask, now: Date): Parameters<typeof addCode>[1] {
  const { key, wrapped } = newRecordKey()
  return {
    id, purpose, bindingHash: hashToken(binding), codeMac: macOf(id, code), createdAt: now,
    phoneIndex: blindIndex('phone', phone), wrappedKey: wrapped, phone: seal(key, phonePlace(id), phone), staffId: staffId ?? null,
  }
}

const phonePlace = (id: string): Context => `sign_in_code|phone|${id}`

// Six digits have a million values: only a keyed mark, and one per challenge, keeps them from being looked up.
const macOf = (id: string, code: string): string => keyedMac('sign-in-code', `${id}|${code}`)
