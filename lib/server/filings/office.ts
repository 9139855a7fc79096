import { commonHall } from '@/lib/places/index'
import type { Answers, Fault } from '@/lib/filing/index'
import type { Tx } from '@/lib/server/db'

import { listStaffed } from './repo'

/**
 * Whose desk a record of this pool goes to: its own where somebody works there, else the common hall. Undefined where nobody would ever
 * see it; then it is not taken.
 */
export async function officeFor(tx: Tx, pool: string): Promise<string | undefined> {
  const staffed = await listStaffed(tx, [pool, commonHall])
  return [pool, commonHall].find((area) => staffed.includes(area))
}

/** The fault of an insured place at which nobody works. */
export async function placeFault(tx: Tx, { insuredPlace = '' }: Answers): Promise<Fault | undefined> {
  return (await officeFor(tx, insuredPlace)) === undefined ? { field: 'insuredPlace', code: 'place-without-office' } : undefined
}
