import { describe, expect, test } from 'vitest'
import { initialsOf } from '@/lib/hospitals'
import { soundOf } from './index'
import { placeReadings } from './place-readings'

describe('how names are read', () => {
  test.each([
    ['吉林大学第一医院', 'ji lin da xue di yi yi yuan'], ['长春市中医院', 'chang chun shi zhong yi yuan'], ['重庆市大足区人民医院', 'chong qing shi da zu qu ren min yi yuan'],
    ['珲春市人民医院', 'hun chun shi ren min yi yuan'], ['单县中心医院', 'shan xian zhong xin yi yuan'], ['乐清市人民医院', 'yue qing shi ren min yi yuan'], ['乐亭县医院', 'lao ting xian yi yuan'],
    ['六安市人民医院', 'lu an shi ren min yi yuan'], ['六合区中医院', 'lu he qu zhong yi yuan'], ['蔚县人民医院', 'yu xian ren min yi yuan'], ['广州市番禺区中心医院', 'guang zhou shi pan yu qu zhong xin yi yuan'],
    ['喀什地区第一人民医院', 'ka shi di qu di yi ren min yi yuan'], ['成都市新都区人民医院', 'cheng du shi xin du qu ren min yi yuan'], ['绿园区医院', 'lv yuan qu yi yuan'], ['略阳县医院', 'lue yang xian yi yuan'],
    ['厦门大学附属第一医院', 'xia men da xue fu shu di yi yi yuan'], ['301医院', '3 0 1 yi yuan'], ['沈阳市第4人民医院', 'shen yang shi di si ren min yi yuan'],
  ])('%s is %s', (name, sound) => {
    expect(soundOf(name)).toBe(sound)
  })

  test.each(placeReadings.map(([name, reading]) => [name, reading] as const))('the people of %s say %s', (name, reading) => {
    expect(soundOf(name)).toBe(reading)
    expect(soundOf(`${name}人民医院`)).toBe(`${reading} ren min yi yuan`)
  })

  test('a syllable for every character, so that the first letters are as many', () => {
    const name = '𬭎医院（Ａ座）第12门诊'
    expect(soundOf(name).split(' ')).toHaveLength(Array.from('𬭎医院a座第十二门诊').length)
    expect(initialsOf(soundOf(name))).toHaveLength(10)
  })
})
