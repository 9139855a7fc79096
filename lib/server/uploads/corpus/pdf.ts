import { deflateSync } from 'node:zlib'

/** One empty page; `extra` goes into the catalog. */
export const pdf = (extra = ''): Buffer => pdfWith({ catalog: extra })

type Inside = { readonly catalog?: string; readonly page?: string; readonly objects?: readonly (string | Buffer)[]; readonly box?: string; readonly pages?: number; readonly trailer?: string }

/** A small PDF without a table of its objects, which every reader makes for itself. Further objects begin at number 10. */
export function pdfWith({ catalog = '', page = '', objects = [], box = '0 0 200 200', pages = 1, trailer = '' }: Inside): Buffer {
  const kids = Array.from({ length: pages }, () => '3 0 R').join(' ')
  return Buffer.concat([
    Buffer.from(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R ${catalog} >> endobj
2 0 obj << /Type /Pages /Kids [${kids}] /Count ${String(pages)} >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [${box}] ${page} >> endobj
`, 'latin1'),
    ...objects.flatMap((object, at) => [Buffer.from(`${String(at + 10)} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
    Buffer.from(`trailer << /Root 1 0 R ${trailer} >>\n%%EOF\n`, 'latin1'),
  ])
}

/** What lies in a PDF packed: `filter` says how to open it. */
export const packed = (data: Buffer, filter = '/FlateDecode', more = ''): Buffer =>
  Buffer.concat([Buffer.from(`<< /Length ${String(data.length)} /Filter ${filter} ${more} >>\nstream\n`), data, Buffer.from('\nendstream')])

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
  return Buffer.concat([Buffer.from(`${String(number)} 0 obj\n`), packed(data, '/FlateDecode', dictionary), Buffer.from('\nendobj\n')])
}
