const listeners = new Set<() => void>()

/** Tells when the address changes: by us, or by the browser's own back and forward. */
export function onAddress(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

export const addressNow = (): string => window.location.pathname + window.location.search

/** The query of the address, without its question mark. */
export const queryNow = (): string => window.location.search.slice(1)

let written = 0
/** How often the address was written by us: written away and back at one stroke it is the same as before, and yet was meant. */
export const timesWritten = (): number => written

const tell = () => {
  written += 1
  for (const listener of listeners) listener()
}

/** Goes to an address without asking the server for it. */
export function goTo(href: string): void {
  writeNow()
  window.history.pushState(null, '', href)
  tell()
}

/** The same page under another address: the way back does not lead through every letter that was typed. */
export function replaceWith(href: string): void {
  later = undefined
  if (href === addressNow()) return
  window.history.replaceState(null, '', href)
  tell()
}

const WRITE_AFTER_MS = 400
let later: { readonly href: string; readonly timer: ReturnType<typeof setTimeout> } | undefined

/** As `replaceWith`, when the fingers rest or the page is left: browsers count how often an address is written. Returns how to take it back. */
export function replaceSoon(href: string): () => void {
  const mine = { href, timer: setTimeout(() => { replaceWith(href) }, WRITE_AFTER_MS) }
  later = mine
  return () => {
    clearTimeout(mine.timer)
    if (later === mine) later = undefined
  }
}

/** What was to be written soon is written at once. */
export function writeNow(): void {
  if (later === undefined) return
  clearTimeout(later.timer)
  replaceWith(later.href)
}
