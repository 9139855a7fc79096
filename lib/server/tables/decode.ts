import { open } from 'node:fs/promises'
import { createReadStream } from 'node:fs'

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

const SAMPLE = 64 * 1024

/** The first bytes of a file; fewer when it is shorter. */
export async function firstBytes(path: string, count = SAMPLE): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** By its mark, else UTF-8 where the beginning is that, else what Excel in China writes. */
export function encodingOf(start: Buffer): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  try {
    // As a stream: the sample may end in the middle of a character.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'gb18030'
    throw error
  }
}

/** The text of a file piece by piece. Bytes that are no character become U+FFFD, which the rows are then searched for. */
export async function* textOf(path: string, { encoding, onBytes }: { readonly encoding: Encoding; readonly onBytes: (count: number) => void }): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const part of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    onBytes(part.length)
    yield decoder.decode(part, { stream: true })
  }
  yield decoder.decode()
}
