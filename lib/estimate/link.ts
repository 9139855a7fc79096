import type { FactId, Facts } from '../policy/index'

import { askedFacts } from './fields'
import { addressOfGiven, type Given } from './sheet'

/** The estimate of a case that is known from elsewhere: its places and the facts with a few answers; nothing of who it is about. */
export function estimateAddress(facts: Facts, { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): string {
  const places = [['from', from], ['to', to]] as const
  const told = askedFacts.map((fact) => [fact, codeOf(facts[fact])] as const)
  return addressOfGiven([...places, ...told].flatMap(([id, code]) => (code === undefined ? [] : [[id, code] as const])) satisfies Given)
}

function codeOf(value: Facts[FactId]): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === undefined ? undefined : String(value)
}
