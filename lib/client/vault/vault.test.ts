import { IDBFactory } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'

import { Chest } from './chest'
import { isOthersPhone, setOthersPhone } from './choice'
import { KEPT_MS } from './kept'
import { openVault } from './open'

const { subtle } = crypto
const noon = Date.parse('2026-03-02T04:00:00Z')
const typed = { name: '张三', phone: '13900000000' }

/** A phone; each `page` of it has its own vault, as after a reload or in another tab. */
function phone(at = noon) {
  const factory = new IDBFactory()
  return { factory, page: (now = at) => openVault(new Chest({ factory, subtle }), { now: () => now }) }
}

const raw = (factory: IDBFactory, shelf: string) => new Promise<unknown[]>((resolve) => {
  const request = factory.open('yiditong-kept')
  request.onsuccess = () => {
    const all = request.result.transaction(shelf).objectStore(shelf).getAll()
    all.onsuccess = () => { resolve(all.result) }
  }
})

test('what one page keeps the next one finds, with its bytes', async () => {
  const { page } = phone()
  const first = await page()
  await first.put('photos', { id: 'a', value: typed, bytes: new Blob(['picture'], { type: 'image/jpeg' }) }, noon)
  expect(first.lasting).toBe(true)
  const found = await (await page()).get('photos', 'a')
  expect(found).toMatchObject({ id: 'a', at: noon, value: typed })
  expect([found?.bytes?.type, await found?.bytes?.text()]).toEqual(['image/jpeg', 'picture'])
})

test('nothing of it can be read in the database, and the key cannot be taken out', async () => {
  const { factory, page } = phone()
  await (await page()).put('drafts', { id: 'a', value: typed }, noon)
  const [row] = await raw(factory, 'drafts') as [{ value: { data: ArrayBuffer } }]
  expect(new TextDecoder('latin1').decode(row.value.data)).not.toContain('13900000000')
  const [{ key }] = await raw(factory, 'keys') as [{ key: CryptoKey }]
  expect(key.extractable).toBe(false)
  await expect(subtle.exportKey('raw', key)).rejects.toThrow()
})

test('shelves are lists in the order of keeping, and what is taken off is gone', async () => {
  const vault = await phone().page()
  await vault.put('drafts', { id: 'later', value: 2 }, noon + 2)
  await vault.put('drafts', { id: 'sooner', value: 1 }, noon + 1)
  await vault.put('outbox', { id: 'other', value: 3 }, noon)
  expect((await vault.list('drafts')).map(({ id }) => id)).toEqual(['sooner', 'later'])
  await vault.remove('drafts', 'sooner')
  expect((await vault.list('drafts')).map(({ id }) => id)).toEqual(['later'])
})

test('after 72 hours nothing is left, not even sealed', async () => {
  const { factory, page } = phone()
  const early = await page()
  await early.put('drafts', { id: 'old', value: typed }, noon - KEPT_MS - 1)
  await early.put('drafts', { id: 'new', value: typed }, noon - KEPT_MS + 60_000)
  expect((await early.list('drafts')).map(({ id }) => id)).toEqual(['new'])
  await page()
  expect((await raw(factory, 'drafts')).length).toBe(1)
})

test.each([
  ['whose battery was empty', Date.parse('2000-01-01T00:00:00Z')],
  ['that ran years ahead', noon + 4 * 365 * 86_400_000],
])('what a phone put there by a clock %s is not lost when the clock is right again, and lasts 72 hours from then', async (_, wrong) => {
  const { factory, page } = phone()
  await (await page(wrong)).put('drafts', { id: 'a', value: typed }, wrong)
  const right = await page(noon)
  expect((await right.get('drafts', 'a'))?.value).toEqual(typed)
  expect((await page(noon + KEPT_MS - 1).then((vault) => vault.list('drafts'))).length).toBe(1)
  await page(noon + KEPT_MS)
  expect(await raw(factory, 'drafts')).toEqual([])
})

test('what is put and taken away at once ends as it was asked for last, though sealing takes its time', async () => {
  const { factory, page } = phone()
  const vault = await page()
  await Promise.all([vault.put('drafts', { id: 'a', value: 1 }, noon), vault.put('drafts', { id: 'a', value: 2 }, noon), vault.put('drafts', { id: 'b', value: 1 }, noon), vault.remove('drafts', 'b')])
  expect((await vault.list('drafts')).map(({ id, value }) => [id, value])).toEqual([['a', 2]])
  const under = vault.put('drafts', { id: 'c', value: 3 }, noon)
  await vault.wipe()
  await under
  expect(await Promise.all(['keys', 'drafts'].map((shelf) => raw(factory, shelf)))).toEqual([[], []])
})

