import { describe, expect, test } from 'vitest'
import { familyOf, kindByName, kindFamilies, kinds, readKind, type HospitalKind } from './kind'
import { levels, readLevel, tierOf } from './level'
import { flagOf, isHospitalId, readNationalCode, services } from './types'

describe('a level', () => {
  test.each([
    ['三级甲等', 'tertiary-a'], ['三甲', 'tertiary-a'], ['3甲', 'tertiary-a'], ['三级特等', 'tertiary-special'], ['二级乙等医院', 'secondary-b'], ['一级丙等', 'primary-c'],
    ['三级', 'tertiary'], ['二级未定等', 'secondary'], ['一级无等', 'primary'], ['未定级', 'ungraded'], ['无等级', 'ungraded'], ['', 'unknown'], ['无', 'unknown'],
    ['1', 'tertiary-special'], ['02', 'tertiary-a'], ['5', 'secondary-a'], ['11', 'ungraded'], ['12', 'tertiary'], ['14', 'primary'],
  ] as const)('%s is read as %s', (text, level) => {
    expect(readLevel(text)).toBe(level)
  })

  test.each(['四级', '15', '甲等', '三级甲等专科', 'A'])('%s is none', (text) => {
    expect(readLevel(text)).toBeUndefined()
  })

  test('belongs to a class, the unknown one to none', () => {
    expect(levels.map(tierOf)).toEqual([...Array<string>(5).fill('tertiary'), ...Array<string>(4).fill('secondary'), ...Array<string>(4).fill('primary'), 'ungraded', 'unknown'])
  })
})

describe('a kind', () => {
  test.each<[string, HospitalKind]>([
    ['吉林大学第一医院', 'general'], ['长春市中医院', 'tcm'], ['吉林市中西医结合医院', 'integrated'], ['内蒙古国际蒙医医院', 'ethnic'], ['长春市妇幼保健院', 'maternal-child'],
    ['长春市妇产医院', 'obstetric'], ['大连市妇女儿童医疗中心', 'children'], ['苏州大学附属儿童医院', 'children'], ['吉林省肿瘤医院', 'oncology'], ['长春市第六医院（精神病院）', 'psychiatric'],
    ['朝阳区前进街道社区卫生服务中心', 'community-centre'], ['某某社区卫生服务站', 'community-station'], ['乐山镇中心卫生院', 'township'], ['李家村卫生室', 'village'], ['王氏口腔诊所', 'clinic'],
    ['吉林大药房药业股份有限公司红旗街店', 'pharmacy'], ['新疆维吾尔自治区人民医院', 'general'], ['广西壮族自治区人民医院', 'general'], ['西安市精神卫生中心', 'psychiatric'],
    ['某某骨科医院', 'orthopaedic'], ['长春骨伤医院', 'orthopaedic'], ['某某护理院', 'nursing-home'], ['吉林省疾病预防控制中心', 'public-health'], ['甲乙丙', 'unknown'],
  ])('of %s is %s by its name', (name, kind) => {
    expect(kindByName(name)).toBe(kind)
  })

  test.each([['综合医院', 'general'], ['中医医院', 'tcm'], ['妇幼保健院', 'maternal-child'], ['乡镇卫生院', 'township'], ['药店', 'pharmacy'], ['其他专科医院', 'specialist-other'], ['其他', 'other'], ['', 'unknown'], ['天书', undefined]] as const)('%s in a column is %s', (text, kind) => {
    expect(readKind(text)).toBe(kind)
  })

  test('stands once in the order of all, and has a family', () => {
    expect(new Set(kinds).size).toBe(kinds.length)
    expect([...new Set(kinds.map(familyOf))]).toEqual(kindFamilies)
    expect([familyOf('general'), familyOf('pharmacy'), familyOf('children'), familyOf('village')]).toEqual(['general', 'pharmacy', 'specialist', 'grassroots'])
  })
})

describe('codes and flags', () => {
  test.each([['H22010400123', 'H22010400123'], [' h2201 0400123', 'H22010400123'], ['Ｐ22010400123', 'P22010400123'], ['H2201040012', undefined], ['X22010400123', undefined], ['', undefined]])('%s reads as %s', (text, code) => {
    expect(readNationalCode(text)).toBe(code)
  })

  test('an id is a national code or one of our own', () => {
    expect(['H22010400123', 'S220100-01', 'S220100-123', 'S220100-1', '220100', "H22010400123'--"].map(isHospitalId)).toEqual([true, true, true, false, false, false])
  })

  test('what nobody told is unknown, not no', () => {
    expect(services.map((service) => flagOf({}, service).state)).toEqual(services.map(() => 'unknown'))
    expect(services).toHaveLength(13)
  })
})
