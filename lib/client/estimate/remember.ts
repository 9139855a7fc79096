const KEY = 'insured-place'

/** The place that was calculated for last on this phone: a code of a city, nothing about a person. Nothing where the phone keeps nothing. */
export function rememberedPlace(): string | undefined {
  try {
    return window.localStorage.getItem(KEY) ?? undefined
  } catch (reason) {
    keepsNothing(reason)
    return undefined
  }
}

export function rememberPlace(code: string): void {
  try {
    window.localStorage.setItem(KEY, code)
  } catch (reason) {
    keepsNothing(reason)
  }
}

/** A phone that forbids or has no room for storage says so by a DOMException; the page works without. Anything else is a bug. */
function keepsNothing(reason: unknown): void {
  if (!(reason instanceof DOMException)) throw reason
}
