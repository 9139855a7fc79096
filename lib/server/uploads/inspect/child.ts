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
const limited = { killSignal: 'SIGKILL', maxBuffer: MAX_OUT, encoding: 'buffer', env: { NODE_ENV: 'production' } } as const
/** So long a decoder waits for a photograph that was announced; a slower one gets another. */
const WAITS_MS = 60_000
// The system's own limits, which also hold while a decoder leaves us no time to look. Where a system knows one of them not, the others stay.
export const underLimits = `ulimit -d ${String(DATA_KB)}; ulimit -t ${String(SECONDS)}; exec "$@"`
export const apart = ['unshare', '--map-root-user', '--net', '--pid', '--fork', '--kill-child', '--mount-proc']
const Report = z.object({ code: z.enum(proofCodes).optional(), rss: z.number().optional() })

type Kind = 'image' | 'heic' | 'pdf'
type Decoder = { readonly lives: () => boolean; readonly decode: (bytes: Buffer) => Promise<Decoded>; readonly end: () => void }

/** Decodes in a process that may use little memory, for a short time, has no network where the system lets us take it, and knows no secret. */
export const decode = async (kind: Kind, bytes: Buffer): Promise<Decoded> => (await decoderFor(kind)).decode(bytes)

const early = () => processWide('decoder in waiting', (): { next: Promise<Decoder> | undefined } => ({ next: undefined }))

/** A photograph is on its way: to begin a process takes longer than to draw it. It is for one file, like every other. */
export function expectPicture(): void {
  const waiting = early()
  if (waiting.next !== undefined) return
  const next = started('image')
  waiting.next = next
  setTimeout(() => {
    if (waiting.next !== next) return
    waiting.next = undefined
    void next.then((decoder) => { decoder.end() })
  }, WAITS_MS).unref()
}

async function decoderFor(kind: Kind): Promise<Decoder> {
  const waiting = early()
  const { next } = waiting
  if (kind !== 'image' || next === undefined) return started(kind)
  waiting.next = undefined
  const decoder = await next
  return decoder.lives() ? decoder : started(kind)
}

async function started(kind: Kind): Promise<Decoder> {
  const command = [...((await canStandApart()) ? apart : []), process.execPath, '--max-old-space-size=128', decoder, kind]
  let tell: (decoded: Decoded) => void = () => undefined
  const ended = new Promise<Decoded>((resolve) => { tell = resolve })
  let asked = false
  const child = execFile('/bin/sh', ['-c', underLimits, 'sh', ...command], limited, (error, out, said) => {
    tell(asked ? outcome(error, out, reportIn(said.toString('utf8'))) : { code: 'broken' })
  })
  // A decoder that dies before it has read everything breaks the pipe; its exit says why.
  child.stdin?.on('error', (error) => { log.warn('proof.decoder-closed', { error }) })
  const end = () => { child.kill('SIGKILL') }
  return {
    end,
    lives: () => child.exitCode === null && child.signalCode === null,
    decode: (bytes) => {
      asked = true
      const timer = setTimeout(end, SECONDS * 1000)
      child.stdin?.end(bytes)
      return ended.finally(() => { clearTimeout(timer) })
    },
  }
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
