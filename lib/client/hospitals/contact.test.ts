import { afterEach, expect, test, vi } from 'vitest'

import { encodeContacts, type HospitalId, type ProvinceList } from '@/lib/hospitals/index'
import type { PlainDate } from '@/lib/base/plain-date'
import type { PlaceCode } from '@/lib/places/index'

import { loadContact } from './contact'
import { bringContacts, keptContacts } from './contacts'
import { keeperIn } from './keep'

const id = 'H22010400123' as HospitalId
const hospital = { id, name: '某医院', address: '新民大街71号', phone: '0431-88782222' }
afterEach(() => { vi.unstubAllGlobals() })
const answer = (get: () => Promise<Response>) => { vi.stubGlobal('fetch', get) }

test('address and telephone come over the network, and are there the next time without it', async () => {
  const keep = keeperIn(undefined)
  answer(() => Promise.resolve(Response.json(hospital)))
  expect(await loadContact({ id, version: '1' }, keep)).toEqual({ address: '新民大街71号', phone: '0431-88782222' })
  answer(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await loadContact({ id, version: '1' }, keep)).toEqual({ address: '新民大街71号', phone: '0431-88782222' })
})

test('one without a telephone has none', async () => {
  answer(() => Promise.resolve(Response.json({ id, name: '某医院', phone: 12 })))
  expect(await loadContact({ id, version: '1' }, keeperIn(undefined))).toEqual({})
})

test.each([['without network', () => Promise.reject(new TypeError('Failed to fetch'))], ['when it is gone', () => Promise.resolve(new Response('', { status: 404 }))], ['when something else answers', () => Promise.resolve(new Response('<html>'))]])('%s nothing is made up', async (_, get) => {
  answer(get)
  expect(await loadContact({ id, version: '1' }, keeperIn(undefined))).toBeUndefined()
})

const place = '220100' as PlaceCode
const file = (version: string): string => {
  const institution = { id, name: '某医院', aliases: [], province: '220000' as PlaceCode, city: place, level: 'tertiary-a', kind: 'general', open: {}, address: '名单里的地址' } as const
  const list: Pick<ProvinceList, 'info' | 'entries'> = { info: { origin: 'official', on: '2026-11-20' as PlainDate, version }, entries: [{ institution, sounds: [] }] }
  return encodeContacts(list)
}
const offline = () => Promise.reject(new TypeError('Failed to fetch'))

test('those of the province’s own list answer without asking anybody, also that nothing is known', async () => {
  const keep = keeperIn(undefined)
  const belonging = { province: '220000', version: '7' }
  await bringContacts(keep, () => Promise.resolve(new Response(file('7'))), belonging)
  answer(() => Promise.reject(new Error('asked')))
  expect(await loadContact({ id, version: '7' }, keep)).toEqual({ address: '名单里的地址' })
  expect(await loadContact({ id: 'H22010400124', version: '7' }, keep)).toEqual({})
})

test('of a newer list the network is asked, and without it the older ones serve', async () => {
  const keep = keeperIn(undefined)
  await bringContacts(keep, () => Promise.resolve(new Response(file('7'))), { province: '220000', version: '7' })
  answer(offline)
  expect(await loadContact({ id, version: '8' }, keep)).toEqual({ address: '名单里的地址' })
  answer(() => Promise.resolve(Response.json(hospital)))
  expect(await loadContact({ id, version: '8' }, keep)).toEqual({ address: '新民大街71号', phone: '0431-88782222' })
})

test.each([['without network', offline], ['of another list', () => Promise.resolve(new Response(file('6')))], ['when something else answers', () => Promise.resolve(new Response('<html>'))]])('%s they are not here', async (_, get) => {
  const keep = keeperIn(undefined)
  const belonging = { province: '220000', version: '7' }
  await bringContacts(keep, get, belonging)
  expect(await keptContacts(keep, '220000')).toBeUndefined()
})
