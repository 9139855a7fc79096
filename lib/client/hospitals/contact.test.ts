import { afterEach, expect, test, vi } from 'vitest'

import { loadContact } from './contact'
import { keeperIn } from './keep'

const id = 'H22010400123'
const hospital = { id, name: '某医院', address: '新民大街71号', phone: '0431-88782222' }
afterEach(() => { vi.unstubAllGlobals() })
const answer = (get: () => Promise<Response>) => { vi.stubGlobal('fetch', get) }

test('address and telephone come over the network, and are there the next time without it', async () => {
  const keep = keeperIn(undefined)
  answer(() => Promise.resolve(Response.json(hospital)))
  expect(await loadContact(id, keep)).toEqual({ address: '新民大街71号', phone: '0431-88782222' })
  answer(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await loadContact(id, keep)).toEqual({ address: '新民大街71号', phone: '0431-88782222' })
})

test('one without a telephone has none', async () => {
  answer(() => Promise.resolve(Response.json({ id, name: '某医院', phone: 12 })))
  expect(await loadContact(id, keeperIn(undefined))).toEqual({})
})

test.each([['without network', () => Promise.reject(new TypeError('Failed to fetch'))], ['when it is gone', () => Promise.resolve(new Response('', { status: 404 }))], ['when something else answers', () => Promise.resolve(new Response('<html>'))]])('%s nothing is made up', async (_, get) => {
  answer(get)
  expect(await loadContact(id, keeperIn(undefined))).toBeUndefined()
})
