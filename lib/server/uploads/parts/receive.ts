import { err, ok, type Result } from '@/lib/base/result'
import { openRecordKey, seal } from '@/lib/server/crypto'
import { transaction, type Tx } from '@/lib/server/db'
import { enqueue } from '@/lib/server/jobs'

import { limits } from '../limits'
import { discard, named, putUnnamed, type Unnamed } from '../unnamed'
import { lookSoon, refuseUpload } from './look'
import { advance, countParts, findOwnUpload, insertPart, lockOwnUpload, type OwnUpload, type PartRow, type UploadRow } from './repo'
import { placeOfPart, wholeOf } from './whole'

export type Part = OwnUpload & { readonly start: number; readonly body: ReadableStream<Uint8Array> | null }
/** `out-of-step`: the part begins where the last one did not end. */
export type ReceiveRefused = { readonly code: 'not-found' | 'run-out' | 'out-of-step' | 'too-large' | 'bad-request' | 'garbled' }
type Standing = Pick<UploadRow, 'received' | 'length' | 'expiresAt'>
type Received = Result<Standing, ReceiveRefused>

const PIECE_BYTES = 1024 * 1024
/** Whoever is not looked at at once, because the server stopped or had too much to do, is looked at after this. */
const LOOK_AGAIN_MS = 30_000

/** Adds what comes to what came before, and keeps what came of it when the line is cut. The last part has the whole looked at. */
export async function receivePart({ start, body, ...own }: Part, now: Date): Promise<Received> {
  const row = await transaction((tx) => findOwnUpload(tx, own))
  const refused = objection(row, start, now)
  if (row === undefined || refused !== undefined) return err({ code: refused ?? 'not-found' })
  let standing: Standing = row
  for await (const piece of pieces(body)) {
    const added = await addPiece(row, { start: standing.received, piece }, now)
    if (!added.ok) return added
    standing = added.value
  }
  return standing.received === row.length && start < row.length ? complete(row, standing, now) : ok(standing)
}

function objection(row: UploadRow | undefined, start: number, now: Date): ReceiveRefused['code'] | undefined {
  if (row === undefined) return 'not-found'
  if (row.expiresAt <= now) return 'run-out'
  return row.received === start ? undefined : 'out-of-step'
}

/** Never more than about one piece of it in memory. */
async function* pieces(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body ?? []) {
      held.push(chunk)
      size += chunk.byteLength
      if (size < PIECE_BYTES) continue
      yield Buffer.concat(held)
      held = []
      size = 0
    }
  } catch {
    // The line was cut; what came before counts.
  }
  if (size > 0) yield Buffer.concat(held)
}

async function addPiece(row: UploadRow, { start, piece }: { readonly start: number; readonly piece: Buffer }, now: Date): Promise<Received> {
  if (start + piece.length > row.length) return err({ code: 'too-large' })
  const object = await putUnnamed(seal(openRecordKey(row.wrappedKey), placeOfPart(row.id, start), piece), now)
  const added = await transaction((tx) => keepPart(tx, row, { part: { start, bytes: piece.length }, object, now }))
  if (!added.ok) await discard([object])
  return added
}

type NewPart = { readonly part: Omit<PartRow, 'objectKey'>; readonly object: Unnamed; readonly now: Date }

async function keepPart(tx: Tx, own: OwnUpload, { part, object, now }: NewPart): Promise<Received> {
  const row = await lockOwnUpload(tx, own)
  const refused = objection(row, part.start, now)
  if (row === undefined || refused !== undefined) return err({ code: refused ?? 'not-found' })
  if ((await countParts(tx, row.id)) >= limits.partsPerUpload) return err({ code: 'bad-request' })
  const received = part.start + part.bytes
  const full = received === row.length
  await insertPart(tx, row.id, { ...part, objectKey: object.key })
  await named(tx, [object])
  await advance(tx, row, { received, state: full ? 'looking' : 'receiving' })
  if (full) await enqueue(tx, { topic: 'upload.look', payload: { id: row.id } }, new Date(now.getTime() + LOOK_AGAIN_MS))
  return ok({ received, length: row.length, expiresAt: row.expiresAt })
}

async function complete(row: UploadRow, standing: Standing, now: Date): Promise<Received> {
  if ((await wholeOf(row)) === undefined) {
    await refuseUpload(row.id, 'garbled', now)
    return err({ code: 'garbled' })
  }
  lookSoon(row.id)
  return ok(standing)
}
