/** Where this phone keeps short notes by name, none of them about a person. A web view may have nothing there. */
export type Shelf = () => Pick<Storage, 'getItem' | 'setItem'> | null

export const phoneShelf: Shelf = () => window.localStorage

/** What was put there. Nothing where there was none, or where the phone keeps nothing. */
export const onShelf = (shelf: Shelf, name: string): string | undefined => unlessForbidden(() => shelf()?.getItem(name) ?? undefined)

/** Whether it will be there tomorrow. */
export const putOnShelf = (shelf: Shelf, name: string, text: string): boolean =>
  unlessForbidden(() => {
    const there = shelf()
    there?.setItem(name, text)
    return there !== null
  }) ?? false

/** A phone that forbids or has no room for storage says so by a DOMException; the page works without. Anything else is a bug. */
function unlessForbidden<T>(attempt: () => T): T | undefined {
  try {
    return attempt()
  } catch (reason) {
    if (reason instanceof DOMException) return undefined
    throw reason
  }
}
