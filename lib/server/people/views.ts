import { transaction } from '../db'
import type { Tx } from '../db'
import { allows } from './consents'
import { openPhone, openProfile } from './profile'
import type { Profile } from './profile'
import { findPerson } from './repo'

/** What the person confirmed and lets be remembered; undefined until they did both. */
export async function loadProfile(personId: string): Promise<Profile | undefined> {
  const row = await transaction(async (tx) => ((await allows(tx, personId, 'prefill')) ? findPerson(tx, personId) : undefined))
  return row === undefined ? undefined : openProfile(row)
}

/** Whether the person lets be remembered what they confirm. */
export const remembers = (personId: string): Promise<boolean> => transaction((tx) => allows(tx, personId, 'prefill'))

/** Where to write to a person; undefined when they came without a phone. */
export async function phoneOf(personId: string): Promise<string | undefined> {
  const row = await transaction((tx) => findPerson(tx, personId))
  return row === undefined ? undefined : openPhone(row)
}

/** What is kept of somebody, opened: for themselves. */
export async function ownPerson(tx: Tx, personId: string): Promise<{ readonly phone: string | undefined; readonly profile: Profile | undefined }> {
  const row = await findPerson(tx, personId)
  return { phone: row && openPhone(row), profile: row && openProfile(row) }
}
