import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { setTestEnv } from '@/lib/server/db/testing'
import { modernPdf, pdf, pdfWithPacked } from '../corpus/pdf'
import { heic, heicHead, photo } from '../corpus/photo'
import { bomb } from '../corpus/png'
import { inspect } from './index'
import { redraw } from './redraw'

setTestEnv()

const codeOf = async (bytes: Buffer | string) => {
  const found = await inspect(Buffer.from(bytes))
  return found.ok ? 'ok' : found.error.code
}
const cleanOf = async (bytes: Buffer): Promise<Buffer> => {
  const found = await inspect(bytes)
  if (!found.ok) throw new Error(found.error.code)
  return found.value.bytes
}
const sizeOf = async (bytes: Buffer) => {
  const { width, height } = await sharp(bytes).metadata()
  return [width, height]
}
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><rect width="600" height="600"/></svg>'

describe('a photograph', () => {
  test('loses the place it was taken, the maker and the comment', async () => {
    const taken = await photo({ width: 800, height: 600 })
      .withExif({ IFD0: { Make: 'SECRETMAKER' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 53/1 0/1' } }).jpeg().toBuffer()
    expect(taken.includes('SECRETMAKER')).toBe(true)
    const clean = await cleanOf(taken)
    expect((await sharp(clean).metadata()).exif).toBeUndefined()
    expect(clean.includes('SECRETMAKER') || clean.includes('Exif')).toBe(false)
  })

  test('loses what was hung on behind the picture', async () => {
    const clean = await cleanOf(Buffer.concat([await photo({ width: 400, height: 300 }).jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>PK\u0003\u0004')]))
    expect(clean.includes('<script>') || clean.includes('PK\u0003\u0004')).toBe(false)
  })

  test('stands upright after being held sideways', async () => {
    const sideways = await photo({ width: 800, height: 400 }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await sizeOf(await cleanOf(sideways))).toEqual([400, 800])
  })

  test('is at most 2000 on its longest side, and never made larger', async () => {
    expect(await sizeOf(await cleanOf(await photo({ width: 3000, height: 1500 }).jpeg().toBuffer()))).toEqual([2000, 1000])
    expect(await sizeOf(await cleanOf(await photo({ width: 300, height: 200 }).jpeg().toBuffer()))).toEqual([300, 200])
  })

  test.each([
    ['PNG with holes', () => sharp({ create: { width: 300, height: 300, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } } }).png()],
    ['WebP', () => photo({ width: 300, height: 300 }).webp()],
    ['CMYK JPEG', () => photo({ width: 300, height: 300 }).toColourspace('cmyk').jpeg()],
    ['progressive JPEG', () => photo({ width: 300, height: 300 }).jpeg({ progressive: true })],
    ['iPhone’s HEIC', () => ({ toBuffer: heic })],
    ['16-bit PNG', () => photo({ width: 300, height: 300 }).toColourspace('rgb16').png()],
  ])('as %s becomes an ordinary JPEG', async (_, make) => {
    expect(await sharp(await cleanOf(await make().toBuffer())).metadata()).toMatchObject({ format: 'jpeg', space: 'srgb', channels: 3 })
  })

  test('gives the same bytes each time, so that a second tap can be recognised', async () => {
    const taken = await photo({ width: 800, height: 600 }).jpeg().toBuffer()
    expect((await cleanOf(taken)).equals(await cleanOf(taken))).toBe(true)
  })
})

describe('what is not a photograph of a paper', () => {
  const cut = async () => (await photo({ width: 1200, height: 900 }).jpeg().toBuffer()).subarray(0, 6000)
  test.each<[string, () => Promise<Buffer | string> | Buffer | string, string]>([
    ['nothing', () => '', 'no-file'],
    ['more than 8 MB', () => Buffer.alloc(8 * 1024 * 1024 + 1, 1), 'too-large'],
    ['an SVG named .png', () => svg, 'wrong-type'],
    ['an SVG with a declaration', () => `<?xml version="1.0"?>${svg}`, 'wrong-type'],
    ['a web page named .jpg', () => '<!doctype html><script>alert(1)</script>', 'wrong-type'],
    ['a GIF', () => photo({ width: 300, height: 300 }).gif().toBuffer(), 'wrong-type'],
    ['a TIFF', () => photo({ width: 300, height: 300 }).tiff().toBuffer(), 'wrong-type'],
    ['an AVIF', () => photo({ width: 128, height: 128 }).avif({ effort: 0 }).toBuffer(), 'wrong-type'],
    ['a ZIP', () => Buffer.from('504b0304140000000800', 'hex'), 'wrong-type'],
    ['a HEIC of one box', heicHead, 'heic'],
    ['a JPEG that was cut off', cut, 'broken'],
    ['a JPEG of three bytes', () => Buffer.from('ffd8ff', 'hex'), 'broken'],
    ['a PNG whose inside is an SVG', () => Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from(svg)]), 'broken'],
    ['a PNG of 30000 × 30000', () => bomb(30_000, 30_000), 'too-many-pixels'],
    ['a PNG of 1 × 20000', () => bomb(1, 20_000), 'too-long'],
    ['a PNG of 20000 × 1', () => bomb(20_000, 1), 'too-long'],
    ['a picture of 60 × 60', () => photo({ width: 60, height: 60 }).png().toBuffer(), 'too-small'],
    ['a moving WebP', () => sharp(Array.from({ length: 3 }, (_, n) => Buffer.alloc(90_000, n * 80)).reduce((a, b) => Buffer.concat([a, b])), {
      raw: { width: 200, height: 450, channels: 3, pageHeight: 150 },
    }).webp().toBuffer(), 'moving'],
  ])('%s is refused', async (_, make, code) => {
    expect(await codeOf(await make())).toBe(code)
  })
})

describe('the decoder, even when something else let them through', () => {
  test.each([
    ['an SVG', () => Promise.resolve(Buffer.from(svg))],
    ['a GIF', () => photo({ width: 300, height: 300 }).gif().toBuffer()],
    ['a TIFF', () => photo({ width: 300, height: 300 }).tiff().toBuffer()],
  ])('knows nothing of %s', async (_, make) => {
    const bytes = await make()
    expect((await sharp(bytes).metadata()).width).toBeGreaterThan(200)
    expect(await redraw('image', bytes)).toEqual({ ok: false, error: { code: 'broken' } })
  })
})

describe('a PDF', () => {
  test('is drawn anew: what goes out holds pictures of its pages and nothing else, and what came is kept beside it', async () => {
    const bytes = pdf('/Title (SECRETTITLE)')
    const clean = await inspect(bytes)
    if (!clean.ok) throw new Error(clean.error.code)
    expect(clean.value).toMatchObject({ type: 'application/pdf', original: bytes })
    const text = clean.value.bytes.toString('latin1')
    expect([text.includes('SECRETTITLE'), text.startsWith('%PDF-1.4'), text.match(/\/Subtype \/Image/g)?.length]).toEqual([false, true, 1])
    expect(await codeOf(clean.value.bytes)).toBe('ok')
  })

  test('gives the same bytes each time', async () => {
    const [one, other] = [await cleanOf(pdf('')), await cleanOf(pdf(''))]
    expect(one.equals(other)).toBe(true)
  })

  test.each([
    ['has its pages packed away', modernPdf()],
    ['holds the letters by chance', pdf('(about /JSON and /AAA and OpenAction)')],
    ['links to a web page', pdf('/A << /S /URI /URI (https://example.org) >>')],
  ])('that %s is taken', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('ok')
  })

  test.each([
    ['runs a script', pdf('/S /JavaScript /JS (app.alert\\(1\\))'), 'pdf-active'],
    ['hides the name of its script', pdf('/S /J#61vaScript'), 'pdf-active'],
    ['hides what happens on opening', pdf('/Open#41ction 5 0 R'), 'pdf-active'],
    ['hides a name in capitals', pdf('/L#61#75nch'), 'pdf-active'],
    ['acts on every page', pdf('/AA << /O 5 0 R >>'), 'pdf-active'],
    ['names a script elsewhere', pdf('/JS 7 0 R'), 'pdf-active'],
    ['starts a program', pdf('/S /Launch'), 'pdf-active'],
    ['carries a file', pdf('/Type /EmbeddedFile'), 'pdf-active'],
    ['carries files', pdf('/Names << /EmbeddedFiles 4 0 R >>'), 'pdf-active'],
    ['carries a film', pdf('/Subtype /RichMedia'), 'pdf-active'],
    ['packs its script away', pdfWithPacked('<< /S /JavaScript /JS 9 0 R >>'), 'pdf-active'],
    ['acts on opening, in a newer file', modernPdf('/Open#41ction 9 0 R'), 'pdf-active'],
    ['counts on fonts of others', pdf('/F << /Subtype /CIDFontType0 /BaseFont /STSong-Light >>'), 'pdf-fonts'],
    ['packs and hides its script', pdfWithPacked('<< /S /J#61vaScript >>'), 'pdf-active'],
    ['packs in a way nobody can check', pdfWithPacked('x', (bytes) => Buffer.from(bytes.toString('hex'))), 'pdf-active'],
    ['is a bomb', pdfWithPacked('', () => deflateSync(Buffer.alloc(40 * 1024 * 1024, 32))), 'pdf-active'],
    ['asks for a password', pdf('/Encrypt 6 0 R'), 'pdf-locked'],
    ['was cut off', pdf('').subarray(0, 60), 'pdf-broken'],
    ['has a web page before it', Buffer.concat([Buffer.from('<html>'), pdf('')]), 'wrong-type'],
  ])('that %s is refused', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })
})
