import { loadPlaces } from '../check/places'

import { matchPlaces, type NamedPlace } from './match'

export type PlaceLevel = 'pool' | 'county'

const isPlace = (value: unknown): value is NamedPlace =>
  typeof value === 'object' && value !== null && 'code' in value && 'name' in value && typeof value.code === 'string' && typeof value.name === 'string'

const placesIn = (body: unknown): readonly NamedPlace[] => (Array.isArray(body) ? body.filter(isPlace) : [])

async function load(level: PlaceLevel): Promise<readonly NamedPlace[]> {
  const response = await fetch(`/api/v1/places?level=${level}`).catch(() => undefined)
  if (response === undefined) return onPhone(level)
  return response.ok ? placesIn(await response.json()) : []
}

/** Without network, the list that came with the application: it does not know for which places there is a document today. */
async function onPhone(level: PlaceLevel): Promise<readonly NamedPlace[]> {
  const { allPlaces, allPools } = await loadPlaces()
  return level === 'pool' ? allPools : allPlaces('county')
}

/** Looks in a list fetched once. Where there is none it finds nothing, and the server reads the typed text instead. */
export function searchPlaces(level: PlaceLevel): (text: string) => Promise<readonly NamedPlace[]> {
  let list: Promise<readonly NamedPlace[]> | undefined
  return async (text) => {
    list ??= load(level)
    const places = await list.catch((): readonly NamedPlace[] => [])
    if (places.length === 0) list = undefined
    return matchPlaces(places, text)
  }
}
