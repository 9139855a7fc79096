import { fileTypeFromBuffer } from 'file-type'

import { err, type Result } from '@/lib/base/result'

import { limits } from '../limits'
import { scan } from '../scan'
import { cleanPdf } from './pdf'
import { redraw } from './redraw'
import type { Clean, Refusal } from './types'

export { expectPicture } from './child'
export type { Clean, Refusal } from './types'

type Look = (bytes: Buffer) => Promise<Result<Clean, Refusal>>

const refuse = (code: Refusal['code']): Look => () => Promise.resolve(err({ code }))
const picture: Look = (bytes) => redraw('image', bytes)
const heic: Look = (bytes) => redraw('heic', bytes)
const looks: Readonly<Record<string, Look>> = {
  'image/jpeg': picture,
  'image/png': picture,
  'image/webp': picture,
  'image/apng': refuse('moving'),
  'image/heic': heic,
  'image/heif': heic,
  'image/heic-sequence': refuse('heic'),
  'image/heif-sequence': refuse('heic'),
  'application/pdf': cleanPdf,
}
// The name and the type that a browser claims are not asked. The first bytes tell, and no more of them are parsed here.
const TELLING_BYTES = 4100

/** From a stranger's bytes to bytes that may be stored and shown, or to the reason why not. */
export async function inspect(bytes: Buffer): Promise<Result<Clean, Refusal>> {
  if (bytes.length === 0) return err({ code: 'no-file' })
  if (bytes.length > limits.fileBytes) return err({ code: 'too-large' })
  const found = await fileTypeFromBuffer(bytes.subarray(0, TELLING_BYTES)).catch(() => undefined)
  const look = looks[found?.mime ?? ''] ?? refuse('wrong-type')
  const clean = await scan(bytes)
  return clean.ok ? look(bytes) : clean
}
