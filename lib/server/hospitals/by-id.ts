import type { PlainDate } from '@/lib/base/plain-date'
import type { Institution, ListInfo } from '@/lib/hospitals/index'
import { transaction, type Tx } from '@/lib/server/db'

import { infoOf } from './list-info'
import { findHospital, listById } from './lists/repo'
import { institutionOf } from './row'

/** `closedOn`: the day of the list that no longer has it. */
export type FoundHospital = { readonly hospital: Institution; readonly info: ListInfo; readonly closedOn?: PlainDate }

/** One institution as it is now, or as it was when it was last listed. */
export const hospitalById = (id: string): Promise<FoundHospital | undefined> => transaction((tx) => hospitalIn(tx, id))

export async function hospitalIn(tx: Tx, id: string): Promise<FoundHospital | undefined> {
  const row = await findHospital(tx, id)
  if (row === undefined) return undefined
  const closed = row.until === null ? undefined : await listById(tx, row.until)
  const info = await infoOf(tx, row.city)
  return { hospital: institutionOf(row), info, ...(closed === undefined ? {} : { closedOn: closed.listedOn as PlainDate }) }
}
