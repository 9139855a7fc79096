import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { Outbox, Waiting } from '../outbox'
import { readWaiting, waitingId } from '../outbox/waiting'
import { Chest } from '../vault/chest'
import { openVault, type Vault } from '../vault/open'

import { readTyped } from './forms'
import { Keeper, type Page, type Tell } from './keeper'
import type { Values } from './typed'

const shown: Values = { name: '张三', address: '' }
const page: Page = { draft: 'd', step: 'identity', version: 3, subject: 'mark', shown }

/** As much of a form and its window as the keeper sees; what is typed is what the test says. */
function formOf(values: Values) {
  const typed = { ...values }
  const form = Object.assign(new EventTarget(), { typed })
  return { form: form as unknown as HTMLFormElement, types: (more: Values) => { Object.assign(typed, more); form.dispatchEvent(new Event('input')) } }
}

class TypedData extends FormData {
  constructor(form?: unknown) {
    super()
    for (const [name, value] of Object.entries((form as { typed: Values } | undefined)?.typed ?? {})) this.append(name, value)
  }
}

type Told = Parameters<Parameters<Outbox['listen']>[0]>[0]
let vault: Vault
beforeEach(async () => {
  vault = await openVault(new Chest({ factory: new IDBFactory(), subtle: crypto.subtle }), { now: () => Date.now() })
  vi.stubGlobal('FormData', TypedData)
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: { getItem: () => null } }))
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
})
const opened: Keeper[] = []
afterEach(async () => {
  for (const keeper of opened.splice(0)) keeper.stop()
  // What they still had to read they read now: without the window of the test there is nothing to read.
  await new Promise((resolve) => { setTimeout(resolve) })
  vi.unstubAllGlobals()
})

/** A page with its keeper; `told` is everything it was told, in order. */
async function open(values: Values = shown, of: Page = page) {
  const told: unknown[] = []
  const say = (what: string) => (...more: readonly unknown[]) => { told.push([what, ...more]) }
  const tell: Tell = { whereabouts: say('where'), values: say('values'), conflict: say('conflict'), stopped: say('stopped'), saved: say('saved') }
  const heard = new Set<(news: Told) => void>()
  const outbox = {
    isSignedOut: () => false,
    put: (waiting: Waiting) => vault.put('outbox', { id: waitingId(waiting), value: { form: 1, ...waiting } }, Date.now()),
    find: async (id: string) => readWaiting((await vault.get('outbox', id))?.value),
    drop: (id: string) => vault.remove('outbox', id),
    listen: (listener: (news: Told) => void) => { heard.add(listener); return () => heard.delete(listener) },
  } as unknown as Outbox
  const { form, types } = formOf(values)
  const keeper = new Keeper({ form, page: of, tell }, { vault, outbox })
  opened.push(keeper)
  await keeper.begin()
  return { keeper, types, told, news: (news: Told) => { for (const listener of heard) listener(news) } }
}

const kept = async () => readTyped((await vault.get('drafts', 'd/identity'))?.value)?.values
const typedOnce = async (address: string) => {
  const { keeper, types } = await open()
  types({ address })
  keeper.stop()
  await vi.waitFor(async () => { expect((await kept())?.['address']).toBe(address) })
}

test('what is typed is on the phone within half a second, and the page says so', async () => {
  const { types, told } = await open()
  types({ address: '沈阳市' })
  expect(told, 'a page drawn anew before React has heard of the letter would take it back').toEqual([])
  await vi.waitFor(() => { expect(told[0]).toEqual(['where', 'saving']) })
  await vi.waitFor(async () => { expect(await kept()).toEqual({ name: '张三', address: '沈阳市' }) }, { timeout: 1_000 })
  await vi.waitFor(() => { expect(told.at(-1)).toEqual(['where', 'phone']) })
})

test('what is typed back to what the page showed is kept no more', async () => {
  await typedOnce('沈阳市')
  const { types, keeper } = await open({ ...shown, address: '沈阳市' })
  types({ address: '' })
  keeper.stop()
  await vi.waitFor(async () => { expect(await kept()).toBeUndefined() })
})

test.each([
  ['comes back into a page that is as it was', {}, [['values', { name: '张三', address: '沈阳市' }], ['where', 'phone']]],
  ['is not shown to somebody else', { subject: 'other' }, []],
  ['stands beside what was changed elsewhere', { shown: { name: '李四', address: '' } }, [['conflict', { name: '张三', address: '沈阳市' }]]],
] as const)('what was kept %s', async (_, more, told) => {
  await typedOnce('沈阳市')
  const now = { ...page, ...more }
  expect((await open(now.shown, now)).told).toEqual(told)
})

