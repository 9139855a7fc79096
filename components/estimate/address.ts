import type { Pairs, Screen } from '@/lib/estimate/index'

import type { App } from './bring-app'
import type { Start } from './typed'

/** Where the page stands. `key`: its query; `pairs`: what is filled in there. `beside`: some of it could not go into the address, for being wrong. */
export type Address = { readonly key: string; readonly pairs: Pairs; readonly beside: boolean }

export function addressNow(): Address {
  const pairs: Pairs = [...new URLSearchParams(window.location.search)]
  const key = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
  const kept = keptIn(window.history.state)
  return { key, pairs: kept ?? pairs, beside: kept !== undefined }
}

/** The address follows what can be read: it can be shared, and reloading brings everything back. What cannot be read is kept beside it, with this page alone. */
export function followAddress(address: string, { faults }: Screen, pairs: Pairs): void {
  window.history.replaceState(faults.length === 0 ? null : { estimate: pairs }, '', address)
}

function keptIn(state: unknown): Pairs | undefined {
  const kept: unknown = typeof state === 'object' && state !== null && 'estimate' in state ? state.estimate : undefined
  return Array.isArray(kept) ? kept.filter(isPair) : undefined
}

const isPair = (each: unknown): each is readonly [string, string] => Array.isArray(each) && typeof each[0] === 'string' && typeof each[1] === 'string'

export const startAt = ({ key, pairs }: Address, app: App): Start => ({ key: `here ${key}`, typed: Object.fromEntries(pairs), names: app.placeNames(pairs) })
