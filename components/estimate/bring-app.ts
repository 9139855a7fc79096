'use client'

import { loadPlaces } from '@/lib/client/check/places'
import { onceSettled } from '@/lib/client/device/settled'

import type * as EstimateApp from './estimate-app'

export type App = typeof EstimateApp

/** Brings the engine when the page is used or has settled, or at once. Where it does not arrive, the plain form goes on working. The answer calls it off. */
export function bringApp(arrived: (app: App) => void, atOnce: boolean): () => void {
  let gone = false
  const load = () => { Promise.all([import('./estimate-app'), loadPlaces()]).then(([app]) => { if (!gone) arrived(app) }, () => undefined) }
  const callOff = onceSettled(load)
  if (atOnce) load()
  return () => {
    gone = true
    callOff()
  }
}
