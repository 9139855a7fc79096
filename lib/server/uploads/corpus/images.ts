import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

import { claiming, withComment, withSegment } from './jpeg'
import { accepted, eicar, marker, refused, type Specimen } from './kinds'
import { heic, heicHead, photo } from './photo'
import { bomb, chunk, greyRows, png, pngMagic } from './png'

const size = { width: 400, height: 300 }
const jpeg = (): Promise<Buffer> => photo(size).jpeg().toBuffer()
const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2))

const moving = (frames: number): Promise<Buffer> =>
  sharp(Buffer.concat(Array.from({ length: frames }, (_, n) => Buffer.alloc(120 * 120 * 3, (n * 37) & 255))), { raw: { width: 120, height: 120 * frames, channels: 3, pageHeight: 120 } })
    .webp({ effort: 0 }).toBuffer()

function badCheck(bytes: Buffer, name: string): Buffer {
  const broken = Buffer.from(bytes)
  const at = broken.indexOf(name) - 4
  const check = at + 8 + broken.readUInt32BE(at)
  broken.writeUInt32BE((broken.readUInt32BE(check) ^ 1) >>> 0, check)
  return broken
}

/** Says in its box of sizes that it is 60000 × 60000. */
async function lyingHeic(): Promise<Buffer> {
  const bytes = await heic()
  for (let at = bytes.indexOf('ispe'); at >= 0; at = bytes.indexOf('ispe', at + 4)) {
    bytes.writeUInt32BE(60_000, at + 8)
    bytes.writeUInt32BE(60_000, at + 12)
  }
  return bytes
}

const large = refused('too-many-pixels', {
  'a PNG of 30000 × 30000 in a few bytes': () => bomb(30_000, 30_000),
  'a PNG whose head lies: 65500 × 65500': () => bomb(65_500, 65_500),
  'a PNG of 16 bits, 20000 × 20000': () => png({ width: 20_000, height: 20_000, bits: 16, colour: 6, rows: Buffer.alloc(1000) }),
  'a JPEG whose head lies: 65500 × 65500': async () => claiming(await jpeg(), 65_500, 65_500),
  'a progressive JPEG whose head lies': async () => claiming(await photo(size).jpeg({ progressive: true }).toBuffer(), 60_000, 60_000),
})
const shapes = [
  ...refused('too-long', { 'a PNG of 1 × 200000': () => bomb(1, 200_000), 'a PNG of 200000 × 1': () => bomb(200_000, 1), 'a JPEG of 60 × 9000': () => photo({ width: 60, height: 9000 }).jpeg().toBuffer() }),
  ...refused('too-small', { 'a picture of one point': () => bomb(1, 1), 'a picture of 60 × 60': () => photo({ width: 60, height: 60 }).jpeg().toBuffer() }),
  ...refused('moving', {
    'an animated PNG': () => png({ width: 300, height: 300, before: [['acTL', Buffer.from('0000000200000000', 'hex')]] }),
    'a WebP of three pictures': () => moving(3), 'a WebP of 300 pictures': () => moving(300),
  }),
]
const damaged = [
  ...refused('broken', {
    'a JPEG of three bytes': () => Buffer.from('ffd8ff', 'hex'),
    'a JPEG that only begins and ends': () => Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
    'half a JPEG': async () => half(await jpeg()), 'half a WebP': async () => half(await photo(size).webp().toBuffer()),
    'half a PNG': async () => half(await photo(size).png().toBuffer()),
    'a PNG of 0 × 0': () => png({ width: 0, height: 0, rows: Buffer.alloc(0) }),
    'a PNG without a picture': () => Buffer.concat([pngMagic, png(size).subarray(8, 33), chunk('IEND', Buffer.alloc(0))]),
    'a PNG with a script inside': () => Buffer.concat([png(size).subarray(0, 33), Buffer.from('<svg onload="alert(1)"/>')]),
  }),
  ...refused('heic', { 'a HEIC of one box': heicHead, 'half a HEIC': async () => half(await heic()) }),
  ...refused('too-many-pixels', { 'a HEIC that says it is 60000 × 60000': lyingHeic }),
]

