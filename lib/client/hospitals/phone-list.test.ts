import { expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import { usualSound, type HospitalId, type Institution, type ProvinceList } from '@/lib/hospitals/index'
import type { PlaceCode } from '@/lib/places/index'

import { readQuery } from './query'
import { phoneList } from './phone-list'

const code = (text: string) => text as PlaceCode
function list(province: string, places: readonly (readonly [string, string])[], hospitals: readonly (readonly [name: string, city: string, district?: string])[]): ProvinceList {
  const entries = hospitals.map(([name, city, district], at) => {
    const institution: Institution = {
      id: `S${city}-${String(at + 10)}` as HospitalId, name, aliases: [], province: code(province), city: code(city), level: 'tertiary-a', kind: 'general', open: {},
      ...(district === undefined ? {} : { district: code(district) }),
    }
    return { institution, sounds: [usualSound(name)] }
  })
  return { province: code(province), info: { origin: 'starter', on: '2026-11-01' as PlainDate, version: '1' }, places: places.map(([each, name]) => ({ code: code(each), name })), entries }
}
const jilin = list('220000', [['220000', '吉林省'], ['220100', '长春市'], ['220104', '朝阳区'], ['222400', '延边朝鲜族自治州']], [['吉林大学第一医院', '220100', '220104'], ['延边大学附属医院', '222400'], ['长春市中心医院', '220100']])
const beijing = list('110000', [['110000', '北京市'], ['110100', '北京市'], ['110101', '东城区'], ['110105', '朝阳区']], [['北京朝阳医院', '110100', '110105'], ['北京协和医院', '110100', '110101']])
const find = (search: string) => phoneList(jilin).find(readQuery(new URLSearchParams(search)))

test.each([
  ['province=220000', ['吉林大学第一医院', '延边大学附属医院', '长春市中心医院'], 'all of the province'],
  ['province=220000&city=222400', ['延边大学附属医院'], 'a city'],
  ['province=220000&city=220104', ['吉林大学第一医院'], 'a district'],
  ['province=220000&q=ybdx', ['延边大学附属医院'], 'initials'],
  ['province=220000&level=primary', [], 'a level nobody has'],
  ['province=220000&open=inpatient', [], 'what nobody is known to be open for'],
])('?%s finds %j: %s', (search, names) => {
  expect(find(search).rows.map(({ hospital }) => hospital.name)).toEqual(names)
})

test('a place is told within its province', () => {
  expect(find('province=220000').rows.map(({ place }) => place)).toEqual(['长春市朝阳区', '延边朝鲜族自治州', '长春市'])
})

test('one is found by its mark', () => {
  expect(phoneList(jilin).row('S222400-11')?.hospital.name).toBe('延边大学附属医院')
  expect(phoneList(jilin).row('S222400-99')).toBeUndefined()
})

test('a province offers its cities, a municipality its districts', () => {
  expect(phoneList(jilin).cities.map(({ name }) => name)).toEqual(['长春市', '延边朝鲜族自治州'])
  expect(phoneList(beijing).cities.map(({ name }) => name)).toEqual(['东城区', '朝阳区'])
})

test('a small province is whole on the phone', () => {
  expect(phoneList(jilin).most).toBeUndefined()
})
