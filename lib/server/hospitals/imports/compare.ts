import type { Tx } from '@/lib/server/db'

import { latestList } from '../lists/repo'
import { closeUnnamed, compareLines, countDiff, leaveOutTwice } from './compare/repo'
import { countFaults, updateImport, type ImportRow } from './repo'

export type Counts = { readonly added: number; readonly changed: number; readonly closed: number; readonly same: number; readonly faults: number }

/** Says what the lines of a file would do to the list as it is now. */
export async function compare(tx: Tx, { id, covers }: Pick<ImportRow, 'id' | 'covers'>): Promise<Counts & { readonly base: number }> {
  await compareLines(tx, id)
  await leaveOutTwice(tx, id)
  if (covers !== null) await closeUnnamed(tx, id, covers)
  const found = { ...(await countDiff(tx, id)), faults: await countFaults(tx, id), base: (await latestList(tx)) ?? 0 }
  await updateImport(tx, id, found)
  return found
}
