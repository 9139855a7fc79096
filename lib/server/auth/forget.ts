import type { Tx } from '../db'
import { endAllOfPerson, forgetCodesOf } from './repo'

/** Every session of somebody ends, and the codes that wait for their phone go. */
export async function forgetCitizen(tx: Tx, { personId, phoneIndex }: { readonly personId: string; readonly phoneIndex: string | null }, now: Date): Promise<void> {
  await endAllOfPerson(tx, personId, now)
  if (phoneIndex !== null) await forgetCodesOf(tx, phoneIndex)
}
