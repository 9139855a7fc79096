import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { KeptItem } from '../vault'

const shelves = { drafts: new Map<string, KeptItem>(), photos: new Map<string, KeptItem>() }
vi.mock('../phone-file', () => ({
  vault: () => Promise.resolve({
    lasting: true,
    put: (shelf: 'drafts' | 'photos', item: KeptItem) => { shelves[shelf].set(item.id, item); return Promise.resolve() },
    list: (shelf: 'drafts' | 'photos') => Promise.resolve([...shelves[shelf].values()]),
    remove: (shelf: 'drafts' | 'photos', id: string) => { shelves[shelf].delete(id); return Promise.resolve() },
  }),
}))

const { takeAlong } = await import('./along')
const { keepPhoto, keepRecord, readKept } = await import('./store')

const copy = { id: 'f', key: 'k', kind: 'transfer', answers: { name: '张三' }, filing: { id: 'f', version: 2, held: [] }, owner: 'me' } as const
const changed = { ...copy, answers: { name: '张三丰' }, edited: true } as const
const draft = { id: 'f', key: 'k', kind: 'transfer', version: 3, answers: { name: '李四' }, held: [], owner: 'me' }
const answers = (status: number, body: unknown) => { vi.stubGlobal('fetch', () => Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }))) }
const mine = async () => (await readKept()).records

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('window', { localStorage: { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, text: string) => { kept.set(name, text) } } })
})
afterEach(() => {
  for (const shelf of Object.values(shelves)) shelf.clear()
  vi.unstubAllGlobals()
})

test.each([
  ['a copy is brought up to date', copy, 200, draft, [{ answers: { name: '李四' }, filing: { version: 3 } }]],
  ['what was changed here stays as it is', changed, 200, draft, [{ answers: { name: '张三丰' }, edited: true, filing: { version: 2 } }]],
  ['a copy of what was handed in elsewhere goes', copy, 200, { owner: 'me', number: 'N1' }, []],
  ['of what was changed here and handed in elsewhere the number stays, and nothing of the person', changed, 200, { owner: 'me', number: 'N1' }, [{ answers: {}, filing: { number: 'N1' } }]],
  ['a copy of what was thrown away goes', copy, 404, { title: 'not-found', owner: 'me' }, []],
  ['what was changed here of something thrown away stays', changed, 404, { title: 'not-found', owner: 'me' }, [{ answers: { name: '张三丰' } }]],
  ['while nobody is signed in nothing changes', copy, 401, { title: 'signed-out' }, [copy]],
  ['a café changes nothing', copy, 404, '<h1>欢迎</h1>', [copy]],
] as const)('%s', async (_, before, status, body, after) => {
  await keepRecord(before)
  answers(status, body)
  await takeAlong('f')
  expect(await mine()).toMatchObject(after)
  expect(await mine()).toHaveLength(after.length)
})

test('photographs of what was handed in elsewhere go with it', async () => {
  await keepRecord(changed)
  await keepPhoto({ id: 'p', record: 'f', material: 'referral', type: 'image/jpeg', bytes: new Blob(['x']) })
  answers(200, { owner: 'me', number: 'N1' })
  await takeAlong('f')
  expect(shelves.photos.size).toBe(0)
})

test('when somebody else is signed in, what was kept for its owner is not shown, and is there when they are back', async () => {
  await keepRecord(changed)
  answers(404, { title: 'not-found', owner: 'other' })
  await takeAlong('f')
  expect(await mine()).toEqual([])
  answers(200, draft)
  await takeAlong('f')
  expect(await mine()).toMatchObject([{ answers: { name: '张三丰' }, edited: true }])
})
