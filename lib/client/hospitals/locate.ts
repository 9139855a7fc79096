import type { Point } from './centres'

export type Whereabouts =
  | { readonly state: 'near'; readonly cities: readonly string[] }
  | { readonly state: 'denied' | 'unavailable' | 'nowhere' | 'unsupported' }

const PATIENCE = { timeout: 10_000, maximumAge: 600_000, enableHighAccuracy: false } as const
const PERMISSION_DENIED = 1

/** Asks the phone where it is, once, and compares on the phone: the position goes nowhere. */
export function locate(device: { readonly geolocation?: Pick<Geolocation, 'getCurrentPosition'> }): Promise<Whereabouts> {
  const { geolocation } = device
  if (geolocation === undefined) return Promise.resolve({ state: 'unsupported' })
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => { resolve(near({ east: coords.longitude, north: coords.latitude })) },
      ({ code }) => { resolve({ state: code === PERMISSION_DENIED ? 'denied' : 'unavailable' }) },
      PATIENCE,
    )
  })
}

/** The table of cities comes with the tap. */
async function near(here: Point): Promise<Whereabouts> {
  try {
    const cities = (await import('./nearest')).nearestCities(here)
    return cities.length === 0 ? { state: 'nowhere' } : { state: 'near', cities }
  } catch {
    return { state: 'unavailable' }
  }
}
