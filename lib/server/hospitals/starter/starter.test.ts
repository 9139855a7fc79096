import { describe, expect, test } from 'vitest'
import { isHospitalId, kindByName, tierOf } from '@/lib/hospitals'
import { allPlaces, placeByCode, placeName } from '@/lib/places'
import { starterInfo, starterList } from './index'
import { readStarter } from './read'

const provinces = [...new Set(allPlaces('prefecture').map(({ province }) => province))].filter((code) => !/^(?:71|81|82)/u.test(code))
const counts = new Map(provinces.map((code) => [code, starterList.filter(({ province }) => province === code).length]))

describe('the starter list', () => {
  test('names at least 600 hospitals', () => {
    expect(starterList.length).toBeGreaterThanOrEqual(600)
  })

  test.each([...counts].map(([code, count]) => [placeName(code), count] as const))('names at least 8 of %s: %i', (_province, count) => {
    expect(count).toBeGreaterThanOrEqual(8)
  })

  test('covers all 31 provinces of the mainland', () => {
    expect(counts.size).toBe(31)
  })

  test('puts every hospital into a prefecture of its province', () => {
    const lost = starterList.filter(({ city, province }) => placeByCode(city)?.province !== province || placeByCode(city)?.prefecture !== city)
    expect(lost).toEqual([])
  })

  test('gives no id and no name twice', () => {
    expect(new Set(starterList.map(({ id }) => id)).size).toBe(starterList.length)
    expect(new Set(starterList.map(({ name }) => name)).size).toBe(starterList.length)
    expect(starterList.filter(({ id }) => !isHospitalId(id))).toEqual([])
  })

  test('invents no national code', () => {
    expect(starterList.filter(({ code }) => code !== undefined)).toEqual([])
  })

  test('holds tertiary hospitals only, and says nothing about what they are open for', () => {
    expect([...new Set(starterList.map(({ level }) => tierOf(level)))]).toEqual(['tertiary'])
    expect(starterList.filter(({ open }) => Object.keys(open).length > 0)).toEqual([])
    expect(starterInfo.origin).toBe('starter')
  })

  test('knows what every hospital is', () => {
    expect(starterList.filter(({ kind }) => kind === 'unknown' || kind === 'other').map(({ name }) => name)).toEqual([])
  })

  test('says no nickname twice for one hospital, and none that is its name', () => {
    const bad = starterList.filter(({ name, aliases }) => new Set([name, ...aliases.map(({ text }) => text)]).size !== aliases.length + 1)
    expect(bad.map(({ name }) => name)).toEqual([])
  })
})

test('a line of the list reads as it is written', () => {
  const [first, second] = readStarter('\n@220100\n01 吉林大学第一医院 =吉大一院 <白求恩医科大学第一临床学院 ~一院\n02 长春市第六医院 3 #精神\n')
  expect(first).toMatchObject({
    id: 'S220100-01', name: '吉林大学第一医院', province: '220000', city: '220100', level: 'tertiary-a', kind: 'general',
    aliases: [{ type: 'short', text: '吉大一院' }, { type: 'former', text: '白求恩医科大学第一临床学院' }, { type: 'also', text: '一院' }],
  })
  expect(second).toMatchObject({ id: 'S220100-02', level: 'tertiary', kind: 'psychiatric', aliases: [] })
  expect(kindByName('长春市第六医院')).toBe('general')
})
