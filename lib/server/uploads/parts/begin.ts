import { randomUUID } from 'node:crypto'

import { err, ok, type Result } from '@/lib/base/result'
import { newRecordKey } from '@/lib/server/crypto'
import { transaction, type Tx } from '@/lib/server/db'
import { take } from '@/lib/server/limits'

import { objection, type AddRefused } from '../add-file'
import { forgetObjects } from '../forget'
import { expectPicture } from '../inspect'
import { limits } from '../limits'
import { lockOwn, usage, type OwnFiling } from '../repo'
import { dropParts, endOldest, findUnended, insertUpload, type Announced } from './repo'

export type Begun = { readonly id: string; readonly expiresAt: Date }

/** Makes room for a file that will come in parts. Announced again before it ended, it is the same upload, with what came already. */
export async function beginUpload(wanted: OwnFiling & Announced, now: Date): Promise<Result<Begun, AddRefused>> {
  const begun = await transaction((tx) => makeRoom(tx, wanted, now))
  if (begun.ok) expectPicture()
  return begun
}

async function makeRoom(tx: Tx, wanted: OwnFiling & Announced, now: Date): Promise<Result<Begun, AddRefused>> {
  const state = await lockOwn(tx, wanted)
  const before = await findUnended(tx, wanted, now)
  if (state !== undefined && before !== undefined) return ok(before)
  const used = await usage(tx, wanted)
  const refused = objection(state, { files: used.files + 1, bytes: used.bytes })
  if (refused !== undefined) return refused
  const taken = await take(tx, [{ name: 'upload', key: wanted.ownerId, max: limits.sentInTenMinutes, seconds: 600 }], now)
  return taken.ok ? ok(await begin(tx, wanted, now)) : err({ code: 'too-often', retryAfterSeconds: taken.error.retryAfterSeconds })
}

async function begin(tx: Tx, { filingId, ownerId, material, sha256, length }: OwnFiling & Announced, now: Date): Promise<Begun> {
  const made = { id: randomUUID(), expiresAt: new Date(now.getTime() + limits.unfinishedMs) }
  // The oldest gives way: whoever lost a phone in the middle is not kept waiting for a day. What came of it goes now, or one person could fill the store.
  for (const old of await endOldest(tx, { ownerId, kept: limits.unfinishedPerPerson - 1 }, now)) await forgetObjects(tx, await dropParts(tx, old), now)
  await insertUpload(tx, { ...made, filingId, ownerId, material, sha256, length, received: 0, state: 'receiving', wrappedKey: newRecordKey().wrapped, createdAt: now })
  return made
}
