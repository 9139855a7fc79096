import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesOf, synthetic } from '../../../scripts/hospitals/synthetic'
import { soundOf } from '../../server/pinyin'
import { kinds } from '../kind'
import { levels } from '../level'
import type { PlainDate } from '../../base/plain-date'
import { listOf, sounded } from '../examples'
import { aliasTypes, services, type OpenFlag, type OpenFlags } from '../types'
import { decodeProvince } from './decode'
import { encodeProvince } from './encode'

const told = (state: 'yes' | 'no'): OpenFlag => ({ state, source: '国家医保服务平台', on: '2026-11-01' as PlainDate })

const decoded = (text: string) => {
  const result = decodeProvince(text)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('the file of a province', () => {
  const entries = [
    sounded({ id: 'H22010400123', name: '吉林大学第一医院', aliases: [{ type: 'short', text: '吉大一院' }, { type: 'former', text: '白求恩医科大学第一临床医院' }], district: '220104', level: 'tertiary-a' }),
    sounded({ id: 'S220100-07', name: '长春市儿童医院', district: undefined, level: 'tertiary-a', kind: 'children' }),
    sounded({ id: 'H22010400124', name: '长春长大医院', district: '220104', level: 'secondary', open: { inpatient: told('yes'), 'chronic-dialysis': told('no') }, sounds: ['chang chun zhang da yi yuan'] }),
    sounded({ id: 'H22010200009', name: '一家登记在别处的医院', district: '220104', level: 'unknown', kind: 'other' }),
    sounded({ id: 'P22240400001', name: '珲春市药店', city: '222400', district: '222404', level: 'unknown', kind: 'pharmacy', sounds: ['hun chun shi yao dian'] }),
  ]
  const list = listOf('220000', entries)

  test('gives back what was put in, in the order of lists', () => {
    const back = decoded(encodeProvince(list))
    expect(back.entries.map(({ institution }) => institution.name)).toEqual(['吉林大学第一医院', '长春市儿童医院', '长春长大医院', '珲春市药店', '一家登记在别处的医院'])
    expect(new Set(back.entries)).toEqual(new Set(entries))
    expect({ ...back, entries: [] }).toEqual({ ...list, entries: [] })
  })

  test('is the same for the same list in another order', () => {
    expect(encodeProvince({ ...list, entries: [...entries].reverse(), places: [...list.places].reverse() })).toBe(encodeProvince(list))
  })

  test('leaves address and telephone behind', () => {
    const [first] = entries
    if (first === undefined) throw new Error('no entries')
    const text = encodeProvince(listOf('220000', [{ ...first, institution: { ...first.institution, address: '新民大街71号', phone: '0431-88782222' } }]))
    expect(text).not.toContain('新民大街')
    expect(decoded(text).entries).toEqual([first])
  })

  test('of a municipality puts its districts under itself', () => {
    const chaoyang = sounded({ id: 'S110100-01', name: '中日友好医院', province: '110000', city: '110100', district: '110105' })
    expect(decoded(encodeProvince(listOf('110000', [chaoyang]))).entries).toEqual([chaoyang])
  })

  test('of a county without a prefecture makes it its own city', () => {
    const xiantao = sounded({ id: 'S429004-01', name: '仙桃市第一人民医院', province: '420000', city: '429004', district: undefined })
    expect(decoded(encodeProvince(listOf('420000', [xiantao]))).entries).toEqual([xiantao])
  })

  test('without entries is a list without entries', () => {
    expect(decoded(encodeProvince(listOf('540000', []))).entries).toEqual([])
  })

  test.each([
    ['no JSON', 'x', 'not-a-list'],
    ['no columns', '{"format":"yiditong-hospitals-1"}', 'not-a-list'],
    ['an error page', 'null', 'not-a-list'],
    ['a later format', encodeProvince(list).replace('hospitals-1', 'hospitals-2'), 'other-format'],
    ['a day that does not exist', encodeProvince(list).replace('2026-11-20', '2026-02-30'), 'damaged'],
    ['a name that got lost', encodeProvince(list).replace(/\\n.珲春市药店/u, ''), 'damaged'],
  ])('with %s is refused: %s → %s', (_what, text, code) => {
    expect(decodeProvince(text)).toEqual({ ok: false, error: { code } })
  })
})

describe('any list', () => {
  const flag = fc.constantFrom({ state: 'unknown' } as const, told('yes'), told('no'))
  const flags = fc.record(Object.fromEntries(services.map((service) => [service, flag])), { requiredKeys: [] })
  const known = (open: OpenFlags): OpenFlags => Object.fromEntries(Object.entries(open).filter(([, { state }]) => state !== 'unknown'))
  const name = fc.string({ unit: fc.constantFrom(...Array.from('长春市重庆第一二三人民中医院乐亭Ａa（）·3')), minLength: 1, maxLength: 12 })
  const entry = fc.record({
    name,
    district: fc.constantFrom('220102', '220104', undefined),
    level: fc.constantFrom(...levels),
    kind: fc.constantFrom(...kinds),
    aliases: fc.array(fc.record({ type: fc.constantFrom(...aliasTypes), text: name }), { maxLength: 3 }),
    open: flags.map((open) => known(open as OpenFlags)),
    prefix: fc.constantFrom('H220102', 'H220104', 'P220104', 'H229900'),
  })

  test('comes back whole', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (rows) => {
        const entries = rows.map(({ prefix, ...row }, at) => sounded({ ...row, id: `${prefix}${String(at).padStart(5, '0')}` }))
        expect(new Set(decoded(encodeProvince(listOf('220000', entries))).entries)).toEqual(new Set(entries))
      }),
    )
  })
})

test('four thousand entries of a province fit in 40 KB of brotli', () => {
  const institutions = [...synthetic(4000, '32')]
  const entries = institutions.map((institution) => ({ institution, sounds: [institution.name, ...institution.aliases.map(({ text }) => text)].map(soundOf) }))
  const text = encodeProvince({ ...listOf('320000', entries), places: placesOf(institutions) })
  expect(brotliCompressSync(text).length).toBeLessThan(40 * 1024)
  expect(new Set(decoded(text).entries.map(({ sounds }) => sounds.join()))).toEqual(new Set(entries.map(({ sounds }) => sounds.join())))
})
