import { randomBytes } from 'node:crypto'
import sharp from 'sharp'

export type Photo = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** What a phone writes into a photograph beside the picture; none of it may be stored. */
export const camera = { maker: 'Kamera-Werk Nachtigall', place: '43/1 54/1 0/1' } as const

const paper = (text: string) => Buffer.from(`
  <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
    <rect width="1200" height="900" fill="#d8d2c4"/><rect x="90" y="70" width="1020" height="760" fill="#fffdf8"/>
    ${Array.from({ length: 14 }, (_, at) => `<rect x="150" y="${210 + at * 40}" width="${500 + (at * 97) % 380}" height="9" fill="#556"/>`).join('')}
    <text x="150" y="160" font-size="52" fill="#223">${text}</text>
  </svg>`)

let taken = 0

/** A photograph of a paper as a phone makes it: JPEG, with the place it was taken at. No two are the same. */
export async function photoOf(title: string): Promise<Photo> {
  taken += 1
  const buffer = await sharp(paper(`${title} ${String(taken)}`))
    .withExif({ IFD0: { Make: camera.maker }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: camera.place, GPSLongitudeRef: 'E', GPSLongitude: camera.place } })
    .jpeg({ quality: 92 })
    .toBuffer()
  return { name: `${title}.jpg`, mimeType: 'image/jpeg', buffer }
}

type Wish = { readonly width: number; readonly height: number; readonly quality: number; readonly grain: number; readonly turn?: 6 }

/** A photograph as large as a phone makes them: a paper under the grain of a sensor. `turn`: held sideways, and only its EXIF says so. */
export async function largePhoto({ width, height, quality, grain, turn }: Wish): Promise<Photo> {
  const points = await sharp(paper('诊断证明')).resize(width, height, { fit: 'fill' }).removeAlpha().raw().toBuffer()
  const dice = randomBytes(1 << 16)
  for (let at = 0; at < points.length; at += 1) points[at] = Math.min(255, Math.max(0, (points[at] ?? 0) + ((dice[(at * 7919) & 0xffff] ?? 0) - 128) * grain / 128))
  const picture = sharp(points, { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { Make: camera.maker }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: camera.place } })
    .withMetadata({ orientation: turn ?? 1 })
  return { name: '诊断证明.jpg', mimeType: 'image/jpeg', buffer: await picture.jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer() }
}

/** The same paper through a lens that looked elsewhere. */
export async function blurredPhoto(): Promise<Photo> {
  const { name, mimeType, buffer } = await photoOf('看不清的证明')
  return { name, mimeType, buffer: await sharp(buffer).blur(9).jpeg().toBuffer() }
}

/** What a stored picture shows: its size, whether it is upright (the paper's title stands in its upper half), and what else is in the file. */
export async function seen(bytes: Buffer): Promise<{ readonly width: number; readonly height: number; readonly exif: boolean; readonly bytes: number }> {
  const { width, height, exif } = await sharp(bytes).metadata()
  return { width, height, exif: exif !== undefined, bytes: bytes.length }
}
