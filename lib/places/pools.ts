import { err, ok } from '../base/result'
import type { Result } from '../base/result'
import { allPlaces } from './divisions'
import type { PlaceCode } from './place'
import { resolvePlace, searchPlaces, type PlaceError } from './search'
import { placeByCode } from './table'

/** The hall that takes the records of every pool whose own desk has nobody yet. No division, and nobody is insured there. */
export const commonHall = '990000'

/** Where somebody is insured: a prefecture, or the pool that a province keeps for its own offices and is no division. */
export type Pool = { readonly code: PlaceCode; readonly name: string }

const ownPools: readonly Pool[] = ['210000', '220000'].map((province) => ({
  code: `${province.slice(0, 2)}9900` as PlaceCode, name: `${placeByCode(province)?.name ?? province}直`,
}))

/** The pools of a province's own offices first, then every prefecture. */
export const allPools: readonly Pool[] = [...ownPools, ...allPlaces('prefecture').map(({ code, name }) => ({ code, name }))]

const byCode = new Map<string, Pool>(allPools.map((pool) => [pool.code, pool]))

export const isPool = (code: string): boolean => byCode.has(code)
export const poolName = (code: string): string | undefined => byCode.get(code)?.name

/** Pools that fit the words, best first: 长春, 辽宁省直, 省直. */
export function searchPools(text: string, limit = 20): readonly Pool[] {
  const words = text.normalize('NFKC').replace(/\s/gu, '')
  const own = words === '' ? [] : ownPools.filter(({ name }) => name.includes(words.replace('省省直', '省直')))
  return [...own, ...searchPlaces(text, { level: 'prefecture', limit }).map(({ code, name }) => ({ code, name }))].slice(0, limit)
}

/** The one pool that the words name; the name of a county stands for its prefecture. */
export function resolvePool(text: string): Result<Pool, Omit<PlaceError, 'candidates'> & { readonly candidates: readonly Pool[] }> {
  const own = text.includes('省直') ? searchPools(text) : []
  const [only, second] = own
  if (only !== undefined && second === undefined) return ok(only)
  if (second !== undefined) return err({ code: 'ambiguous', candidates: own })
  const found = resolvePlace(text, 'prefecture')
  if (found.ok) return ok({ code: found.value.code, name: found.value.name })
  return err({ code: found.error.code, candidates: found.error.candidates.map(({ code, name }) => ({ code, name })) })
}
