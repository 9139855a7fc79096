import { describe, expect, test } from 'vitest'
import { resolvePlace, searchPlaces } from './search'

const namesOf = (places: readonly { name: string }[]) => places.map(({ name }) => name)

test.each([
  ['长春', ['吉林省长春市', '吉林省长春市南关区', '吉林省长春市宽城区']],
  ['吉林 长春', ['吉林省长春市', '吉林省长春市南关区', '吉林省长春市宽城区']],
  ['朝阳区', ['北京市朝阳区', '吉林省长春市朝阳区']],
  ['吉林', ['吉林省', '吉林省吉林市', '吉林省长春市']],
  ['吉林市', ['吉林省吉林市', '吉林省吉林市昌邑区', '吉林省吉林市龙潭区']],
  ['沙市', ['湖北省荆州市沙市区', '湖南省长沙市', '海南省三沙市']],
  ['长春朝', ['吉林省长春市朝阳区']],
  ['火星', []],
  [' ', []],
])('%s finds first %j', (text, names) => {
  expect(namesOf(searchPlaces(text, { limit: 3 }))).toEqual(names)
})

test.each([
  ['朝阳', { level: 'prefecture' }, ['辽宁省朝阳市']],
  ['朝阳', { within: '220000' }, ['吉林省长春市朝阳区']],
  ['吉林省', { level: 'prefecture', limit: 2 }, ['吉林省长春市', '吉林省吉林市']],
] as const)('%s within %j finds %j', (text, options, names) => {
  expect(namesOf(searchPlaces(text, options))).toEqual(names)
})

describe('words that name one place', () => {
  test.each([
    ['长春', '220100'],
    ['长春市', '220100'],
    ['吉林 长春', '220100'],
    ['吉林省长春市', '220100'],
    ['吉林省，长春市', '220100'],
    ['　长春　', '220100'],
    ['吉林市', '220200'],
    ['吉林省', '220000'],
    ['吉林吉林', '220200'],
    ['长春朝阳', '220104'],
    ['吉林省长春市朝阳区', '220104'],
    ['北京朝阳', '110105'],
    ['北京', '110100'],
    ['重庆城口', '500229'],
    ['延边', '222400'],
    ['延边州', '222400'],
    ['伊通县', '220323'],
    ['前郭尔罗斯', '220721'],
    ['浦东', '310115'],
    ['仙桃', '429004'],
    ['忠县', '500233'],
    ['内蒙古', '150000'],
  ])('%s is %s', (text, code) => {
    const found = resolvePlace(text)
    expect(found.ok ? found.value.code : undefined).toBe(code)
  })
})

test.each([
  ['', 'empty', []],
  [' , ', 'empty', []],
  ['火星', 'not-found', []],
  ['前郭', 'not-found', ['吉林省松原市前郭尔罗斯蒙古族自治县']],
  ['朝阳区', 'ambiguous', ['北京市朝阳区', '吉林省长春市朝阳区']],
  ['吉林', 'ambiguous', ['吉林省', '吉林省吉林市']],
  ['通化', 'ambiguous', ['吉林省通化市', '吉林省通化市通化县']],
])('%j is %s, near %j', (text, code, candidates) => {
  const found = resolvePlace(text)
  expect(found.ok ? undefined : [found.error.code, namesOf(found.error.candidates)]).toEqual([code, candidates])
})

describe('where a prefecture is asked for', () => {
  test.each([
    ['吉林', '吉林省吉林市'],
    ['通化', '吉林省通化市'],
    ['延吉', '吉林省延边朝鲜族自治州'],
    ['公主岭', '吉林省长春市'],
    ['长春朝阳区', '吉林省长春市'],
    ['上海浦东', '上海市'],
    ['万宁', '海南省万宁市'],
  ])('%s stands for %s', (text, name) => {
    const found = resolvePlace(text, 'prefecture')
    expect(found.ok && found.value.name).toBe(name)
  })

  test.each([
    ['朝阳区', 'ambiguous', ['北京市', '吉林省长春市']],
    ['甘肃', 'not-found', ['甘肃省兰州市', '甘肃省嘉峪关市', '甘肃省金昌市']],
  ])('%s is %s, near %j', (text, code, first) => {
    const found = resolvePlace(text, 'prefecture')
    expect(found.ok ? undefined : [found.error.code, namesOf(found.error.candidates).slice(0, 3)]).toEqual([code, first])
  })
})
