const NAME = 'yiditong-hospitals-place'

export type LastPlace = { readonly province: string; readonly city?: string; readonly name: string }

const isLastPlace = (value: unknown): value is LastPlace =>
  typeof value === 'object' && value !== null && 'province' in value && typeof value.province === 'string' && 'name' in value && typeof value.name === 'string' && (!('city' in value) || typeof value.city === 'string')

type Place = { readonly province?: string | undefined; readonly city?: string | undefined }
type Shelf = Pick<Storage, 'getItem' | 'setItem'>

/** The place looked at last. Storage may be full or forbidden; then nothing is remembered. */
export function rememberPlace(shelf: () => Shelf, { province, city }: Place, name: string): void {
  if (province === undefined) return
  try {
    shelf().setItem(NAME, JSON.stringify({ province, ...(city === undefined ? {} : { city }), name }))
  } catch {
    return
  }
}

export function lastPlace(shelf: () => Shelf): LastPlace | undefined {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(NAME) ?? 'null')
    return isLastPlace(kept) ? kept : undefined
  } catch {
    return undefined
  }
}
