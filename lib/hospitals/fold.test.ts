import { describe, expect, test } from 'vitest'
import { fold, foldWords, wordsOf } from './fold'
import { initialsOf, usualSound } from './sound'

describe('the form in which names are compared', () => {
  test.each([
    ['北京 协和·医院（东院）', '北京协和医院东院', 'spaces, dots and brackets go'],
    ['ＪＬＤＸ', 'jldx', 'full-width letters become small plain ones'],
    ['第3人民医院', '第三人民医院', 'a digit is a numeral'],
    ['沈阳市第12中学医务室', '沈阳市第十二中学医务室', 'two digits are a numeral'],
    ['第20医院', '第二十医院', 'a round number'],
    ['三〇一医院', '301医院', 'army hospitals are digits'],
    ['第九六四医院', '第964医院', 'and so are their numbers in full'],
    ['301医院', '301医院', 'three digits stay'],
    ['第十一人民医院', '第十一人民医院', 'numerals stay'],
    ['lüyuan', 'lvyuan', 'ü is v'],
    ['jílín', 'jilin', 'tones go'],
    ['lüeyang', 'lueyang', 'lüe is lue'],
    ['！？', '', 'nothing is left of marks'],
  ])('%s is %s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })

  test('words stand between spaces and commas, parts between characters and letters', () => {
    expect(foldWords(' 长春，儿童  yiyuan ')).toEqual(['长春', '儿童', 'yiyuan'])
    expect(wordsOf('吉大yiyuan 1院')).toEqual(['吉大', 'yiyuan', '一院'])
    expect(foldWords(' ， ')).toEqual([])
  })
})

test('words sound as their characters mostly do; what is no character stands for itself', () => {
  expect(usualSound('长春市第3医院')).toBe('chang chun shi di san yi yuan')
  expect(usualSound('301院')).toBe('3 0 1 yuan')
  expect(initialsOf(usualSound('重庆都江'))).toBe('cqdj')
})
