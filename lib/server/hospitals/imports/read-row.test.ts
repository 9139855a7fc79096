import { describe, expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'

import type { HospitalColumn } from './columns'
import { readPlace } from './read-place'
import { readRow } from './read-row'

const told = { source: '名单', on: '2026-11-20' as PlainDate }
const read = (cells: Partial<Record<HospitalColumn, string>>) => readRow((column) => cells[column] ?? '', told)
const good = { name: '长春甲医院', city: '长春市' }

describe('where an institution is', () => {
  const none = { area: '', province: '', city: '', county: '', place: '', code: '' }
  test.each([
    ['a code', { area: '220104' }, '220000 220100 220104'],
    ['the platform’s code of a whole city', { area: '220199' }, '220000 220100 '],
    ['a code of earlier years', { area: '110104' }, '110000 110000 110102'],
    ['a county nobody knows in a city', { area: '220198' }, '220000 220100 '],
    ['words in three columns', { province: '吉林省', city: '延边朝鲜族自治州', county: '延吉市' }, '220000 222400 222401'],
    ['words in one', { place: '江苏省南京市鼓楼区' }, '320000 320100 320106'],
    ['a municipality with its group', { province: '上海市', city: '市辖区', county: '徐汇区' }, '310000 310000 310104'],
    ['a name of earlier years', { province: '上海市', county: '闸北区' }, '310000 310000 310106'],
    ['a county that became a district', { province: '吉林省', city: '长春市', county: '双阳县' }, '220000 220100 220112'],
    ['a county of the province itself', { province: '湖北省', city: '省直辖县级行政区划', county: '仙桃市' }, '420000 429004 '],
    ['the national code alone', { code: 'H22010400001' }, '220000 220100 220104'],
  ])('is found by %s', (_, said, expected) => {
    const found = readPlace({ ...none, ...said })
    expect(found.ok ? [found.value.place.province, found.value.place.city, found.value.place.district].join(' ') : found.error).toBe(expected)
  })

  test.each([
    ['place-missing', {}], ['place-unknown', { place: '大马士革市' }], ['place-wide', { province: '吉林省' }], ['place-wide', { area: '229900' }], ['place-unknown', { area: '999999' }],
  ])('is told as %s', (code, said) => {
    expect(readPlace({ ...none, ...said })).toMatchObject({ ok: false, error: { code } })
  })
})

describe('a line', () => {
  test('says only what it says', () => {
    expect(read(good)).toEqual({
      code: null, name: '长春甲医院', aliases: [], place: { province: '220000', city: '220100', district: null },
      level: null, kind: null, guess: 'general', address: null, phone: null, open: {}, faults: [],
    })
  })

  test('opens and closes services, each with who says so and when', () => {
    const { open, faults } = read({ ...good, 'open-inpatient': '已开通', 'open-outpatient': '否', 'chronic-yes': '高血压、尿毒症透析' })
    expect(faults).toEqual([])
    expect(open).toEqual({ inpatient: { state: 'yes', ...told }, outpatient: { state: 'no', ...told }, 'chronic-hypertension': { state: 'yes', ...told }, 'chronic-dialysis': { state: 'yes', ...told } })
    expect(Object.keys(read({ ...good, 'chronic-yes': '否' }).open)).toHaveLength(10)
  })

  test.each([
    ['chronic-which', { 'chronic-yes': '是' }], ['chronic-unknown', { 'chronic-yes': '感冒' }], ['flag-unknown', { 'open-inpatient': '可能' }], ['level-unknown', { level: '特级' }],
    ['kind-unknown', { kind: '学校' }], ['phone-unreadable', { phone: '总机' }], ['address-unreadable', { address: '长'.repeat(201) }], ['alias-unreadable', { short: '甲' }],
  ])('with %s keeps all the rest', (code, cells) => {
    const { faults, name } = read({ ...good, ...cells })
    expect([name, faults.map((fault) => `${fault.code} ${fault.weight}`)]).toEqual(['长春甲医院', [`${code} value`]])
  })

  test('reads levels and telephones as people write them', () => {
    expect(read({ ...good, level: '2', phone: '（0431）88786014，88786015转8001' })).toMatchObject({ level: 'tertiary-a', phone: '(0431)88786014、88786015转8001', faults: [] })
    expect(read({ ...good, former: '长春老甲医院；长春第一甲院' }).aliases).toEqual([{ type: 'former', text: '长春老甲医院' }, { type: 'former', text: '长春第一甲院' }])
  })
})
