import { noteHere } from '../vault/here'

import { readRecord, isObject, type KeptRecord } from './record'
import { handedIn } from './send'
import { dropPhotosOf, dropRecord, keepRecord, keptNow, readKept } from './store'

/**
 * Takes a draft of the server along, so that it can be gone on with without network. What was changed here since stays as it is, until it
 * was handed in elsewhere: then its number takes its place.
 */
export async function takeAlong(id: string): Promise<void> {
  const answer = await fetch(`/api/filings/${id}/draft`, { headers: { accept: 'application/json' } }).catch(() => undefined)
  const body: unknown = await answer?.json().catch(() => undefined)
  // Whoever is not signed in, and whoever answers in the server's place, names nobody.
  if (answer === undefined || !isObject(body) || typeof body['owner'] !== 'string') return
  noteHere(body['owner'])
  // Only now: what its owner has changed here is not seen while somebody else is.
  const known = (await readKept()).records.find((record) => record.id === id)
  if (answer.status === 200 && !('number' in body)) await refresh(known, asRecord(body))
  else if (known !== undefined) await settle(known, body)
}

async function refresh(known: KeptRecord | undefined, record: KeptRecord | undefined): Promise<void> {
  if (record !== undefined && (known === undefined || !isOurs(known))) await keepRecord(record)
}

/** The server has this draft no longer: it was handed in or thrown away. */
async function settle(known: KeptRecord, { number }: Readonly<Record<string, unknown>>): Promise<void> {
  const { filing } = known
  if (!isOurs(known)) return dropRecord(known)
  if (typeof number !== 'string' || filing === undefined) return
  await dropPhotosOf(known)
  await keepRecord(handedIn({ ...known, filing }, number))
}

/** What somebody has written here, or is sending, is no copy any more. */
const isOurs = ({ edited, sending, filing }: KeptRecord): boolean => edited === true || sending !== undefined || filing?.number !== undefined

/** Where there is network, what is with the server too is brought up to date, and what was handed in elsewhere is told. */
export async function refreshAlong(): Promise<void> {
  for (const { id, filing } of keptNow()?.records ?? []) if (filing !== undefined && filing.number === undefined) await takeAlong(id)
}

function asRecord(body: Readonly<Record<string, unknown>>): KeptRecord | undefined {
  return readRecord({ ...body, filing: { id: body['id'], version: body['version'], held: body['held'] } })
}
