import type { NamedPlace, Row } from '@/components/hospitals/view'
import type { Institution } from '@/lib/hospitals/index'
import { allPlaces, placeName, shortPlaceName } from '@/lib/places/index'

const mainland = allPlaces('prefecture').filter(({ code }) => !/^(?:71|8)/u.test(code))

/** The provinces of the mainland by the names people use: 吉林, 内蒙古. */
export const provinces: readonly NamedPlace[] = [...new Set(mainland.map(({ province }) => province))].map((code) => ({ code, name: (placeName(code) ?? '').replace(/(?:(?:壮族|回族|维吾尔)?自治区|省|市)$/u, '') }))

/** The cities of a province, or the districts of a municipality. */
export function citiesIn(province: string | undefined): readonly NamedPlace[] {
  const inside = (level: 'prefecture' | 'county') => allPlaces(level).filter((place) => place.province === province)
  const cities = inside('prefecture')
  return (cities.length === 1 ? inside('county').filter(({ level }) => level === 'county') : cities).map(({ code, ownName }) => ({ code, name: ownName }))
}

/** Within a province its name goes without saying. */
export function rowOf(hospital: Institution, within: boolean): Row {
  const { city, district } = hospital
  const full = placeName(district ?? city) ?? ''
  return { hospital, place: within ? [city, district].map((code) => (code === undefined ? '' : (shortPlaceName(code) ?? ''))).join('') : full }
}
