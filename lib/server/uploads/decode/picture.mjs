import { createRequire } from 'node:module'
import { Refused } from './refused.mjs'

// Its ES module entry does not load on Node 20.9.
export const sharp = createRequire(import.meta.url)('sharp')

export const MAX_PIXELS = 50e6
const MIN_SIDE = 100
const MAX_ASPECT = 12
/** Enough to read the small print of a paper. */
export const LONGEST = 2000

// Every decoder is off but three: an SVG or a TIFF that is named .png must not find one.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] })
sharp.cache(false)
sharp.concurrency(1)

/** By what the header claims, before anything is decoded. */
export function refuseUnreadable({ width = 0, height = 0, pages = 1 }) {
  if (width * height > MAX_PIXELS) throw new Refused('too-many-pixels')
  if (pages > 1) throw new Refused('moving')
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (long > short * MAX_ASPECT) throw new Refused('too-long')
  if (short < MIN_SIDE) throw new Refused('too-small')
}

/** The tables of mozjpeg without its search for the last tenth of the bytes: that takes ten times as long, and somebody waits for it. */
const asJpeg = { quality: 82, quantisationTable: 3 }

/** Metadata (place, time, maker, thumbnail) is left behind because nothing here asks to keep it. */
export const freshJpeg = (picture) => picture
  .resize(LONGEST, LONGEST, { fit: 'inside', withoutEnlargement: true })
  .flatten({ background: '#ffffff' })
  .toColourspace('srgb')
  .jpeg(asJpeg)
  .toBuffer()