test('while the person has not chosen, nothing overwrites either version; then the chosen one stays', async () => {
  await typedOnce('沈阳市')
  const changed = { ...page, shown: { name: '李四', address: '' } }
  const { keeper, types, told } = await open(changed.shown, changed)
  types({ address: '大连市' })
  keeper.stop()
  expect((await kept())?.['address']).toBe('沈阳市')
  await keeper.choose(false)
  expect([told.at(-1), await kept()]).toEqual([['conflict', undefined], undefined])
})

const anew = { ...page, version: 4, shown: { name: '李四', address: '' }, before: shown }

test.each([
  ['typed into it: both stand side by side, what nobody touched as it is now', { name: '张三', address: '沈阳市' }, [['conflict', { name: '李四', address: '沈阳市' }]]],
  ['touched it: it shows what it says now', shown, [['values', anew.shown]]],
  ['was asked: the browser shows it by itself', anew.shown, []],
] as const)('a page is written anew while it is open, and somebody has %s', async (_, now, told) => {
  expect((await open(now, anew)).told).toEqual(told)
})

test('what was typed into a page that is now another one is kept until the person has chosen, and either choice is what the form shows', async () => {
  const typed = { name: '李四', address: '沈阳市' }
  const { keeper, told } = await open({ name: '张三', address: '沈阳市' }, anew)
  expect(await kept()).toEqual(typed)
  await keeper.choose(true)
  expect([told.at(-2), await kept()]).toEqual([['values', typed], typed])
  const again = await open(typed, { ...anew, shown: { name: '王五', address: '' }, before: anew.shown })
  await again.keeper.choose(false)
  expect([again.told.at(-2), await kept()]).toEqual([['values', { name: '王五', address: '' }], undefined])
})

test('two tabs with one page: what one has sent takes nothing of the other away', async () => {
  const [one, other] = [await open(), await open({ ...shown, address: '大连市' })]
  one.types({ address: '沈阳市' })
  await vi.waitFor(async () => { expect(await kept()).toMatchObject({ address: '沈阳市' }) })
  other.types({ address: '大连市甲' })
  await vi.waitFor(async () => { expect(await kept()).toMatchObject({ address: '大连市甲' }) })
  await one.keeper.arrived()
  expect(await kept()).toMatchObject({ address: '大连市甲' })
})

test.each([
  ['when the other has been saved', ({ news }) => { news({ type: 'changed', id: 'd/identity' }) }],
  ['before the page goes', () => { window.dispatchEvent(new Event('pagehide')) }],
] as readonly (readonly [string, (one: Awaited<ReturnType<typeof open>>) => void])[])('two tabs with one page: who wrote first writes once more %s', async (_, happens) => {
  const one = await open()
  one.types({ address: '沈阳市' })
  await vi.waitFor(async () => { expect(await kept()).toMatchObject({ address: '沈阳市' }) })
  const other = await open()
  other.types({ address: '大连市' })
  await vi.waitFor(async () => { expect(await kept()).toMatchObject({ address: '大连市' }) })
  await other.keeper.arrived()
  expect(await kept()).toBeUndefined()
  happens(one)
  await vi.waitFor(async () => { expect(await kept()).toMatchObject({ address: '沈阳市' }) })
})

test('when the server has the page, nothing of it stays, also what was being written', async () => {
  const { keeper, types } = await open()
  types({ address: '沈阳市' })
  await keeper.wait()
  await keeper.arrived()
  keeper.stop()
  expect([await kept(), await vault.list('outbox')]).toEqual([undefined, []])
})

test('what is refused comes back with what is wrong, and no longer waits', async () => {
  const { keeper, types, told, news } = await open()
  types({ address: '沈' })
  await keeper.wait()
  const stop = { code: 'faults', faults: [{ field: 'address', message: '太短' }] }
  await vault.put('outbox', { id: 'd/identity', value: { form: 1, subject: 'mark', draft: 'd', version: 3, tries: 0, nextAt: 0, job: { type: 'step', step: 'identity', answers: { name: '张三', address: '沈' } }, stop } }, Date.now())
  news({ type: 'stopped', id: 'd/identity', stop })
  await vi.waitFor(() => { expect(told).toContainEqual(['stopped', { ...stop, says: undefined, faults: [{ ...stop.faults[0], candidates: undefined }] }, { name: '张三', address: '沈' }]) })
  await vi.waitFor(async () => { expect(await vault.list('outbox')).toEqual([]) })
})

test('when it has arrived after all the page leads on', async () => {
  const { told, news } = await open()
  news({ type: 'saved', id: 'd/identity', next: 'check', waiting: { subject: 'mark', draft: 'd', version: 3, tries: 0, nextAt: 0, job: { type: 'submission', key: 'k' } } })
  expect(told).toEqual([['saved', 'check']])
})
