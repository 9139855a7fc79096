import type { ProofOutcome } from '@/lib/contracts/proof'
import { phoneWords } from '@/lib/text/phone'
import { proofWords } from '@/lib/text/proofs'

import { passes } from '../uploads/patience'

import { isObject, type KeptPhoto, type KeptRecord } from './record'

/** `owner`: for whom it is sent, where that is known. */
type Letter = { readonly key: string; readonly body: object; readonly owner: string | undefined }
type Paper = { readonly filingId: string; readonly photo: KeptPhoto; readonly owner: string | undefined }
/** How a record leaves the phone: a JSON verb with the record's key, and a photograph. */
export type Wire = {
  readonly send: (verb: 'POST' | 'PUT', path: string, letter: Letter) => Promise<{ readonly status: number; readonly body: unknown } | undefined>
  readonly sendPhoto: (paper: Paper) => Promise<ProofOutcome<unknown>>
}
/** What the phone keeps while it sends, so that a cut in the middle begins where it was. */
export type Keeping = { readonly note: (record: KeptRecord) => Promise<void>; readonly dropPhoto: (photo: KeptPhoto) => Promise<void>; readonly newKey: () => string }
export type Sent = 'sent' | 'signed-out' | 'unreachable' | 'stopped'

/**
 * Hands in a record that was filled in on the phone: the draft, its photographs, then the submission, all under the key that was made
 * with it. Whatever is cut off begins again later; what the server refuses stops, in its words.
 */
export async function sendRecord(record: KeptRecord, photos: readonly KeptPhoto[], { wire, keeping }: { readonly wire: Wire; readonly keeping: Keeping }): Promise<Sent> {
  const begun = await onServer(record, { wire, keeping })
  if (typeof begun === 'string') return begun
  for (const photo of photos) {
    const sent = await sendPhoto(begun, photo, { wire, keeping })
    if (sent !== undefined) return sent
  }
  return submit(begun, { wire, keeping })
}

type By = { readonly wire: Wire; readonly keeping: Keeping }
type Begun = KeptRecord & { readonly filing: NonNullable<KeptRecord['filing']> }

/** The server's draft as the phone has it: begun there, or brought up to date where it was taken along and changed. */
function onServer(record: KeptRecord, by: By): Promise<Begun | Exclude<Sent, 'sent'>> {
  const { filing } = record
  if (filing === undefined) return begin(record, by)
  const begun = { ...record, filing }
  return record.edited === true ? update(begun, by) : Promise.resolve(begun)
}

async function update(record: Begun, by: By): Promise<Begun | Exclude<Sent, 'sent'>> {
  const { id, version } = record.filing
  const reply = await by.wire.send('PUT', `/api/filings/${id}/draft`, { key: record.key, owner: record.owner, body: { version, answers: record.answers } })
  if (reply?.status !== 200 || !isObject(reply.body) || typeof reply.body['version'] !== 'number') return refused(record, reply, by)
  const { edited: _, ...rest } = record
  const updated = { ...rest, filing: { ...record.filing, version: reply.body['version'] } }
  await by.keeping.note(updated)
  return updated
}

async function begin(record: KeptRecord, by: By, again = true): Promise<Begun | Exclude<Sent, 'sent'>> {
  const reply = await by.wire.send('POST', '/api/filings', { key: record.key, owner: record.owner, body: { kind: record.kind, answers: record.answers } })
  if (reply?.status === 201 && isObject(reply.body) && typeof reply.body['id'] === 'string' && typeof reply.body['version'] === 'number') {
    const { id, version, owner } = reply.body
    const begun = { ...record, filing: { id, version }, ...(typeof owner === 'string' ? { owner } : {}) }
    await by.keeping.note(begun)
    return begun
  }
  // The answer to an earlier try was lost on its way, and the person has changed something since: it is another draft.
  if (again && codeOf(reply) === 'key-reused') return begin({ ...record, key: by.keeping.newKey() }, by, false)
  return refused(record, reply, by)
}

async function sendPhoto(record: Begun, photo: KeptPhoto, { wire, keeping }: By): Promise<Exclude<Sent, 'sent'> | undefined> {
  const outcome = await wire.sendPhoto({ filingId: record.filing.id, photo, owner: record.owner })
  if (outcome.ok) {
    await keeping.dropPhoto(photo)
    return undefined
  }
  const { code } = outcome.error
  if (code === 'signed-out') return 'signed-out'
  if (passes(code)) return 'unreachable'
  await keeping.note({ ...record, sending: { stopped: proofWords[code] } })
  return 'stopped'
}

async function submit(record: Begun, by: By): Promise<Sent> {
  const { id, version } = record.filing
  const reply = await by.wire.send('POST', `/api/filings/${id}/submission`, { key: record.key, owner: record.owner, body: { version } })
  if ((reply?.status === 200 || reply?.status === 201) && isObject(reply.body) && typeof reply.body['number'] === 'string') {
    await by.keeping.note(handedIn(record, reply.body['number']))
    return 'sent'
  }
  return refused(record, reply, by)
}

/** Nothing of the person stays: the number and the way to the record are enough. */
export const handedIn = ({ id, key, kind, owner, filing: { id: filing, version } }: Begun, number: string): KeptRecord =>
  ({ id, key, kind, answers: {}, filing: { id: filing, version, number }, ...(owner === undefined ? {} : { owner }) })

type Reply = Awaited<ReturnType<Wire['send']>>

async function refused(record: KeptRecord, reply: Reply, { keeping }: By): Promise<Exclude<Sent, 'sent'>> {
  if (reply?.status === 401) return 'signed-out'
  // Trouble of the server, or somebody else's answer in its place (a gateway, a café that says 200 to everything): later.
  if (reply === undefined || reply.status >= 500 || reply.status === 429 || typeof codeOf(reply) !== 'string') return 'unreachable'
  const words = isObject(reply.body) ? reply.body['detail'] : undefined
  await keeping.note({ ...record, sending: { stopped: typeof words === 'string' && words !== '' ? words : phoneWords.refused } })
  return 'stopped'
}

/** Our refusals have one. */
const codeOf = (reply: Reply): unknown => (isObject(reply?.body) ? reply.body['title'] : undefined)
