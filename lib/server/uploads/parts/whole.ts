import { createHash } from 'node:crypto'

import { open, openRecordKey, type Context } from '@/lib/server/crypto'
import { transaction } from '@/lib/server/db'
import { getObject } from '@/lib/server/storage'

import { listParts, type UploadRow } from './repo'

/** A part opens only as the part of this upload that begins there. */
export const placeOfPart = (uploadId: string, start: number): Context => `upload_part|object|${uploadId}:${String(start)}`

/** All parts as one; undefined where they are not, byte for byte, what the sender had. */
export async function wholeOf({ id, wrappedKey, length, sha256 }: UploadRow): Promise<Buffer | undefined> {
  const key = openRecordKey(wrappedKey)
  const opened: Buffer[] = []
  for (const { start, objectKey } of await transaction((tx) => listParts(tx, id))) {
    const sealed = await getObject(objectKey)
    if (sealed === undefined) throw new Error('a part of an upload is gone')
    opened.push(open(key, placeOfPart(id, start), sealed))
  }
  const whole = Buffer.concat(opened)
  return whole.length === length && createHash('sha256').update(whole).digest('hex') === sha256 ? whole : undefined
}
