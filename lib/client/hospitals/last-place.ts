import { onShelf, putOnShelf, type Shelf } from '../device/shelf'

const NAME = 'yiditong-hospitals-place'

/** A province, perhaps a city of it, and what the two are called. */
export type LastPlace = { readonly province: string; readonly city?: string; readonly name: string }
type Place = { readonly province?: string | undefined; readonly city?: string | undefined }

/** The place looked at last. */
export function rememberPlace(shelf: Shelf, { province, city }: Place, name: string): void {
  if (province !== undefined) putOnShelf(shelf, NAME, [province, ...(city === undefined ? [] : [city]), name].join(' '))
}

export function lastPlace(shelf: Shelf): LastPlace | undefined {
  const [, province, city, name] = /^(\d{6}) (?:(\d{6}) )?(.{1,40})$/u.exec(onShelf(shelf, NAME) ?? '') ?? []
  return province === undefined || name === undefined ? undefined : { province, ...(city === undefined ? {} : { city }), name }
}
