import { beside, drawerHere } from './beside'
import { bitmapOf, redrawn, type Drawable, type Ready } from './drawing'

/** The first photograph need not wait for the drawer to begin. */
export const readyToShrink = (): void => { drawerHere() }

let drawing: Promise<unknown> = Promise.resolve()

/** One photograph at a time: each of them unpacked takes fifty megabytes of a phone. */
export function shrink(file: Blob, mark: string | undefined): Promise<Ready> {
  const next = () => draws(file, mark)
  const mine = drawing.then(next, next)
  drawing = mine
  return mine
}

/** The photograph small enough to be sent; whatever cannot be drawn stays as it is. */
async function draws(file: Blob, mark: string | undefined): Promise<Ready> {
  if (file.type === 'application/pdf') return { file, hints: [] }
  return await beside(file, mark) ?? await here(file, mark) ?? { file, hints: [] }
}

async function here(file: Blob, mark: string | undefined): Promise<Ready | undefined> {
  const drawable = await bitmapOf(file).catch(() => elementOf(file)).catch(() => undefined)
  if (drawable === undefined) return undefined
  try {
    return await redrawn(drawable, mark)
  } catch {
    return undefined
  } finally {
    drawable.close()
  }
}

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
