import { err, ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { record } from '../audit'
import { openRecordKey } from '../crypto'
import { transaction } from '../db'
import type { Tx } from '../db'
import { allows } from './consents'
import { sealProfile } from './profile'
import type { Profile } from './profile'
import { forgetUnallowedProfiles, holdPerson, storeProfile } from './repo'

export type SaveProfileRefused = { readonly code: 'not-found' | 'not-allowed' }

/**
 * Replaces what the person confirmed before, in the transaction of what they confirmed it with: only where they have allowed that it is
 * remembered. The audit says that they did, not what.
 */
export async function saveProfile(tx: Tx, { personId, profile }: { readonly personId: string; readonly profile: Profile }, now: Date): Promise<Result<undefined, SaveProfileRefused>> {
  const row = await holdPerson(tx, personId)
  if (row === undefined) return err({ code: 'not-found' })
  if (!(await allows(tx, personId, 'prefill'))) return err({ code: 'not-allowed' })
  await storeProfile(tx, personId, sealProfile(personId, openRecordKey(row.wrappedKey), profile))
  await record(tx, { actor: 'citizen', actorId: personId, action: 'profile.save', objectKind: 'person', objectId: personId, outcome: 'ok' }, now)
  return ok(undefined)
}

/** Nothing is remembered any more. */
export async function forgetProfile(tx: Tx, personId: string): Promise<void> {
  await storeProfile(tx, personId, null)
}

/** For the server's round: nothing stays remembered that nobody allows. */
export const tidyPeople = (): Promise<void> => transaction(forgetUnallowedProfiles)
