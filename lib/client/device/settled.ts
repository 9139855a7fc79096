/** How long after its own last file a page counts as settled. */
const quietMs = 1500
const signs = ['pointerdown', 'keydown', 'focusin'] as const

type Page = Pick<Window, 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'> & { readonly document: Pick<Document, 'readyState'> }
type Saving = { readonly connection?: { readonly saveData?: boolean } }

/** Whether the person has asked the browser to load as little as it can. */
export const savesData = ({ connection }: Saving = navigator as Saving): boolean => connection?.saveData === true

/**
 * Starts something large once: with the first sign that somebody uses the page, else when the page itself has arrived and is quiet.
 * Who asked the browser to save data gets it with the first sign only. The answer calls it off.
 */
export function onceSettled(start: () => void, page: Page = window, device: Saving = navigator as Saving): () => void {
  let timer: number | undefined
  const stop = () => {
    page.clearTimeout(timer)
    page.removeEventListener('load', wait)
    for (const sign of signs) page.removeEventListener(sign, go)
  }
  const go = () => {
    stop()
    start()
  }
  const wait = () => { timer = page.setTimeout(go, quietMs) }
  for (const sign of signs) page.addEventListener(sign, go, { passive: true })
  if (savesData(device)) return stop
  if (page.document.readyState === 'complete') wait()
  else page.addEventListener('load', wait)
  return stop
}
