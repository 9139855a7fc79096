import { ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { record } from '../audit'
import { transaction } from '../db'
import { personOfPhone } from '../people'
import { askForCode, verifyCode } from './codes'
import type { Asked, AskRefused, VerifyRefused } from './codes'
import { endSession, startSession } from './sessions'

export const askCitizen = (ask: { readonly phone: string; readonly ip: string }, now: Date): Promise<Result<Asked, AskRefused>> =>
  askForCode({ ...ask, purpose: 'citizen' }, now)

export type Confirm = { readonly binding: string | undefined; readonly code: string; readonly ip: string; readonly oldToken?: string | undefined }
export type CitizenIn = { readonly token: string; readonly personId: string; readonly isNew: boolean }

/** The right code signs in; the first one ever signs up. Whatever session the browser had ends. */
export function confirmCitizen({ oldToken, ...verify }: Confirm, now: Date): Promise<Result<CitizenIn, VerifyRefused>> {
  return transaction(async (tx) => {
    const verified = await verifyCode(tx, { ...verify, purpose: 'citizen' }, now)
    if (!verified.ok) return verified
    const { id, isNew } = await personOfPhone(tx, verified.value.phone, now)
    if (oldToken !== undefined) await endSession(tx, oldToken, now)
    const token = await startSession(tx, { personId: id }, now)
    await record(tx, { actor: 'citizen', actorId: id, action: isNew ? 'sign-up' : 'sign-in', objectKind: 'person', objectId: id, outcome: 'ok' }, now)
    return ok({ token, personId: id, isNew })
  })
}
