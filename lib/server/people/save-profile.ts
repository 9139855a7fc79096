import { err, ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { record } from '../audit'
import { openRecordKey } from '../crypto'
import type { Tx } from '../db'
import { sealProfile } from './profile'
import type { Profile } from './profile'
import { findPerson, storeProfile } from './repo'

export type SaveProfileRefused = { readonly code: 'not-found' }

/** Replaces what the person confirmed before, in the transaction of what they confirmed it with. The audit says that they did, not what. */
export async function saveProfile(tx: Tx, { personId, profile }: { readonly personId: string; readonly profile: Profile }, now: Date): Promise<Result<undefined, SaveProfileRefused>> {
  const row = await findPerson(tx, personId)
  if (row === undefined) return err({ code: 'not-found' })
  await storeProfile(tx, personId, sealProfile(personId, openRecordKey(row.wrappedKey), profile))
  await record(tx, { actor: 'citizen', actorId: personId, action: 'profile.save', objectKind: 'person', objectId: personId, outcome: 'ok' }, now)
  return ok(undefined)
}
