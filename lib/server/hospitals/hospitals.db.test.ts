import { brotliDecompressSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'

import { decodeContacts, decodeProvince } from '@/lib/hospitals/index'
import { withDatabase } from '@/lib/server/db/testing'
import { searchHospitals } from '@/lib/server/public-api'

import { loadStarter } from './starter/load/load'
import { closeReport, findHospitals, hospitalById, openReports, provinceResponse, reportHospital } from './index'

withDatabase()

const now = new Date('2026-11-22T02:00:00Z')
beforeEach(async () => { await loadStarter(now) })

const idOf = async (words: string) => (await findHospitals({ words })).institutions[0]?.id ?? ''

describe('the list that comes with the app', () => {
  test('is loaded once, and says that it is for reference only', async () => {
    expect(await loadStarter(now)).toBe(false)
    const { info, institutions: [found] } = await findHospitals({ words: '吉大一院' })
    expect(info).toMatchObject({ origin: 'starter', version: '1' })
    expect(found).toMatchObject({ name: '吉林大学第一医院', level: 'tertiary-a', open: {} })
    expect((await hospitalById(found?.id ?? ''))?.hospital.name).toBe('吉林大学第一医院')
    expect(await hospitalById('H00000000000')).toBeUndefined()
  })
})

describe('a search', () => {
  test('goes on page by page, without a gap and without anything twice', async () => {
    const whole = (await findHospitals({ words: '人民医院', limit: 300 })).institutions.map(({ id }) => id)
    const seen: string[] = []
    for (let after: string | undefined, pages = 0; pages < 100; pages += 1) {
      const page = await findHospitals({ words: '人民医院', limit: 7, ...(after === undefined ? {} : { after }) })
      seen.push(...page.institutions.map(({ id }) => id))
      after = page.next
      if (after === undefined) break
    }
    expect(seen.slice(0, whole.length)).toEqual(whole)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('is narrowed by place, level and kind, and open for nothing as long as nothing is known', async () => {
    const all = (await findHospitals({ filter: { place: '220100' as never, tiers: ['tertiary'], families: ['general'] }, limit: 100 })).institutions
    expect(all.length).toBeGreaterThan(2)
    expect(all.every(({ city, kind }) => city === '220100' && kind === 'general')).toBe(true)
    expect((await findHospitals({ filter: { openFor: ['inpatient'] } })).institutions).toEqual([])
    expect((await findHospitals({ words: '（）' })).institutions).toEqual([])
  })

  test('of a municipality takes either of its codes', async () => {
    const [one, other] = await Promise.all(['110000', '110100'].map(async (place) => (await findHospitals({ filter: { place: place as never }, limit: 5 })).institutions.map(({ id }) => id)))
    expect(one).toHaveLength(5)
    expect(other).toEqual(one)
  })

  test('by a program says every fault of its question', async () => {
    expect(await searchHospitals(new URLSearchParams('q=协和&limit=2'))).toMatchObject({ ok: true, body: { items: [{ name: '北京协和医院' }, {}], list: { origin: 'starter' } } })
    const refused = await searchHospitals(new URLSearchParams('place=123456&tier=best&limit=0&name=x'))
    expect(refused.ok ? [] : refused.problem.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/limit', '/name', '/place', '/tier/0'])
  })
})

describe('a province for a phone', () => {
  const ask = (headers: Record<string, string> = {}, province = '220000') => provinceResponse({ headers: new Headers(headers) }, province)

  test('travels in brotli to who takes it and plain to others, and is the same list each time', async () => {
    const [packed, plain] = [await ask({ 'accept-encoding': 'gzip, deflate, br' }), await ask({ 'accept-encoding': 'gzip, br;q=0' })]
    const text = await plain?.text() ?? ''
    expect(brotliDecompressSync(Buffer.from((await packed?.arrayBuffer()) ?? new ArrayBuffer(0))).toString()).toBe(text)
    const list = decodeProvince(text)
    expect(list.ok && list.value.entries.some(({ institution }) => institution.name === '吉林大学第一医院')).toBe(true)
    expect(list.ok && list.value.info).toMatchObject({ origin: 'starter', version: '1' })
  })

  test('has its addresses and telephone numbers in a file of their own, which is no other’s', async () => {
    const [list, contacts] = [await ask(), await provinceResponse({ headers: new Headers() }, '220000', 'contacts')]
    expect(contacts?.headers.get('etag')).not.toBe(list?.headers.get('etag'))
    expect(decodeContacts(await contacts?.text() ?? '')?.version).toBe('1')
  })

  test('is not sent again to who has it, may be kept by everybody, and is no place’s but a province’s', async () => {
    const first = await ask()
    const etag = first?.headers.get('etag') ?? ''
    expect(first?.headers.get('cache-control')).toMatch(/^public, /u)
    expect(first?.headers.get('set-cookie')).toBeNull()
    expect((await ask({ 'if-none-match': etag }))?.status).toBe(304)
    expect((await ask({ 'if-none-match': `W/${etag}` }))?.status).toBe(304)
    expect((await ask({ 'if-none-match': '"other"' }))?.status).toBe(200)
    expect([await ask({}, '220100'), await ask({}, '810000'), await ask({}, 'x')]).toEqual([undefined, undefined, undefined])
  })
})

describe('what somebody noticed', () => {
  const report = (sent: object, ip = '1.2.3.4') => reportHospital(sent, { ip, now })

  test('is kept without a name until the office has looked at it', async () => {
    const hospital = await idOf('吉大一院')
    expect(await report({ hospital, what: 'phone', says: ' 总机是 0431-88782222 ' })).toEqual({ ok: true, value: undefined })
    const [open] = await openReports()
    expect(open).toMatchObject({ name: '吉林大学第一医院', what: 'phone', says: '总机是 0431-88782222' })
    expect(await closeReport({ id: '00000000-0000-4000-8000-000000000001' }, open?.id ?? '', now)).toEqual({ ok: true, value: undefined })
    expect(await openReports()).toEqual([])
  })

  test.each([
    ['bad-input', { what: 'phone' }], ['bad-input', { hospital: 'x', what: 'rude' }], ['not-found', { hospital: 'H22010400001', what: 'closed' }],
    ['says-personal', { hospital: 'x', what: 'other', says: '我的电话 138 0000 0001' }], ['says-personal', { hospital: 'x', what: 'other', says: '22999919580416002X' }],
    ['says-too-long', { hospital: 'x', what: 'other', says: '长'.repeat(201) }],
  ])('is refused as %s: %j', async (code, sent) => {
    expect(await report(sent)).toEqual({ ok: false, error: { code } })
  })

  test('may be told ten times an hour from one network', async () => {
    const hospital = await idOf('吉大一院')
    for (let n = 0; n < 10; n += 1) expect((await report({ hospital, what: 'moved' })).ok).toBe(true)
    expect(await report({ hospital, what: 'moved' })).toMatchObject({ ok: false, error: { code: 'too-many' } })
    expect((await report({ hospital, what: 'moved' }, '9.9.9.9')).ok).toBe(true)
  })
})
