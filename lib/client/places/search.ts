import { matchPlaces, type NamedPlace } from './match'

export type PlaceLevel = 'pool' | 'county'

const isPlace = (value: unknown): value is NamedPlace =>
  typeof value === 'object' && value !== null && 'code' in value && 'name' in value && typeof value.code === 'string' && typeof value.name === 'string'

const placesIn = (body: unknown): readonly NamedPlace[] => (Array.isArray(body) ? body.filter(isPlace) : [])

async function load(level: PlaceLevel): Promise<readonly NamedPlace[]> {
  const response = await fetch(`/api/v1/places?level=${level}`)
  return response.ok ? placesIn(await response.json()) : []
}

/** Looks in a list fetched once. Without network it finds nothing, and the server reads the typed text instead. */
export function searchPlaces(level: PlaceLevel): (text: string) => Promise<readonly NamedPlace[]> {
  let list: Promise<readonly NamedPlace[]> | undefined
  return async (text) => {
    list ??= load(level)
    const places = await list.catch((): readonly NamedPlace[] => [])
    if (places.length === 0) list = undefined
    return matchPlaces(places, text)
  }
}
