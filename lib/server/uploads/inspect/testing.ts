import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

type Size = { readonly width: number; readonly height: number }

/** Grain, as a camera has it, so that sizes are those of a photograph. */
export const photo = ({ width, height }: Size): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#8899aa', noise: { type: 'gaussian', mean: 128, sigma: 30 } } })

/** A PNG that claims its size and holds next to nothing. */
export function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(Math.min(height * (1 + Math.ceil(width / 8)), 1_000_000)))
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function crc32(bytes: Buffer): number {
  const crc = bytes.reduce((sum, byte) => Array.from({ length: 8 }).reduce<number>((bits) => (bits & 1 ? (bits >>> 1) ^ 0xedb88320 : bits >>> 1), sum ^ byte), ~0)
  return ~crc >>> 0
}

/** The first box of what an iPhone writes. */
export const heic = (): Buffer => Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from('ftypheic'), Buffer.alloc(4), Buffer.from('mif1heic'), Buffer.alloc(64)])

export const pdf = (extra: string): Buffer => Buffer.from(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R ${extra} >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
trailer << /Root 1 0 R >>
%%EOF
`, 'latin1')

export const pdfWithPacked = (objects: string, pack: (bytes: Buffer) => Buffer = deflateSync): Buffer => Buffer.concat([
  Buffer.from('%PDF-1.5\n1 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n'),
  pack(Buffer.from(`9 0 ${objects}`)),
  Buffer.from('\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
])

/** A PDF as newer programs write it: catalog, pages and page compressed in one stream, and a compressed table that says so. */
export function modernPdf(catalog = ''): Buffer {
  const packed = [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>']
  const starts = packed.map((_, at) => packed.slice(0, at).reduce((sum, object) => sum + object.length + 1, 0))
  const index = `${starts.map((start, at) => `${String(at + 1)} ${String(start)}`).join(' ')} `
  const head = Buffer.from('%PDF-1.5\n')
  const objects = stream(4, `/Type /ObjStm /N 3 /First ${String(index.length)}`, Buffer.from(`${index}${packed.join(' ')}`))
  const inStream = (at: number) => [2, 0, 0, 0, 4, 0, at]
  const plainAt = (offset: number) => [1, 0, 0, offset >> 8, offset & 255, 0, 0]
  const rows = [[0, 0, 0, 0, 0, 255, 255], inStream(0), inStream(1), inStream(2), plainAt(head.length), plainAt(head.length + objects.length)]
  const table = stream(5, '/Type /XRef /Size 6 /W [1 4 2] /Root 1 0 R', Buffer.from(rows.flat()))
  return Buffer.concat([head, objects, table, Buffer.from(`startxref\n${String(head.length + objects.length)}\n%%EOF\n`)])
}

function stream(number: number, dictionary: string, plain: Buffer): Buffer {
  const data = deflateSync(plain)
  return Buffer.concat([Buffer.from(`${String(number)} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${String(data.length)} >>\nstream\n`), data, Buffer.from('\nendstream\nendobj\n')])
}
