import { allPlaces, allPools, prefectureOf } from '@/lib/places/index'
import { placeIn, type Speech } from '@/lib/text/languages/index'

import type { Group } from './fields'

const onMainland = (code: string): boolean => !/^(?:71|8)/u.test(code)
const provinces = [...new Set(allPlaces('prefecture').map(({ province }) => province))].filter(onMainland)
const poolsOf = (province: string): readonly string[] => allPools.filter(({ code }) => code.startsWith(province.slice(0, 2))).map(({ code }) => code)
const citiesOf = (province: string): readonly string[] => allPlaces('prefecture').filter((place) => place.province === province).map(({ code }) => code)

/** The provinces of the mainland, by their codes. */
export const provinceCodes: readonly string[] = provinces

/** Where one may be insured, by province. */
export const insuredGroups = ({ language }: Speech): readonly Group[] => provinces.map((province) => ({ label: placeIn(language, province), codes: poolsOf(province) }))

/** Where one may go: the districts of the own city first, then every other city, then what lies outside. */
export function careGroups({ language, words: { check } }: Speech, insured: string): readonly Group[] {
  const own = prefectureOf(insured)
  const districts = allPlaces('county').filter(({ level, prefecture }) => level === 'county' && prefecture === own).map(({ code }) => code)
  const cities = provinces.map((province) => ({ label: placeIn(language, province), codes: citiesOf(province).filter((code) => code !== own) })).filter(({ codes }) => codes.length > 0)
  return [...(own === undefined ? [] : [{ label: check.ownCity, codes: [own, ...districts] }]), ...cities, { label: check.outside, codes: ['810000', '820000', '710000'] }]
}
