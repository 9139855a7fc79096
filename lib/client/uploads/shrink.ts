import { firstSmallEnough, triesFor, type Size, type Try } from './plan'

/**
 * A copy of what was picked. The file behind it may be gone a moment later (a camera app cleans up, Android takes the
 * permission back), and a retry needs the bytes.
 */
export const copyOf = async (file: Blob): Promise<Blob> => new Blob([await file.arrayBuffer()], { type: file.type })

/** The photograph upright, at most 2000 on its longest side and without its metadata; whatever cannot be drawn stays as it is. */
export async function shrink(file: Blob): Promise<Blob> {
  if (!file.type.startsWith('image/') || typeof createImageBitmap === 'undefined') return file
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (picture === undefined) return file
  const drawn = await firstSmallEnough(triesFor(picture), encoderOf(picture)).catch(() => undefined)
  picture.close()
  return drawn ?? file
}

/** Drawing 48 million points takes a phone a second: each size is drawn once, and then only encoded again. */
function encoderOf(picture: ImageBitmap) {
  let canvas: HTMLCanvasElement | undefined
  return async ({ width, height, quality }: Try): Promise<Blob | undefined> => {
    if (canvas?.width !== width || canvas.height !== height) canvas = draw(picture, { width, height })
    const drawn = canvas
    const blob = await new Promise<Blob | null>((done) => { if (drawn === undefined) done(null); else drawn.toBlob(done, 'image/jpeg', quality) })
    // Phones short of memory answer with nothing, or with another format.
    return blob?.type === 'image/jpeg' && blob.size > 0 ? blob : undefined
  }
}

function draw(picture: ImageBitmap, { width, height }: Size): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d', { alpha: false })
  if (pen === null) return undefined
  // A JPEG has no holes: what is see-through in a PNG would come out black.
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, width, height)
  pen.imageSmoothingQuality = 'medium'
  pen.drawImage(picture, 0, 0, width, height)
  return canvas
}