test('a connection that the phone has closed is opened again before anything is kept by the page alone', async () => {
  const factory = new IDBFactory()
  const open: IDBDatabase[] = []
  const chest = new Chest({ subtle, factory: { open: (name: string, version: number) => {
    const request = factory.open(name, version)
    request.addEventListener('success', () => { open.push(request.result) })
    return request
  } } as unknown as IDBFactory })
  const vault = await openVault(chest, { now: () => noon })
  await vault.put('drafts', { id: 'a', value: 1 }, noon)
  open.at(-1)?.close()
  await vault.put('drafts', { id: 'b', value: 2 }, noon)
  expect([vault.lasting, (await raw(factory, 'drafts')).length]).toEqual([true, 2])
})

test('a wipe leaves nothing, the key included, and another page that is still open does not fill it again', async () => {
  const { factory, page } = phone()
  const [here, there] = [await page(), await page()]
  await here.put('drafts', { id: 'a', value: typed }, noon)
  await there.put('outbox', { id: 'b', value: typed }, noon)
  await here.wipe()
  await there.put('drafts', { id: 'c', value: typed }, noon)
  expect(await Promise.all(['keys', 'drafts', 'outbox', 'photos'].map((shelf) => raw(factory, shelf)))).toEqual([[], [], [], []])
  expect([there.lasting, (await there.get('drafts', 'c'))?.value]).toEqual([false, typed])
  await here.put('drafts', { id: 'd', value: typed }, noon)
  expect(here.lasting).toBe(true)
})

test('two pages that begin at once share one key', async () => {
  const { page } = phone()
  const [here, there] = await Promise.all([page(), page()])
  await Promise.all([here.put('drafts', { id: 'a', value: 1 }, noon), there.put('drafts', { id: 'b', value: 2 }, noon)])
  expect((await (await page()).list('drafts')).map(({ value }) => value)).toEqual([1, 2])
})

const failing = { open: () => { throw new Error('UnknownError') } } as unknown as IDBFactory
const refusing = { open: () => {
  const request = { error: new DOMException('no', 'UnknownError') } as IDBOpenDBRequest
  setTimeout(() => { request.onerror?.(new Event('error')) })
  return request
} } as unknown as IDBFactory

test.each([
  ['no database', undefined], ['one that throws', new Chest({ factory: failing, subtle })], ['one that refuses', new Chest({ factory: refusing, subtle })],
])('with %s it lasts as long as the page, and says so', async (_, chest) => {
  const vault = await openVault(chest, { now: () => noon })
  expect(vault.lasting).toBe(false)
  await vault.put('drafts', { id: 'a', value: typed }, noon)
  expect([(await vault.get('drafts', 'a'))?.value, (await vault.list('drafts')).length]).toEqual([typed, 1])
  await vault.wipe()
  expect(await vault.list('drafts')).toEqual([])
})

test('on somebody else’s phone nothing reaches the database', async () => {
  const { factory } = phone()
  const vault = await openVault(new Chest({ factory, subtle }), { now: () => noon, mayKeep: () => false })
  await vault.put('drafts', { id: 'a', value: typed }, noon)
  expect([vault.lasting, (await vault.get('drafts', 'a'))?.value, await raw(factory, 'drafts'), await raw(factory, 'keys')]).toEqual([false, typed, [], []])
})

test('a database that never answers is given up', async () => {
  vi.useFakeTimers()
  const silent = { open: () => ({}) } as unknown as IDBFactory
  const opening = openVault(new Chest({ factory: silent, subtle }), { now: () => noon })
  await vi.advanceTimersByTimeAsync(3_000)
  vi.useRealTimers()
  expect((await opening).lasting).toBe(false)
})

test('one page at a time holds a lease, until it gives it back or its time is over', async () => {
  const { page } = phone()
  const [here, there] = [await page(), await page()]
  expect([await here.lease('outbox', noon + 60, noon), await there.lease('outbox', noon + 60, noon)]).toEqual([true, false])
  expect([await here.lease('outbox', 0, noon), await there.lease('outbox', noon + 60, noon), await here.lease('outbox', noon + 90, noon + 61)]).toEqual([true, true, true])
  expect([await here.lease('outbox', 0, noon), await here.lease('outbox', noon + 365 * 86_400_000, noon), await there.lease('outbox', noon + 60, noon)], 'a clock that was ahead holds nobody up').toEqual([true, true, true])
  expect([await here.lease('outbox', 0, noon), await here.lease('outbox', noon + 60_000, noon), await there.lease('outbox', noon + 59_990, noon - 10)], 'who read the clock a moment before').toEqual([true, true, false])
  expect(await (await openVault(undefined, { now: () => noon })).lease('outbox', noon + 60, noon)).toBe(true)
})

test('somebody else’s phone is remembered, and where nothing is remembered that is said', () => {
  const kept = new Map<string, string>()
  const shelf = () => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => { kept.set(key, value) } })
  expect([isOthersPhone(shelf), setOthersPhone(shelf, true), isOthersPhone(shelf)]).toEqual([false, true, true])
  expect([setOthersPhone(shelf, false), isOthersPhone(shelf)]).toEqual([true, false])
  const forbidden = () => { throw new DOMException('no', 'SecurityError') }
  expect([isOthersPhone(forbidden), setOthersPhone(forbidden, true)]).toEqual([false, false])
})
