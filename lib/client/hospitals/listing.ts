import { institutionsSent, type Answers, type Found, type Listing, type Raw } from '@/lib/filing/index'
import { asPicked, isCalled, meantOf } from '@/lib/hospitals/index'
import { prefectureOf } from '@/lib/places/index'

import { lists } from './lists'
import type { PhoneList } from './phone-list'

const NEAR = 6

/** How long a page may wait for a list that the phone does not have. */
const PATIENCE_MS = 4_000
const patience = () => new Promise<undefined>((done) => { setTimeout(() => { done(undefined) }, PATIENCE_MS) })

/** What the phone's list makes of the institutions that were written, as the server's would; nothing where the phone has no list of the province. */
export async function listingHere(raw: Raw, { carePlace = '' }: Answers): Promise<Listing> {
  const sent = institutionsSent(raw)
  const list = sent.length === 0 ? undefined : await Promise.race([lists.whenHere(`${carePlace.slice(0, 2)}0000`), patience()])
  if (list === undefined) return {}
  return Object.fromEntries(sent.map(({ field, ...named }) => [field, foundIn(list, named, prefectureOf(carePlace))]))
}

function foundIn(list: PhoneList, sent: { readonly id: string | undefined; readonly words: string }, city: string | undefined): Found {
  const marked = sent.id === undefined ? undefined : list.row(sent.id)?.hospital
  if (marked !== undefined && (sent.words === '' || isCalled(marked, sent.words))) return { meant: asPicked(marked), near: [] }
  const found = sent.words === '' ? [] : list.find({ ...(city === undefined ? {} : { city }), text: sent.words, shown: NEAR }).rows.map(({ hospital }) => hospital)
  const meant = meantOf(found, sent)
  return { meant: meant && asPicked(meant), near: found.map(asPicked) }
}
