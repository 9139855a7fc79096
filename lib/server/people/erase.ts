import type { Tx } from '../db'
import { erasePerson, lockPerson } from './repo'

/** Destroys the person's key and everything by which they would be found; gives the mark of the phone that they had. */
export async function erase(tx: Tx, personId: string): Promise<string | null> {
  const row = await lockPerson(tx, personId)
  await erasePerson(tx, personId)
  return row?.phoneIndex ?? null
}
