import { describe, expect, test } from 'vitest'
import type { PlaceCode } from '../../places'
import { listOf, sounded } from '../examples'
import { inListOrder } from '../list-order'
import type { HospitalFilter, OpenFlag } from '../types'
import { findHospitals } from './find'
import { openSearch } from './open'

const told = (state: 'yes' | 'no'): OpenFlag => ({ state, source: '国家医保服务平台', on: '2026-11-01' as never })
const list = listOf('220000', inListOrder([
  sounded({ id: 'S220100-01', name: '吉林大学第一医院', aliases: [{ type: 'short', text: '吉大一院' }, { type: 'former', text: '白求恩医科大学第一临床学院' }], district: '220104' }),
  sounded({ id: 'S220100-02', name: '吉林大学第二医院', aliases: [{ type: 'short', text: '吉大二院' }], open: { inpatient: told('yes') } }),
  sounded({ id: 'S220100-10', name: '长春市儿童医院', kind: 'children', open: { inpatient: told('no'), maternity: told('no') } }),
  sounded({ id: 'S220100-12', name: '长春市中医院', kind: 'tcm', open: { inpatient: told('yes'), maternity: told('yes') } }),
  sounded({ id: 'S220100-20', name: '长春市绿园区医院', level: 'secondary-a' }),
  sounded({ id: 'H22010200001', name: '儿童医院南关门诊', level: 'primary', district: '220102' }),
  sounded({ id: 'S222400-01', name: '延边大学附属医院', city: '222400', aliases: [{ type: 'also', text: '延边医院' }] }),
  sounded({ id: 'H22240400001', name: '春城医院', city: '222400', district: '222404', level: 'secondary', kind: 'general', sounds: ['chun cheng yi yuan'] }),
  sounded({ id: 'P22010200001', name: '长大药店', district: '220102', level: 'unknown', kind: 'pharmacy', sounds: ['zhang da yao dian'] }),
]))
const search = openSearch(list)
const names = (words: string, filter: HospitalFilter = {}) => findHospitals(search, { words, filter }).hits.map(({ name }) => name)

describe('finding a hospital', () => {
  test.each([
    ['吉大一院', ['吉林大学第一医院']],
    ['白求恩医科大学第一临床学院', ['吉林大学第一医院']],
    ['吉林大学', ['吉林大学第一医院', '吉林大学第二医院', '延边大学附属医院']],
    ['儿童医院', ['儿童医院南关门诊', '长春市儿童医院']],
    ['吉大医院', ['吉林大学第一医院', '吉林大学第二医院']],
    ['jdyy', ['吉林大学第一医院']],
    ['yanbian', ['延边大学附属医院', '春城医院']],
    ['延变医院', ['延边大学附属医院']],
    ['长春市儿同医院', ['长春市儿童医院', '儿童医院南关门诊']],
    ['changcunshiertongyiyuan', ['长春市儿童医院']],
    ['ertogn', ['长春市儿童医院', '儿童医院南关门诊']],
    ['儿童 长春', ['长春市儿童医院', '儿童医院南关门诊']],
    ['长春ertong', ['长春市儿童医院', '儿童医院南关门诊']],
    ['珲春', ['春城医院']],
    ['zhangda', ['长大药店']],
    ['lvyuan', ['长春市绿园区医院']],
    ['第二临床', ['吉林大学第一医院']],
    ['王府井', []],
    ['王府井医院', []],
    ['長春兒童', ['长春市儿童医院', '儿童医院南关门诊']],
    ['！', []],
  ])('%s finds %j, best first', (words, meant) => {
    expect(names(words)).toEqual(meant)
  })

  test('without words everything stands in the order of lists: the higher level first, pharmacies last', () => {
    expect(names('')).toEqual(list.entries.map(({ institution }) => institution.name))
    expect(names(' ').at(-1)).toBe('长大药店')
  })

  test('pinyin begins where a syllable does', () => {
    expect(names('angchun')).toEqual([])
    expect(names('unchun')).toEqual([])
  })

  test('counts all that fit, and gives as many as asked for', () => {
    expect(findHospitals(search, { words: '医院', limit: 2 })).toMatchObject({ total: 8, hits: [{ level: 'tertiary-a' }, { level: 'tertiary-a' }] })
  })

  test.each<[string, HospitalFilter, readonly string[]]>([
    ['a prefecture', { place: '222400' as PlaceCode }, ['延边大学附属医院', '春城医院']],
    ['a district', { place: '220102' as PlaceCode }, ['儿童医院南关门诊', '长大药店']],
    ['levels', { tiers: ['secondary', 'primary'] }, ['长春市绿园区医院', '春城医院', '儿童医院南关门诊']],
    ['kinds', { families: ['tcm', 'pharmacy'] }, ['长春市中医院', '长大药店']],
    ['what is known to be open', { openFor: ['inpatient'] }, ['吉林大学第二医院', '长春市中医院']],
    ['all services at once', { openFor: ['inpatient', 'maternity'] }, ['长春市中医院']],
    ['everything together', { place: '220000' as PlaceCode, tiers: ['tertiary'], families: ['general'], openFor: ['inpatient'] }, ['吉林大学第二医院']],
  ])('is narrowed to %s', (_what, filter, left) => {
    expect(names('', filter)).toEqual(left)
  })
})
