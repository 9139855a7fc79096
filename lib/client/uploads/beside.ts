import type { Errand } from './drawer'
import type { Ready } from './drawing'

/** A phone that takes longer for one photograph has lost the drawer. */
const PATIENCE_MS = 30_000

let drawer: Worker | undefined

/** Started before it is wanted: a canvas in the page encodes only when the page has nothing else to do. Undefined where there is none beside it. */
export function drawerHere(): Worker | undefined {
  if (drawer !== undefined || typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return drawer
  try {
    const started = new Worker(new URL('./drawer.ts', import.meta.url), { type: 'module' })
    // Its file did not come: another time it may.
    started.addEventListener('error', () => { if (drawer === started) drawer = undefined })
    drawer = started
  } catch {
    // Some WebViews name it and have none.
  }
  return drawer
}

/** Draws a photograph beside the page; undefined where that did not come to anything. */
export function beside(file: Blob, mark: string | undefined): Promise<Ready | undefined> {
  const worker = drawerHere()
  if (worker === undefined) return Promise.resolve(undefined)
  return new Promise((done) => {
    const settled = new AbortController()
    const end = (ready: Ready | undefined) => {
      clearTimeout(timer)
      settled.abort()
      done(ready)
    }
    const timer = setTimeout(() => {
      drawer = undefined
      worker.terminate()
      end(undefined)
    }, PATIENCE_MS)
    worker.addEventListener('message', ({ data }: MessageEvent<Ready | undefined>) => { end(data) }, { signal: settled.signal })
    worker.addEventListener('error', () => { end(undefined) }, { signal: settled.signal })
    const errand: Errand = { file, mark }
    worker.postMessage(errand)
  })
}
