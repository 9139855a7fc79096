import { createHash, randomUUID } from 'node:crypto'

import type { Proof, ProofCode } from '@/lib/contracts/proof'
import { onTheCitizen, type State } from '@/lib/filing/index'
import { err, ok, type Result } from '@/lib/base/result'
import type { MaterialId } from '@/lib/policy/index'
import { record } from '@/lib/server/audit'
import { newRecordKey, seal } from '@/lib/server/crypto'
import { transaction, type Tx } from '@/lib/server/db'
import { take } from '@/lib/server/limits'

import { inspect, type Clean } from './inspect'
import { limits } from './limits'
import { placeOf, placeOfOriginal } from './place-of'
import { isSent } from './remove-file'
import { findSame, insertFile, lastHandedOver, lockOwn, stateOfOwn, usage, type FileRow, type NewFile, type OwnFiling } from './repo'
import { discard, named, putUnnamed, type Unnamed } from './unnamed'

type Paper = OwnFiling & { readonly material: MaterialId }
export type Upload = Paper & { readonly bytes: Buffer }
/** `retryAfterSeconds`: how long it lasts, where it passes by itself and somebody knows. */
export type AddRefused = { readonly retryAfterSeconds?: number; readonly code: Exclude<ProofCode, 'already-sent' | 'garbled' | 'run-out' | 'bad-request' | 'other-site' | 'signed-out' | 'unreachable' | 'server-trouble'> }
type Refused = Result<never, AddRefused>
export type NewPaper = NewFile & { readonly material: MaterialId; readonly unnamed: readonly Unnamed[] }
type Keeping<Kept> = { readonly now: Date; readonly keep: (tx: Tx, row: NewPaper) => Promise<Kept> }

/** Looks at the bytes, seals what is clean, and adds it to the owner's filing. The same file sent twice is one file. */
export async function addFile(upload: Upload, now: Date): Promise<Result<Proof, AddRefused>> {
  const refused = await transaction((tx) => mayTry(tx, upload, now))
  if (refused !== undefined) return refused
  const clean = await inspect(upload.bytes)
  if (!clean.ok) return clean
  return storeClean(upload, clean.value, { now, keep })
}

/**
 * Stores sealed bytes and then the row that names them. Where that comes to no row, or to one that was there before, the bytes go again.
 * Where the database broke off nobody knows whether the row stands: then their own job decides, which is gone with the row's arrival.
 */
export async function storeClean<Kept extends Result<Proof, AddRefused> | undefined>(paper: Paper, clean: Clean, { now, keep }: Keeping<Kept>): Promise<Kept> {
  const row = await store(paper, clean, now)
  const added = await transaction((tx) => keep(tx, row))
  if (added?.ok !== true || added.value.id !== row.id) await discard(row.unnamed)
  return added
}

/** Asked before the expensive look; asked again under the lock, where it counts. */
async function mayTry(tx: Tx, upload: Upload, now: Date): Promise<Refused | undefined> {
  const refused = objection(await stateOfOwn(tx, upload), { files: 0, bytes: 0 })
  if (refused !== undefined) return refused
  const taken = await take(tx, [{ name: 'upload', key: upload.ownerId, max: limits.sentInTenMinutes, seconds: 600 }], now)
  return taken.ok ? undefined : err({ code: 'too-often', retryAfterSeconds: taken.error.retryAfterSeconds })
}

export function objection(state: State | undefined, used: { readonly files: number; readonly bytes: number }): Refused | undefined {
  if (state === undefined) return err({ code: 'not-found' })
  if (!onTheCitizen.has(state)) return err({ code: 'not-possible-now' })
  if (used.files > limits.filesPerFiling) return err({ code: 'too-many-files' })
  return used.bytes > limits.bytesPerPerson ? err({ code: 'no-room' }) : undefined
}

async function store({ filingId, ownerId, material }: Paper, { type, bytes, original }: Clean, now: Date): Promise<NewPaper> {
  const id = randomUUID()
  const { key, wrapped } = newRecordKey()
  const drawn = await putUnnamed(seal(key, placeOf(id), bytes), now)
  const came = original === undefined ? undefined : await putUnnamed(seal(key, placeOfOriginal(id), original), now)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    id, filingId, ownerId, material, type, bytes: bytes.length, sha256, objectKey: drawn.key, originalKey: came?.key ?? null, originalBytes: original?.length ?? 0,
    wrappedKey: wrapped, createdAt: now, unnamed: came === undefined ? [drawn] : [drawn, came],
  }
}

/** The same bytes count once while they wait to be sent; handed in again after the desk asked, they are a new paper. */
async function unsentTwin(tx: Tx, row: NewPaper): Promise<FileRow | undefined> {
  const same = await findSame(tx, row, row)
  return same === undefined || isSent(same, await lastHandedOver(tx, row.filingId)) ? undefined : same
}

/** Adds the row, or says why not, under the lock where counts hold. */
export async function keep(tx: Tx, row: NewPaper): Promise<Result<Proof, AddRefused>> {
  const state = await lockOwn(tx, row)
  const same = await unsentTwin(tx, row)
  const used = await usage(tx, row)
  const refused = objection(state, same === undefined ? { files: used.files + 1, bytes: used.bytes + row.bytes + (row.originalBytes ?? 0) } : { files: 0, bytes: 0 })
  if (refused !== undefined) return refused
  if (same === undefined) {
    const { unnamed, ...file } = row
    await insertFile(tx, file)
    await named(tx, unnamed)
    await record(tx, { actor: 'citizen', actorId: row.ownerId, action: 'file.add', objectKind: 'file', objectId: row.id, outcome: 'ok', data: { filing: row.filingId } }, row.createdAt)
  }
  const { id, material, type, bytes } = same ?? row
  return ok({ id, material, type, bytes, removable: true })
}
