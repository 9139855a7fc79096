import { expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import { encodeContacts, encodeProvince, type ProvinceList } from '@/lib/hospitals/index'
import type { PlaceCode } from '@/lib/places/index'

import { keeperIn, type Keeper } from './keep'
import { fileOf, listShelf } from './lists'

const jilin = (version: string): string => {
  const list: ProvinceList = { province: '220000' as PlaceCode, info: { origin: 'starter', on: '2026-11-01' as PlainDate, version }, places: [{ code: '220000' as PlaceCode, name: '吉林省' }], entries: [] }
  return encodeProvince(list)
}
const answering = (text: string) => () => Promise.resolve(new Response(text))
const offline = () => Promise.reject(new TypeError('Failed to fetch'))
const failing = () => Promise.resolve(new Response('', { status: 503 }))

/** A keeper that lasts, as IndexedDB does. */
function lasting(files: Map<string, string>): Keeper {
  return { read: (name) => Promise.resolve(files.get(name)), write: (name, text) => { files.set(name, text); return Promise.resolve(true) }, names: () => Promise.resolve([...files.keys()]) }
}

type Get = (address: string) => Promise<Response>
async function opened(files: Map<string, string>, get: Get, keep: Keeper = lasting(files), later: (go: () => void) => void = () => undefined) {
  const shelf = listShelf(() => keep, get, later)
  const seen: string[] = []
  shelf.onChange(() => {
    const state = shelf.stateOf('220000')
    seen.push(state.phase === 'ready' ? `${state.source} ${state.list.info.version}${state.safe ? '' : ' unsafe'}` : state.phase)
  })
  shelf.open('220000')
  await expect.poll(() => seen.at(-1)).toMatch(/^(?:network|phone|unreachable)/)
  return { shelf, seen }
}

test('a list opened for the first time comes over the network and is kept', async () => {
  const files = new Map<string, string>()
  const { seen } = await opened(files, answering(jilin('a')))
  expect([seen, files.get('220000')]).toEqual([['loading', 'network a'], jilin('a')])
})

test('a kept list is there at once, and a newer one takes its place', async () => {
  const { seen } = await opened(new Map([['220000', jilin('a')]]), answering(jilin('b')))
  expect(seen).toEqual(['loading', 'checking a', 'network b'])
})

test.each([['without network', offline], ['when the server fails', failing], ['when something else answers', answering('<html>')]])('%s the kept list serves', async (_, get) => {
  const { seen } = await opened(new Map([['220000', jilin('a')]]), get)
  expect(seen.at(-1)).toBe('phone a')
})

test.each([['without network', offline], ['when the server fails', failing]])('%s and without a kept list it says so', async (_, get) => {
  expect((await opened(new Map(), get)).seen.at(-1)).toBe('unreachable')
})

test('a kept file of another version of the app is as good as none', async () => {
  expect((await opened(new Map([['220000', '{"format":"0"}']]), offline)).seen.at(-1)).toBe('unreachable')
})

test('where nothing can be kept the list is there for now, and that is said', async () => {
  expect((await opened(new Map(), answering(jilin('a')), keeperIn(undefined))).seen.at(-1)).toBe('network a unsafe')
})

test('it is asked for once, and again only after the network could not be reached', async () => {
  const asked: string[] = []
  let online = false
  const { shelf, seen } = await opened(new Map(), (address) => { asked.push(address); return online ? answering(jilin('a'))() : offline() })
  online = true
  shelf.open('220000')
  await expect.poll(() => seen.at(-1)).toBe('network a')
  shelf.open('220000')
  expect(asked).toEqual([fileOf('220000'), fileOf('220000')])
})

test('its addresses and telephone numbers follow once the page is quiet, and are not fetched again', async () => {
  const files = new Map<string, string>()
  const asked: string[] = []
  const get: Get = (address) => {
    asked.push(address)
    return Promise.resolve(new Response(address.endsWith('/contacts') ? encodeContacts({ info: { origin: 'starter', on: '2026-11-01' as PlainDate, version: 'a' }, entries: [] }) : jilin('a')))
  }
  const here = async () => {
    await opened(files, get, lasting(files), (go) => { go() })
    await expect.poll(() => files.get('version of contacts of 220000')).toBe('a')
  }
  await here()
  await here()
  expect(asked).toEqual([fileOf('220000'), `${fileOf('220000')}/contacts`, fileOf('220000')])
})
