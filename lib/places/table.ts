import { areaList } from '@vant/area-data'
import type { Place, PlaceCode } from './place'

type Row = readonly [code: string, name: string]

const rows = (list: Readonly<Record<string, string>>): readonly Row[] => Object.entries(list)

// Rows that only group others: 省直辖县, 自治区直辖县级行政区划, and 县 of Chongqing.
const isGroup = ([, name]: Row): boolean => name === '县' || name.includes('直辖县')

// Development zones (71–79) and what a mapping service adds (from 90) are no divisions. Neither are the towns that stand in
// for counties in the four cities without any, nor these few: zones, and districts merged into a neighbour since.
const CITIES_WITHOUT_COUNTIES = ['4419', '4420', '4604', '6202']
const NOT_DIVISIONS = ['320112', '320611', '321150', '350402', '370634']
const isZone = (code: string): boolean => /^7[1-9]$|^9/.test(code.slice(4))
const isCounty = ([code]: Row): boolean =>
  !isZone(code) && !CITIES_WITHOUT_COUNTIES.includes(code.slice(0, 4)) && !NOT_DIVISIONS.includes(code) && !outsideMainland(code)

/** Taiwan, Hong Kong and Macao have their own schemes; they are known as far as the second level. */
const outsideMainland = (code: string): boolean => /^(?:71|81|82)/.test(code)

const MUNICIPALITIES = ['110000', '120000', '310000', '500000']
const provinceCode = (code: string): PlaceCode => `${code.slice(0, 2)}0000` as PlaceCode
const provinceName = (code: string): string => areaList.province_list[provinceCode(code)] ?? ''
const isMunicipal = (code: string): boolean => MUNICIPALITIES.includes(provinceCode(code))

const provinces = rows(areaList.province_list).map(([code, name]): Place => ({
  code: code as PlaceCode, level: 'province', name, ownName: name, province: code as PlaceCode,
}))

const prefectures = rows(areaList.city_list).filter((row) => !isGroup(row)).map(asPrefecture)
const prefectureNames = new Map(prefectures.map(({ code, ownName }) => [code, ownName]))
const counties = rows(areaList.county_list).filter(isCounty).map(asCounty)

/** Every division, by level from the widest, then by code. */
export const places: readonly Place[] = [...provinces, ...prefectures, ...counties].sort(byLevel)

const byCode = new Map<string, Place>(places.map((place) => [place.code, place]))

/** The place of a code, if there is one. */
export const placeByCode = (code: string): Place | undefined => byCode.get(code)

/** The four cities that are provinces and prefectures in one. */
export const isMunicipality = ({ code }: Place): boolean => MUNICIPALITIES.includes(code)

function asPrefecture([code, ownName]: Row): Place {
  const own = code as PlaceCode
  const name = isMunicipal(code) ? ownName : `${provinceName(code)}${ownName}`
  return { code: own, level: 'prefecture', name, ownName, province: provinceCode(code), prefecture: own }
}

function asCounty([code, ownName]: Row): Place {
  // The counties of Chongqing have a group of their own; their city is the same.
  const prefecture = (isMunicipal(code) ? `${code.slice(0, 2)}0100` : `${code.slice(0, 4)}00`) as PlaceCode
  const city = prefectureNames.get(prefecture)
  if (city === undefined) return asPrefecture([code, ownName])
  const above = isMunicipal(code) ? city : `${provinceName(code)}${city}`
  return { code: code as PlaceCode, level: 'county', name: `${above}${ownName}`, ownName, province: provinceCode(code), prefecture }
}

function byLevel(first: Place, second: Place): number {
  const order = ['province', 'prefecture', 'county']
  return order.indexOf(first.level) - order.indexOf(second.level) || Number(first.code) - Number(second.code)
}
