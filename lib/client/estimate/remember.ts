const KEY = 'yiditong-insured-place'

/** A city with its name: nothing about a person. */
export type KeptPlace = { readonly code: string; readonly name: string }
type Shelf = Pick<Storage, 'getItem' | 'setItem'>

/** The place that was calculated for last on this phone. Nothing where there was none, or where the phone keeps nothing. */
export function rememberedPlace(shelf: () => Shelf): KeptPlace | undefined {
  try {
    const [, code, name] = /^(\d{6}) (.{1,40})$/u.exec(shelf().getItem(KEY) ?? '') ?? []
    return code === undefined || name === undefined ? undefined : { code, name }
  } catch (reason) {
    keepsNothing(reason)
    return undefined
  }
}

export function rememberPlace(shelf: () => Shelf, { code, name }: KeptPlace): void {
  try {
    shelf().setItem(KEY, `${code} ${name}`)
  } catch (reason) {
    keepsNothing(reason)
  }
}

/** A phone that forbids or has no room for storage says so by a DOMException; the page works without. Anything else is a bug. */
function keepsNothing(reason: unknown): void {
  if (!(reason instanceof DOMException)) throw reason
}
