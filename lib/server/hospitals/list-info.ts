import type { PlainDate } from '@/lib/base/plain-date'
import type { ListInfo } from '@/lib/hospitals/index'
import type { Tx } from '@/lib/server/db'

import { latestList, listFor } from './lists/repo'

/** Before any list is loaded. */
const none: ListInfo = { origin: 'starter', on: '2026-11-22' as PlainDate, version: '0' }

/**
 * Where the list of a place comes from, and of which day it is; of the whole country without one. A list for one province or city is that place's; what only added and corrected is nobody's. The version changes with everything that changes
 * the list anywhere.
 */
export async function infoOf(tx: Tx, place?: string): Promise<ListInfo> {
  const latest = await latestList(tx)
  const own = latest === undefined ? undefined : await listFor(tx, coversOf(place))
  if (latest === undefined || own === undefined) return none
  return { origin: own.kind === 'starter' ? 'starter' : 'official', on: own.listedOn as PlainDate, version: String(latest) }
}

export const wholeCountry = '000000'

/** Every place that this one lies in, as a list may be complete for it. */
const coversOf = (place: string | undefined): readonly string[] =>
  place === undefined ? [wholeCountry] : [...new Set([wholeCountry, `${place.slice(0, 2)}0000`, `${place.slice(0, 4)}00`])]
