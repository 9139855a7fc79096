import { transaction } from '../db'
import { openPhone, openProfile } from './profile'
import type { Profile } from './profile'
import { findPerson } from './repo'

/** What the person confirmed; undefined until they did. */
export async function loadProfile(personId: string): Promise<Profile | undefined> {
  const row = await transaction((tx) => findPerson(tx, personId))
  return row === undefined ? undefined : openProfile(row)
}

/** Where to write to a person; undefined when they came without a phone. */
export async function phoneOf(personId: string): Promise<string | undefined> {
  const row = await transaction((tx) => findPerson(tx, personId))
  return row === undefined ? undefined : openPhone(row)
}
