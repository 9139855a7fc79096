import { freshJpeg, MAX_PIXELS, refuseUnreadable, sharp } from './picture.mjs'

const INPUT = { limitInputPixels: MAX_PIXELS, failOn: 'truncated', animated: false, sequentialRead: true }

export async function decode(bytes) {
  // The header alone is read here, so the limit on pixels can be said in words instead of failing as broken.
  refuseUnreadable(await sharp(bytes, { ...INPUT, limitInputPixels: false }).metadata())
  return freshJpeg(sharp(bytes, INPUT).autoOrient())
}
