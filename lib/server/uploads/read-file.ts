import type { ProofType } from '@/lib/contracts/proof'
import { err, ok, type Result } from '@/lib/base/result'
import type { MaterialId } from '@/lib/policy/index'
import { record } from '@/lib/server/audit'
import { open, openRecordKey } from '@/lib/server/crypto'
import { transaction } from '@/lib/server/db'
import { getObject } from '@/lib/server/storage'

import { placeOf } from './place-of'
import { findFileInArea, findOwnFile, type FileRow, type OwnFile } from './repo'

export type FileContent = { readonly id: string; readonly material: MaterialId; readonly type: ProofType; readonly bytes: Buffer }
export type FileReader = { readonly id: string; readonly role: 'clerk' | 'supervisor'; readonly area: string }
type NotFound = { readonly code: 'not-found' }

export async function readOwnFile(file: OwnFile): Promise<Result<FileContent, NotFound>> {
  return contentOf(await transaction((tx) => findOwnFile(tx, file)))
}

/** For the desk of the filing's area. Every attempt is in the audit, the refused ones too. */
export async function readFileForDesk(id: string, { id: actorId, role, area }: FileReader, now: Date): Promise<Result<FileContent, NotFound>> {
  const row = await transaction(async (tx) => {
    const found = await findFileInArea(tx, { id, area })
    const outcome = found === undefined ? 'not-found' : 'ok'
    await record(tx, { actor: role, actorId, action: 'file.read', objectKind: 'file', objectId: id, outcome }, now)
    return found
  })
  return contentOf(row)
}

async function contentOf(row: FileRow | undefined): Promise<Result<FileContent, NotFound>> {
  if (row === undefined) return err({ code: 'not-found' })
  const sealed = await getObject(row.objectKey)
  if (sealed === undefined) throw new Error('the bytes of a stored file are gone')
  const { id, material, type } = row
  return ok({ id, material, type, bytes: open(openRecordKey(row.wrappedKey), placeOf(id), sealed) })
}
