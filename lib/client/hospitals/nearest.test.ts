import { expect, test } from 'vitest'

import { allPlaces, placeByCode, placeName } from '@/lib/places/index'

import { centres } from './centres'
import { nearestCities } from './nearest'

const mainland = allPlaces('prefecture').filter(({ code }) => !/^(?:71|81|82)/.test(code))

test('every prefecture of the mainland has a seat, but the one whose seat is not known', () => {
  const known = new Set(centres.map(({ code }) => code))
  expect(mainland.filter(({ code }) => !known.has(code)).map(({ ownName }) => ownName)).toEqual(['白杨市'])
})

test('every seat belongs to a prefecture, once', () => {
  expect(centres.filter(({ code }) => !mainland.some((place) => place.code === code))).toEqual([])
  expect(new Set(centres.map(({ code }) => code)).size).toBe(centres.length)
})

/** West, south, east and north of each province, in whole degrees outward. */
const bounds: Readonly<Record<string, readonly [number, number, number, number]>> = {
  11: [115, 39, 118, 42], 12: [116, 38, 119, 41], 13: [113, 36, 120, 43], 14: [110, 34, 115, 41], 15: [97, 37, 127, 54], 21: [118, 38, 126, 44],
  22: [121, 40, 132, 47], 23: [121, 43, 136, 54], 31: [120, 30, 123, 32], 32: [116, 30, 122, 36], 33: [118, 27, 123, 32], 34: [114, 29, 120, 35],
  35: [115, 23, 121, 29], 36: [113, 24, 119, 31], 37: [114, 34, 123, 39], 41: [110, 31, 117, 37], 42: [108, 29, 117, 34], 43: [108, 24, 115, 31],
  44: [109, 20, 118, 26], 45: [104, 20, 113, 27], 46: [108, 15, 115, 21], 50: [105, 28, 111, 33], 51: [97, 26, 109, 35], 52: [103, 24, 110, 30],
  53: [97, 21, 107, 30], 54: [78, 26, 100, 37], 61: [105, 31, 112, 40], 62: [92, 32, 109, 43], 63: [89, 31, 104, 40], 64: [104, 35, 108, 40], 65: [73, 34, 97, 50],
}

test('every seat lies in its province', () => {
  const outside = centres.filter(({ code, east, north }) => {
    const [west = 0, south = 0, eastEnd = 0, northEnd = 0] = bounds[code.slice(0, 2)] ?? []
    return east < west || east > eastEnd || north < south || north > northEnd
  })
  expect(outside).toEqual([])
})

test('no two cities share a seat', () => {
  expect(centres.map(({ east, north }) => `${String(east)} ${String(north)}`).filter((at, index, all) => all.indexOf(at) !== index)).toEqual([])
})

test.each([
  [{ east: 125.27, north: 43.9 }, '吉林省长春市', 'near the university hospital of 长春'],
  [{ east: 129.47, north: 42.9 }, '吉林省延边朝鲜族自治州', 'in 延吉'],
  [{ east: 116.42, north: 39.91 }, '北京市', 'at a hospital in the middle of 北京'],
  [{ east: 114.05, north: 22.54 }, '广东省深圳市', 'in 深圳'],
  [{ east: 75.99, north: 39.47 }, '新疆维吾尔自治区喀什地区', 'in 喀什'],
  [{ east: 109.6, north: 18.25 }, '海南省三亚市', 'in 三亚'],
])('%j is nearest to %s: %s', (here, name) => {
  expect(placeName(nearestCities(here)[0] ?? '')).toBe(name)
})

test('three cities are offered, for the nearest seat need not be one’s own', () => {
  expect(nearestCities({ east: 120.95, north: 31.4 })).toHaveLength(3)
})

test('abroad nothing is offered', () => {
  expect(nearestCities({ east: 2.35, north: 48.86 })).toEqual([])
})

test('every province is near some of its own seats', () => {
  const lost = centres.filter((centre) => placeByCode(nearestCities(centre, 1)[0] ?? '')?.province !== placeByCode(centre.code)?.province)
  expect(lost).toEqual([])
})
