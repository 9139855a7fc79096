import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

import { proofCodes } from '@/lib/contracts/proof'
import { log } from '@/lib/server/log'
import { processWide } from '@/lib/server/process-wide'

/** What came of it: fresh bytes, or a code. `rss`: the most memory that the decoder held, in bytes, where it lived to say so. */
export type Decoded = { readonly bytes?: Buffer; readonly code?: string; readonly rss?: number }
type Failure = { readonly code?: string | number | null | undefined; readonly killed?: boolean | undefined } | null

const decoder = join(process.cwd(), 'lib/server/uploads/decode/index.mjs')
const SAID_NO = 3
const SECONDS = 20
const DATA_KB = 900 * 1024
const MAX_OUT = 16 * 1024 * 1024
const limited = { timeout: SECONDS * 1000, killSignal: 'SIGKILL', maxBuffer: MAX_OUT, encoding: 'buffer', env: { NODE_ENV: 'production' } } as const
// The system's own limits, which also hold while a decoder leaves us no time to look. Where a system knows one of them not, the others stay.
export const underLimits = `ulimit -d ${String(DATA_KB)}; ulimit -t ${String(SECONDS)}; exec "$@"`
export const apart = ['unshare', '--map-root-user', '--net', '--pid', '--fork', '--kill-child', '--mount-proc']
const Report = z.object({ code: z.enum(proofCodes).optional(), rss: z.number().optional() })

/** Decodes in a process that may use little memory, for a short time, has no network where the system lets us take it, and knows no secret. */
export async function decode(kind: 'image' | 'heic' | 'pdf', bytes: Buffer): Promise<Decoded> {
  const command = [...((await canStandApart()) ? apart : []), process.execPath, '--max-old-space-size=128', decoder, kind]
  return new Promise((resolve) => {
    const child = execFile('/bin/sh', ['-c', underLimits, 'sh', ...command], limited, (error, out, said) => {
      resolve(outcome(error, out, reportIn(said.toString('utf8'))))
    })
    // A decoder that dies before it has read everything breaks the pipe; its exit says why.
    child.stdin?.on('error', (error) => { log.warn('proof.decoder-closed', { error }) })
    child.stdin?.end(bytes)
  })
}

function outcome(error: Failure, bytes: Buffer, { code, rss }: z.infer<typeof Report>): Decoded {
  const held = rss === undefined ? {} : { rss }
  if (error === null && bytes.length > 0) return { bytes, ...held }
  if (error?.code === SAID_NO && code !== undefined) return { code, ...held }
  // Out of time or of memory, or no decoder at all: never let through, and the log tells us which.
  log.warn('proof.decoder-failed', { code: error?.code, killed: error?.killed })
  return { code: 'broken', ...held }
}

function reportIn(said: string): z.infer<typeof Report> {
  const line = said.slice(said.lastIndexOf('{'))
  try {
    return Report.safeParse(JSON.parse(line)).data ?? {}
  } catch {
    return {}
  }
}

/** Whether this system lets us start a process that sees no network and no other process. Asked once. */
export const canStandApart = (): Promise<boolean> => processWide('decoder apart', async () => {
  const [program, ...flags] = apart
  return promisify(execFile)(program ?? '', [...flags, 'true']).then(() => true, () => false)
})
