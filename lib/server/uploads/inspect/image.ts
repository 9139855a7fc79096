import { execFile } from 'node:child_process'
import { join } from 'node:path'

import { err, ok, type Result } from '@/lib/base/result'
import { log } from '@/lib/server/log'

import type { Clean, Refusal } from './types'
import { inTurn } from './turns'

const decoder = join(process.cwd(), 'lib/server/uploads/decode-image.mjs')
const SAID_NO = 3
const codes = ['too-many-pixels', 'moving', 'too-long', 'too-small', 'broken'] as const
const limited = { timeout: 20_000, killSignal: 'SIGKILL', maxBuffer: 16 * 1024 * 1024, encoding: 'buffer', env: { NODE_ENV: 'production' } } as const

/** Decodes and encodes again in a process that may use little memory, for a short time, and knows no secret. */
export const cleanImage = (bytes: Buffer): Promise<Result<Clean, Refusal>> => inTurn(() => decode(bytes))

const decode = (bytes: Buffer): Promise<Result<Clean, Refusal>> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, ['--max-old-space-size=128', decoder], limited, (error, image, said) => {
      resolve(error === null && image.length > 0 ? ok({ type: 'image/jpeg', bytes: image }) : err({ code: reason(error, said.toString('latin1')) }))
    })
    // A decoder that dies before it has read everything breaks the pipe; its exit says why.
    child.stdin?.on('error', (error) => { log.warn('proof.decoder-closed', { error }) })
    child.stdin?.end(bytes)
  })

function reason(error: { readonly code?: string | number | null | undefined; readonly killed?: boolean | undefined } | null, said: string): Refusal['code'] {
  const code = codes.find((each) => each === said)
  if (error?.code === SAID_NO && code !== undefined) return code
  // Out of time or of memory, or no decoder at all: never let through, and the log tells us which.
  log.warn('proof.decoder-failed', { code: error?.code, killed: error?.killed })
  return 'broken'
}
