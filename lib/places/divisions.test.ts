import { describe, expect, test } from 'vitest'
import { allPlaces, isPlace, placeName, prefectureOf, scopeOf, shortPlaceName } from './divisions'
import { placeByCode } from './table'

test.each([
  ['220104', '吉林省长春市朝阳区', '朝阳区', '220100', '220000'],
  ['220100', '吉林省长春市', '长春市', '220100', '220000'],
  ['220184', '吉林省长春市公主岭市', '公主岭市', '220100', '220000'],
  ['222401', '吉林省延边朝鲜族自治州延吉市', '延吉市', '222400', '220000'],
  ['220000', '吉林省', '吉林省', undefined, '220000'],
  ['110105', '北京市朝阳区', '朝阳区', '110100', '110000'],
  ['110100', '北京市', '北京市', '110100', '110000'],
  ['500229', '重庆市城口县', '城口县', '500100', '500000'],
  ['429004', '湖北省仙桃市', '仙桃市', '429004', '420000'],
  ['659001', '新疆维吾尔自治区石河子市', '石河子市', '659001', '650000'],
  ['441900', '广东省东莞市', '东莞市', '441900', '440000'],
])('%s is %s, %s, of prefecture %s and province %s', (code, name, own, prefecture, province) => {
  expect([placeName(code), shortPlaceName(code), prefectureOf(code), placeByCode(code)?.province]).toEqual([name, own, prefecture, province])
})

test.each([
  ['429000', 'a group of directly administered counties'],
  ['500200', 'the group of the counties of Chongqing'],
  ['220173', 'a development zone'],
  ['220192', 'a row added by a mapping service'],
  ['441904', 'a town of Dongguan'],
  ['320611', 'a district that was merged away'],
  ['620201', 'a placeholder'],
  ['999999', 'nothing'],
  ['', 'nothing'],
])('%s is no place: %s', (code) => {
  expect([isPlace(code), placeName(code), prefectureOf(code)]).toEqual([false, undefined, undefined])
})

test('the pools of Jilin are eight cities and Yanbian', () => {
  expect(allPlaces('prefecture').filter(({ province }) => province === '220000').map(({ code, ownName }) => `${code} ${ownName}`)).toEqual([
    '220100 长春市', '220200 吉林市', '220300 四平市', '220400 辽源市', '220500 通化市', '220600 白山市', '220700 松原市', '220800 白城市',
    '222400 延边朝鲜族自治州',
  ])
})

test.each([
  ['220100', '210100', 'cross-province'],
  ['220100', '110105', 'cross-province'],
  ['220100', '220200', 'in-province'],
  ['220100', '220284', 'in-province'],
  ['220100', '220104', 'in-city'],
  ['220104', '220182', 'in-city'],
  ['222400', '222401', 'in-city'],
  ['110100', '110105', 'in-city'],
  ['500100', '500229', 'in-city'],
  ['220100', '220000', 'in-province'],
  ['220100', '220100', 'same-place'],
  ['222401', '222401', 'same-place'],
  ['429004', '429005', 'in-province'],
] as const)('from %s to %s is %s', (insured, care, scope) => {
  expect(scopeOf(insured, care)).toBe(scope)
})

describe('the table as a whole', () => {
  const everything = allPlaces()

  test('no two prefectures or counties share a full name', () => {
    const names = allPlaces('county').map(({ name }) => name)
    expect(names.length).toBe(new Set(names).size)
  })

  test('every county has a prefecture in its own province', () => {
    const strays = everything.filter((place) => place.level === 'county' && placeByCode(prefectureOf(place.code) ?? '')?.province !== place.province)
    expect(strays).toEqual([])
  })

  test('no name is a placeholder', () => {
    expect(everything.filter(({ name }) => /直辖县|市辖区|其它|^县|undefined/.test(name))).toEqual([])
  })

  test('it holds the thirty-four provinces, and each municipality once', () => {
    expect(new Set(everything.map(({ province }) => province)).size).toBe(34)
    expect(everything.filter(({ name }) => name === '北京市').map(({ code }) => code)).toEqual(['110100'])
  })

  test('the levels nest', () => {
    expect(allPlaces('prefecture').every((place) => allPlaces('county').includes(place))).toBe(true)
    expect(allPlaces('county').some(({ level }) => level === 'province')).toBe(false)
  })
})
