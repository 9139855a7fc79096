import type { PlainDate } from '@/lib/base/plain-date'
import { institutionsSent, readAll, readPicks, type Answers, type Fault, type FieldId, type Found, type Listing, type Raw } from '@/lib/filing/index'
import { asPicked, isCalled, isHospitalId, meantOf, type Institution } from '@/lib/hospitals/index'
import { prefectureOf, type PlaceCode } from '@/lib/places/index'
import type { Kind } from '@/lib/policy/index'
import { transaction, type Tx } from '@/lib/server/db'
import { findHospitalsIn, hospitalIn } from '@/lib/server/hospitals'

/** As many as are offered where it is not clear which one is meant. */
const NEAR = 6

type Sent = { readonly id: string | undefined; readonly words: string }

/** What the list of today makes of the institutions that were sent, in the city where care is given. */
export async function listingOf(tx: Tx, raw: Raw, { carePlace = '' }: Answers): Promise<Listing> {
  const found: [FieldId, Found][] = []
  for (const { field, ...sent } of institutionsSent(raw)) found.push([field, await foundFor(tx, sent, prefectureOf(carePlace))])
  return Object.fromEntries(found)
}

type Whole = { readonly kind: Kind; readonly raw: Raw }
type WholeRead = { readonly answers: Answers; readonly faults: readonly Fault[] }

/** A whole draft that was sent at once, its institutions held against the list too. */
export const readSent = (whole: Whole, today: PlainDate): Promise<WholeRead> => transaction((tx) => readSentIn(tx, whole, today))

export async function readSentIn(tx: Tx, { kind, raw }: Whole, today: PlainDate): Promise<WholeRead> {
  const read = readAll(kind, raw, today)
  if (read.faults.length > 0) return read
  return readPicks({ kind, answers: read.answers, on: today }, raw, await listingOf(tx, raw, read.answers))
}

/** A mark counts while the words beside it still mean that institution, or are what it was offered for. */
async function foundFor(tx: Tx, sent: Sent, city: PlaceCode | undefined): Promise<Found> {
  const marked = await current(tx, sent.id ?? '')
  if (marked !== undefined && (sent.words === '' || isCalled(marked, sent.words))) return { meant: asPicked(marked), near: [] }
  if (sent.words === '') return { near: [] }
  const { institutions } = await findHospitalsIn(tx, { words: sent.words, filter: { place: city }, limit: NEAR })
  const meant = meantOf(institutions, sent)
  return { meant: meant && asPicked(meant), near: institutions.map(asPicked) }
}

/** One that the list has closed is not offered any more. */
async function current(tx: Tx, id: string): Promise<Institution | undefined> {
  const found = isHospitalId(id) ? await hospitalIn(tx, id) : undefined
  return found?.closedOn === undefined ? found?.hospital : undefined
}
