import { bitmapOf, redrawn } from './drawing'

export type Errand = { readonly file: Blob; readonly mark: string | undefined }

/** Runs beside the page, which answers meanwhile. What cannot be drawn here goes back undrawn. */
addEventListener('message', ({ data }: MessageEvent<Errand>) => { void draw(data).then((ready) => { postMessage(ready) }) })

async function draw({ file, mark }: Errand) {
  const drawable = await bitmapOf(file).catch(() => undefined)
  if (drawable === undefined) return undefined
  const ready = await redrawn(drawable, mark).catch(() => undefined)
  drawable.close()
  return ready
}
