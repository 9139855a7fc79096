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

/** The query of the address, without its question mark. */
export const queryNow = (): string => window.location.search.slice(1)

/** Goes to an address without asking the server for it. */
export function goTo(href: string): void {
  window.history.pushState(null, '', href)
  for (const listener of listeners) listener()
}
