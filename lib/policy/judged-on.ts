import { addDays, type PlainDate } from '../base/plain-date'
import { ok, type Result } from '../base/result'

import type { LayeredPack } from './engine/types'
import type { Facts } from './engine/vocabulary'
import { allPacks, packFor, type NoPolicy } from './packs/register'

/** Documents, and the day they are asked about. */
export type DatedDocuments = { readonly on: PlainDate; readonly layered: LayeredPack }
/** `other`: the other end of the stay, where other documents were in force then. */
export type Judged = DatedDocuments & { readonly other?: DatedDocuments }
/** `on`: the day of the visit, or of the filing where there is none yet. */
export type Stay = { readonly on: PlainDate; readonly readings?: Readonly<Record<string, string>> }

/**
 * The documents that govern a stay: of the day of discharge, when it is settled; of the day of the visit while it lasts, or where the
 * reading `discharge-governs` is read as `visit-governs`. Where the rules changed in between, the other day comes along, to be shown too.
 */
export function judgedOn(area: string, { visitDay, dischargedOn }: Facts, { on, readings }: Stay): Result<Judged, NoPolicy> {
  const visit = visitDay ?? on
  if (dischargedOn === undefined) return documentsOf(area, visit)
  const byVisit = readings?.['discharge-governs'] === 'visit-governs'
  const [day, otherDay] = byVisit ? [visit, dischargedOn] : [dischargedOn, visit]
  const judged = documentsOf(area, day)
  const other = documentsOf(area, otherDay)
  return judged.ok && other.ok && judged.value.layered !== other.value.layered ? ok({ ...judged.value, other: other.value }) : judged
}

function documentsOf(area: string, on: PlainDate): Result<DatedDocuments, NoPolicy> {
  const found = packFor(area, on)
  return found.ok ? ok({ on, layered: found.value }) : found
}

/** The first day after this one on which other documents are in force in a place; none if these still are. */
export function nextChange(area: string, after: PlainDate): PlainDate | undefined {
  const now = packFor(area, after)
  const days = allPacks.flatMap(({ document: { validity } }) => [validity.from, ...(validity.to === undefined ? [] : [addDays(validity.to, 1)])])
  return days.filter((day) => day > after && differs(now, packFor(area, day))).sort()[0]
}

const differs = (one: ReturnType<typeof packFor>, other: ReturnType<typeof packFor>): boolean => (one.ok && other.ok ? one.value !== other.value : one.ok !== other.ok)
