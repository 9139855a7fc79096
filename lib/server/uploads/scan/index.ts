import { connect, type Socket } from 'node:net'

import { err, ok, type Result } from '@/lib/base/result'
import { env } from '@/lib/server/env'
import { log } from '@/lib/server/log'

type Unclean = { readonly code: 'infected' | 'scanner-away' }

const CHUNK = 64 * 1024
const LONGEST_ANSWER = 4096
const PATIENCE_MS = 20_000

export const scannerIsOn = (): boolean => env.clamd !== undefined

/** Whether the scanner says, in so many words, that nothing was found. Silence, errors and anything else it says are not that. */
export async function scan(bytes: Buffer, patience = PATIENCE_MS): Promise<Result<undefined, Unclean>> {
  if (env.clamd === undefined) return ok(undefined)
  const answer = await ask(connect(env.clamd), bytes, patience).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
  if (answer === 'stream: OK') return ok(undefined)
  if (typeof answer === 'string' && /^stream: .+ FOUND$/.test(answer)) {
    log.warn('upload.infected', { found: answer })
    return err({ code: 'infected' })
  }
  log.error('scanner.away', { error: typeof answer === 'string' ? `it said ${JSON.stringify(answer)}` : answer })
  return err({ code: 'scanner-away' })
}

/** INSTREAM: the length of each piece in four bytes, its bytes, and a length of nothing at the end. */
function ask(socket: Socket, bytes: Buffer, patience: number): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let said = ''
    // Not the socket's own timeout, which begins anew with every byte.
    const timer = setTimeout(() => { reject(new Error('no answer in time')) }, patience)
    const settle = (act: () => void) => { clearTimeout(timer); act() }
    socket.on('error', (error) => { settle(() => { reject(error) }) })
    socket.on('close', () => { settle(() => { reject(new Error('closed without an answer')) }) })
    socket.on('data', (part: Buffer) => {
      said += part.toString('latin1')
      const end = said.indexOf('\0')
      if (end >= 0) settle(() => { resolve(said.slice(0, end)) })
      else if (said.length > LONGEST_ANSWER) settle(() => { reject(new Error('an answer without end')) })
    })
    socket.write('zINSTREAM\0')
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const piece = bytes.subarray(at, at + CHUNK)
      socket.write(lengthOf(piece))
      socket.write(piece)
    }
    socket.write(Buffer.alloc(4))
  }).finally(() => { socket.destroy() })
}

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  return length
}
