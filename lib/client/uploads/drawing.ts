import { hintsOf, LOOK_AT, type Gray, type Hint } from './hints'
import { drawSmall, within, type Size, type Try } from './plan'
import { writeOver, type Pen } from './watermark'

/** What goes out, and what a person may want to know about it. */
export type Ready = { readonly file: Blob; readonly hints: readonly Hint[] }
export type Drawable = Size & { readonly picture: CanvasImageSource; readonly close: () => void }
type Surface = HTMLCanvasElement | OffscreenCanvas

/** Upright, as the camera was held. */
export async function bitmapOf(file: Blob): Promise<Drawable> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  return { picture: bitmap, width: bitmap.width, height: bitmap.height, close: () => { bitmap.close() } }
}

/** The photograph at most 2000 on its longest side, without its metadata and with `mark` written over it. Works in the page and beside it. Undefined where nothing can be drawn. */
export async function redrawn(drawable: Drawable, mark: string | undefined): Promise<Ready | undefined> {
  let hints: readonly Hint[] | undefined
  let surface: Surface | undefined
  // Drawing 48 million points takes a phone a second: each size is drawn once, and then only encoded again.
  const file = await drawSmall(drawable, async ({ width, height, quality }: Try) => {
    if (surface?.width !== width || surface.height !== height) {
      surface = surfaceWith(drawable.picture, { width, height })
      if (surface === undefined) return undefined
      // Before anything is written over it.
      hints ??= hintsOf(grayOf(surface))
      if (mark !== undefined) writeOn(surface, mark)
    }
    return encoded(surface, quality)
  })
  return file === undefined ? undefined : { file, hints: hints ?? [] }
}

/** Phones short of memory answer with nothing, or with another format. */
async function encoded(surface: Surface, quality: number): Promise<Blob | undefined> {
  const type = 'image/jpeg'
  const blob = isBeside(surface)
    ? await surface.convertToBlob({ type, quality })
    : await new Promise<Blob | null>((done) => { surface.toBlob(done, type, quality) })
  return blob?.type === type && blob.size > 0 ? blob : undefined
}

function surfaceWith(picture: CanvasImageSource, size: Size): Surface | undefined {
  const surface = surfaceOf(size)
  const pen = penOf(surface)
  if (pen === null) return undefined
  // A JPEG has no holes: what is see-through in a PNG would come out black.
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, size.width, size.height)
  pen.imageSmoothingQuality = 'medium'
  pen.drawImage(picture, 0, 0, size.width, size.height)
  return surface
}

function surfaceOf({ width, height }: Size): Surface {
  if (typeof document === 'undefined') return new OffscreenCanvas(width, height)
  return Object.assign(document.createElement('canvas'), { width, height })
}

const isBeside = (surface: Surface): surface is OffscreenCanvas => 'convertToBlob' in surface
const plain: CanvasRenderingContext2DSettings = { alpha: false, willReadFrequently: true }
const penOf = (surface: Surface): Pen | null => (isBeside(surface) ? surface.getContext('2d', plain) : surface.getContext('2d', plain))

function writeOn(surface: Surface, mark: string): void {
  const pen = penOf(surface)
  if (pen !== null) writeOver(pen, surface, mark)
}

/** As bright as the eye takes it (Rec. 601). */
function grayOf(drawn: Surface): Gray {
  const size = within(drawn, LOOK_AT)
  const small = surfaceWith(drawn, size)
  const points = (small === undefined ? null : penOf(small))?.getImageData(0, 0, size.width, size.height).data ?? new Uint8ClampedArray()
  const data = new Uint8ClampedArray(points.length / 4)
  for (let at = 0; at < data.length; at += 1) {
    const from = at * 4
    data[at] = 0.299 * (points[from] ?? 0) + 0.587 * (points[from + 1] ?? 0) + 0.114 * (points[from + 2] ?? 0)
  }
  return { ...size, data }
}