export const badImages: readonly Specimen[] = [...large, ...shapes, ...damaged]

const turned = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`a JPEG turned as EXIF says, way ${String(n + 1)}`, () => photo(size).withMetadata({ orientation: n + 1 }).jpeg().toBuffer()]))
const carrying = (name: string, make: Specimen['make'], ...gone: string[]): Specimen => ({ name, make, end: 'image/jpeg', gone: [marker, ...gone] })

export const goodImages: readonly Specimen[] = [
  ...accepted('image/jpeg', {
    ...turned,
    'a plain JPEG': jpeg, 'a progressive JPEG': () => photo(size).jpeg({ progressive: true }).toBuffer(),
    'a JPEG for printing (CMYK)': () => photo(size).toColourspace('cmyk').jpeg().toBuffer(), 'a grey JPEG': () => photo(size).greyscale().jpeg().toBuffer(),
    'a JPEG of 12 megapixels': () => sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#89a' } }).jpeg().toBuffer(),
    'a PNG of 16 bits': () => photo(size).toColourspace('rgb16').png().toBuffer(), 'a PNG with a palette': () => photo(size).png({ palette: true }).toBuffer(),
    'a PNG with holes': () => sharp({ create: { ...size, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.2 } } }).png().toBuffer(),
    'an interlaced PNG': () => photo(size).png({ progressive: true }).toBuffer(), 'a PNG of one bit': () => bomb(400, 300),
    'a WebP': () => photo(size).webp().toBuffer(), 'a WebP without loss': () => photo(size).webp({ lossless: true, effort: 0 }).toBuffer(), 'an iPhone’s HEIC': heic,
    'a PNG with a wrong sum over its head': () => badCheck(png(size), 'IHDR'), 'a PNG with a wrong sum over its picture': () => badCheck(png(size), 'IDAT'),
  }),
  carrying('a JPEG that knows where it was taken', () => photo(size).withExif({ IFD0: { Make: marker }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 53/1 0/1' } }).jpeg().toBuffer(), 'Exif'),
  carrying('a JPEG with XMP', async () => withSegment(await jpeg(), 0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${marker}</x:xmpmeta>`), 'xmpmeta'),
  carrying('a JPEG with a script in a comment', async () => withComment(await jpeg(), `<script>${marker}</script>`), '<script'),
  carrying('a JPEG with PHP in a comment', async () => withComment(await jpeg(), `<?php ${marker} ?>`), '<?php'),
  carrying('a JPEG with a ZIP behind it', async () => Buffer.concat([await jpeg(), Buffer.from('504b0304', 'hex'), Buffer.from(marker)]), 'PK\u0003\u0004'),
  carrying('a JPEG with the test virus behind it', async () => Buffer.concat([await jpeg(), Buffer.from(`${eicar}${marker}`)]), 'EICAR'),
  carrying('a JPEG with a web page behind it', async () => Buffer.concat([await jpeg(), Buffer.from(`<html>${marker}`)]), '<html'),
  carrying('a JPEG with a program behind it', async () => Buffer.concat([await jpeg(), Buffer.from(`MZ${marker}`)])),
  carrying('a JPEG with a maker’s own bytes behind it', async () => Buffer.concat([await jpeg(), Buffer.alloc(100_000, marker)])),
  carrying('two JPEGs one behind the other', async () => Buffer.concat([await jpeg(), withComment(await jpeg(), marker)])),
  carrying('a PNG with 50 MB of packed text', () => png({ ...size, before: [['zTXt', Buffer.concat([Buffer.from(`${marker}\0\0`), deflated()])]] })),
  carrying('a PNG with text', () => png({ ...size, before: [['tEXt', Buffer.from(`Comment\0${marker}`)]] })),
  carrying('a PNG with more rows than it says', () => png({ ...size, rows: Buffer.concat([greyRows(400, 300), Buffer.alloc(900_000, marker)]) })),
]

const deflated = (): Buffer => deflateSync(Buffer.alloc(50_000_000))
