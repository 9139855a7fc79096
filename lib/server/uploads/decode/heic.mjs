import decodeHeic from 'heic-decode'
import { freshJpeg, refuseUnreadable, sharp } from './picture.mjs'
import { Refused } from './refused.mjs'

/** What an iPhone takes, by libheif in WebAssembly, which turns it upright as well. */
export async function decode(bytes) {
  const [first] = await decodeHeic.all({ buffer: bytes }).catch(() => { throw new Refused('heic') })
  refuseUnreadable(first)
  const { width, height, data } = await first.decode().catch(() => { throw new Refused('heic') })
  return freshJpeg(sharp(data, { raw: { width, height, channels: 4 } }))
}
