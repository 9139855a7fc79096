/**
 * Runs as a process of its own: bytes of a stranger in, a fresh JPEG out, or a code on the error stream. It is started
 * without environment, so whoever breaks a decoder finds no key here.
 */
import { createRequire } from 'node:module'

// Its ES module entry does not load on Node 20.9.
const sharp = createRequire(import.meta.url)('sharp')

const INPUT = { limitInputPixels: 50e6, failOn: 'truncated', animated: false, sequentialRead: true }
const MIN_SIDE = 100
const MAX_ASPECT = 12
const LONGEST = 2000
const MAX_RSS = 700 * 1024 * 1024
const REFUSED = 3

// Every decoder is off but three: an SVG or a TIFF that is named .png must not find one.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] })
sharp.cache(false)
sharp.concurrency(1)

function leave(code) {
  process.stderr.write(code, () => process.exit(REFUSED))
}

function objection({ width = 0, height = 0, pages = 1 }) {
  if (width * height > INPUT.limitInputPixels) return 'too-many-pixels'
  if (pages > 1) return 'moving'
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (long > short * MAX_ASPECT) return 'too-long'
  return short < MIN_SIDE ? 'too-small' : undefined
}

async function read(stream) {
  const parts = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}

// Metadata (place, time, maker, thumbnail) is left behind because nothing here asks to keep it.
const encode = (bytes) => sharp(bytes, INPUT)
  .autoOrient()
  .resize(LONGEST, LONGEST, { fit: 'inside', withoutEnlargement: true })
  .flatten({ background: '#ffffff' })
  .toColourspace('srgb')
  .jpeg({ quality: 82, mozjpeg: true })
  .toBuffer()

async function work() {
  const bytes = await read(process.stdin)
  // The header alone is read here, so the limit on pixels can be said in words instead of failing as broken.
  const refused = objection(await sharp(bytes, { ...INPUT, limitInputPixels: false }).metadata())
  if (refused) return leave(refused)
  const clean = await encode(bytes)
  process.stdout.write(clean, () => process.exit(0))
}

setInterval(() => { if (process.memoryUsage.rss() > MAX_RSS) process.exit(1) }, 20).unref()
work().catch(() => { leave('broken') })
