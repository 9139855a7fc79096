import { z } from 'zod'

import { err, ok, type Result } from '@/lib/base/result'
import { Material } from '@/lib/contracts/proof'

import { limits } from '../limits'
import type { Announced } from './repo'

/** The version of the protocol (tus.io) that is spoken here. */
export const tusVersion = '1.0.0'

const Metadata = z.object({ material: Material, sha256: z.string().regex(/^[0-9a-f]{64}$/) })
const wholeNumber = /^\d{1,12}$/

/** What an upload says of itself before its first part. The name of the file is not asked, and its type is not believed. */
export function announcedBy(headers: Headers): Result<Announced, { readonly code: 'bad-request' | 'too-large' | 'no-file' }> {
  const length = numberIn(headers, 'upload-length')
  const read = Metadata.safeParse(metadataOf(headers.get('upload-metadata') ?? ''))
  if (length === undefined || !read.success) return err({ code: 'bad-request' })
  if (length === 0) return err({ code: 'no-file' })
  return length > limits.fileBytes ? err({ code: 'too-large' }) : ok({ ...read.data, length })
}

export function numberIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(name)
  return text !== null && wholeNumber.test(text) ? Number(text) : undefined
}

const LONGEST_WAIT = 15

/** How long the sender would rather wait than ask again (RFC 7240: `Prefer: wait=10`). */
export function secondsToWait(headers: Headers): number {
  const wish = /(?:^|[,;\s])wait=(\d{1,4})(?:$|[,;\s])/.exec(headers.get('prefer') ?? '')?.[1]
  return Math.min(Number(wish ?? 0), LONGEST_WAIT)
}

/** Pairs of a name and a value in base64: `material cmVmZXJyYWw=,sha256 …`. */
const metadataOf = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(',').map((pair) => pair.trim().split(' ')).map(([name = '', value = '']) => [name, Buffer.from(value, 'base64').toString('utf8')]))
