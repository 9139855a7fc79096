import { hintsOf, LOOK_AT, type Gray, type Hint } from './hints'
import { firstSmallEnough, triesFor, within, type Size, type Try } from './plan'
import { writeOver } from './watermark'

/** What goes out, and what a person may want to know about it. */
export type Ready = { readonly file: Blob; readonly hints: readonly Hint[] }
type Drawable = Size & { readonly picture: CanvasImageSource; readonly close: () => void }

let drawing: Promise<unknown> = Promise.resolve()

/** One photograph at a time: each of them unpacked takes fifty megabytes of a phone. */
export function shrink(file: Blob, mark: string | undefined): Promise<Ready> {
  const next = () => draws(file, mark)
  const mine = drawing.then(next, next)
  drawing = mine
  return mine
}

/** The photograph upright, at most 2000 on its longest side, without its metadata and with `mark` written over it; whatever cannot be drawn stays as it is. */
async function draws(file: Blob, mark: string | undefined): Promise<Ready> {
  const asItIs: Ready = { file, hints: [] }
  if (file.type === 'application/pdf') return asItIs
  const drawable = await opened(file)
  if (drawable === undefined) return asItIs
  try {
    const drawn = await firstSmallEnough(triesFor(drawable), encoderOf(drawable, mark))
    return drawn === undefined ? asItIs : { file: drawn, hints: hintsOf(grayOf(drawable)) }
  } catch {
    return asItIs
  } finally {
    drawable.close()
  }
}

async function opened(file: Blob): Promise<Drawable | undefined> {
  const bitmap = await bitmapOf(file).catch(() => undefined)
  if (bitmap !== undefined) return { picture: bitmap, width: bitmap.width, height: bitmap.height, close: () => { bitmap.close() } }
  return elementOf(file).catch(() => undefined)
}

const bitmapOf = (file: Blob): Promise<ImageBitmap> => createImageBitmap(file, { imageOrientation: 'from-image' })

/** Older browsers know no bitmaps, or not how to turn them; what they can show as a picture they can draw, an iPhone's HEIC too. */
async function elementOf(file: Blob): Promise<Drawable> {
  const address = URL.createObjectURL(file)
  const close = () => { URL.revokeObjectURL(address) }
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return { picture: image, width: image.naturalWidth, height: image.naturalHeight, close }
  } catch (error) {
    close()
    throw error
  }
}

/** Drawing 48 million points takes a phone a second: each size is drawn once, and then only encoded again. */
function encoderOf(drawable: Drawable, mark: string | undefined) {
  let canvas: HTMLCanvasElement | undefined
  return async ({ width, height, quality }: Try): Promise<Blob | undefined> => {
    if (canvas?.width !== width || canvas.height !== height) canvas = draw(drawable, { width, height }, mark)
    const drawn = canvas
    const blob = await new Promise<Blob | null>((done) => { if (drawn === undefined) done(null); else drawn.toBlob(done, 'image/jpeg', quality) })
    // Phones short of memory answer with nothing, or with another format.
    return blob?.type === 'image/jpeg' && blob.size > 0 ? blob : undefined
  }
}

function draw({ picture }: Drawable, size: Size, mark: string | undefined): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const pen = canvas.getContext('2d', { alpha: false })
  if (pen === null) return undefined
  // A JPEG has no holes: what is see-through in a PNG would come out black.
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, size.width, size.height)
  pen.imageSmoothingQuality = 'medium'
  pen.drawImage(picture, 0, 0, size.width, size.height)
  if (mark !== undefined) writeOver(pen, size, mark)
  return canvas
}

/** As bright as the eye takes it (Rec. 601), before anything is written over it. */
function grayOf(drawable: Drawable): Gray {
  const size = within(drawable, LOOK_AT)
  const canvas = draw(drawable, size, undefined)
  const points = canvas?.getContext('2d')?.getImageData(0, 0, size.width, size.height).data ?? new Uint8ClampedArray()
  const data = new Uint8ClampedArray(points.length / 4)
  for (let at = 0; at < data.length; at += 1) {
    const from = at * 4
    data[at] = 0.299 * (points[from] ?? 0) + 0.587 * (points[from + 1] ?? 0) + 0.114 * (points[from + 2] ?? 0)
  }
  return { ...size, data }
}
