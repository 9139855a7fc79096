import { onShelf, putOnShelf, type Shelf } from '../device/shelf'

const KEY = 'yiditong-insured-place'

/** A city with its name: nothing about a person. */
export type KeptPlace = { readonly code: string; readonly name: string }

/** The place that was calculated for last on this phone. */
export function rememberedPlace(shelf: Shelf): KeptPlace | undefined {
  const [, code, name] = /^(\d{6}) (.{1,40})$/u.exec(onShelf(shelf, KEY) ?? '') ?? []
  return code === undefined || name === undefined ? undefined : { code, name }
}

export const rememberPlace = (shelf: Shelf, { code, name }: KeptPlace): void => { putOnShelf(shelf, KEY, `${code} ${name}`) }
