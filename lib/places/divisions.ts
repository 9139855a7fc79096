import type { Place, PlaceCode } from './place'
import { isMunicipality, placeByCode, places } from './table'

export type Scope = 'cross-province' | 'in-province' | 'in-city' | 'same-place'

export const isPlace = (code: string): code is PlaceCode => placeByCode(code) !== undefined

/** 吉林省长春市朝阳区; 北京市朝阳区. */
export const placeName = (code: string): string | undefined => placeByCode(code)?.name

/** The last part of the name alone: 朝阳区. */
export const shortPlaceName = (code: string): string | undefined => placeByCode(code)?.ownName

/** The city, prefecture or league a place belongs to; itself for one of them; undefined for a province. */
export const prefectureOf = (code: string): PlaceCode | undefined => placeByCode(code)?.prefecture

/**
 * All places down to a level. 'prefecture': these alone; 'county': prefectures and counties; without a level also provinces.
 * Beijing, Tianjin, Shanghai and Chongqing appear once, as prefectures.
 */
export function allPlaces(level?: 'prefecture' | 'county'): readonly Place[] {
  if (level === 'prefecture') return places.filter((place) => place.level === 'prefecture')
  if (level === 'county') return places.filter((place) => place.level !== 'province')
  return places.filter((place) => !isMunicipality(place))
}

/** How far care is from home. 'same-place' only when both codes name the same division; unknown codes are judged by their digits. */
export function scopeOf(insured: string, care: string): Scope {
  if (insured.slice(0, 2) !== care.slice(0, 2)) return 'cross-province'
  if (insured === care) return 'same-place'
  const city = prefectureOf(insured)
  return city !== undefined && city === prefectureOf(care) ? 'in-city' : 'in-province'
}
