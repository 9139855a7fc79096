import { err } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { askForCode } from '../auth/codes'
import type { Asked, AskRefused } from '../auth/codes'
import { hashToken } from '../crypto'
import { transaction } from '../db'
import { phoneOf } from '../people'
import { findKnown } from './repo'

const KNOWN_MS = 10 * 60_000

export type KnownRefused = AskRefused | { readonly code: 'code-dead' }

/** The phone of the account to which this browser's WeChat belongs, for ten minutes after WeChat was asked. It signs nobody in. */
export async function phoneOfKnown(binding: string | undefined, now: Date): Promise<string | undefined> {
  if (binding === undefined) return undefined
  const personId = await transaction((tx) => findKnown(tx, hashToken(binding), new Date(now.getTime() - KNOWN_MS)))
  return personId === undefined ? undefined : phoneOf(personId)
}

/** Being known saves typing the phone. The code is still what proves who it is, under the same limits as any other. */
export async function askKnown({ binding, ip }: { readonly binding: string | undefined; readonly ip: string }, now: Date): Promise<Result<Asked, KnownRefused>> {
  const phone = await phoneOfKnown(binding, now)
  return phone === undefined ? err({ code: 'code-dead' }) : askForCode({ phone, purpose: 'citizen', ip }, now)
}
