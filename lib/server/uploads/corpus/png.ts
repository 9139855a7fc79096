import { deflateSync } from 'node:zlib'

export type Chunk = readonly [name: string, data: Buffer]
type Claim = { readonly width: number; readonly height: number; readonly bits?: number; readonly colour?: number; readonly rows?: Buffer; readonly before?: readonly Chunk[] }

/** A PNG chunk by chunk, so that it can claim what it does not hold. */
export function png({ width, height, bits = 8, colour = 0, rows = greyRows(width, height), before = [] }: Claim): Buffer {
  const chunks: readonly Chunk[] = [['IHDR', header(width, height, [bits, colour])], ...before, ['IDAT', deflateSync(rows)], ['IEND', Buffer.alloc(0)]]
  return Buffer.concat([pngMagic, ...chunks.map(([name, data]) => chunk(name, data))])
}

export const pngMagic = Buffer.from('89504e470d0a1a0a', 'hex')
export const greyRows = (width: number, height: number): Buffer => Buffer.alloc(Math.min(height * (1 + width), 1_000_000))

/** A PNG of one bit a point that claims its size and holds next to nothing. */
export const bomb = (width: number, height: number): Buffer =>
  png({ width, height, bits: 1, rows: Buffer.alloc(Math.min(height * (1 + Math.ceil(width / 8)), 1_000_000)) })

function header(width: number, height: number, kind: readonly number[]): Buffer {
  const bytes = Buffer.alloc(13)
  bytes.writeUInt32BE(width, 0)
  bytes.writeUInt32BE(height, 4)
  bytes.set(kind, 8)
  return bytes
}

export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

const table = Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }).reduce<number>((bits) => (bits & 1 ? (bits >>> 1) ^ 0xedb88320 : bits >>> 1), byte))
function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 255] ?? 0)
  return ~crc >>> 0
}
