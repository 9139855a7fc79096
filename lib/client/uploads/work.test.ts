import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { Proof, ProofCode, ProofOutcome } from '@/lib/contracts/proof'

import { noteHere } from '../vault/here'

import { boardNow, change, show } from './board'
import type { Parcel } from './kept-photo'
import type { Tell } from './send'

type Way = { readonly tell: Tell; readonly signal: AbortSignal }
/** What the server will say, one answer for each try. */
let answers: ((parcel: Parcel, way: Way) => Promise<ProofOutcome<Proof>>)[] = []
const shelf = new Map<string, { readonly id: string; readonly at: number; readonly value: unknown; readonly bytes?: Blob }>()
const calledOff: string[] = []

vi.mock('./shrink', () => ({ shrink: (file: Blob) => Promise.resolve({ file, hints: ['dark'] }) }))
vi.mock('./send', () => ({
  PART_BYTES: 4,
  sendParcel: (parcel: Parcel, way: Way) => (answers.shift() ?? says('unreachable'))(parcel, way),
  callOff: (url: string) => { calledOff.push(url) },
}))
vi.mock('../phone-file', () => ({
  vault: () => Promise.resolve({
    lasting: true,
    put: (_: string, item: { readonly id: string; readonly value: unknown; readonly bytes?: Blob }, at: number) => { shelf.set(item.id, { ...item, at }); return Promise.resolve() },
    get: (_: string, id: string) => Promise.resolve(shelf.get(id)),
    list: () => Promise.resolve([...shelf.values()]),
    remove: (_: string, id: string) => { shelf.delete(id); return Promise.resolve() },
  }),
}))

const { prepare, resume, again, giveUp } = await import('./work')
const { withNoted } = await import('./since')

const proof = (id: string): Proof => ({ id, material: 'referral', type: 'image/jpeg', bytes: 6, removable: true })
const ready = (id: string) => () => Promise.resolve({ ok: true as const, value: proof(id) })
const says = (code: ProofCode) => () => Promise.resolve({ ok: false as const, error: { code } })
const stageOf = (id: string) => boardNow().way.find((item) => item.id === id)?.stage
const arrivedIn = (filingId: string) => withNoted(filingId, 'referral', []).map(({ id }) => id)

function picked(id: string, filingId: string) {
  show({ id, filingId, material: 'referral', isPhoto: true, stage: { at: 'preparing' }, hints: [], lasting: false })
  return prepare({ id, filingId, material: 'referral', file: new Blob(['123456'], { type: 'image/jpeg' }) })
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: null }))
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
})
afterEach(async () => {
  for (const { id } of boardNow().way) await giveUp(id)
  await vi.runAllTimersAsync()
  shelf.clear()
  answers = []
  calledOff.length = 0
  change({ way: [], advice: {} })
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a file that arrives is on the page as arrived, with what was seen on it, and on the phone no longer', async () => {
  answers = [ready('p1')]
  await picked('a', 'f1')
  await vi.runAllTimersAsync()
  expect(arrivedIn('f1')).toEqual(['p1'])
  expect(boardNow().way).toEqual([])
  expect(boardNow().advice).toEqual({ p1: ['dark'] })
  expect(shelf.size).toBe(0)
})

test('while it is sent it says which part of how many', async () => {
  answers = [(_, { tell, signal }) => new Promise((done) => {
    tell.sent(5)
    signal.addEventListener('abort', () => { done({ ok: false, error: { code: 'unreachable' } }) })
  })]
  await picked('a', 'f2')
  await vi.advanceTimersByTimeAsync(0)
  expect(stageOf('a')).toEqual({ at: 'sending', percent: 83, part: 2, parts: 2 })
  expect(shelf.has('a')).toBe(true)
})

test('a line that is down is tried again after 1, 3 and 8 seconds, and at once when the network is back', async () => {
  const tries: number[] = []
  const down = () => { tries.push(Date.now()); return says('unreachable')() }
  answers = [down, down, down, down]
  const from = Date.now()
  await picked('a', 'f3')
  await vi.advanceTimersByTimeAsync(12_500)
  expect(tries.map((at) => Math.round((at - from) / 1000))).toEqual([0, 1, 4, 12])
  expect(stageOf('a')).toEqual({ at: 'waiting', code: 'unreachable' })
  expect(shelf.has('a')).toBe(true)
  answers = [ready('p3')]
  window.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(0)
  expect(arrivedIn('f3')).toEqual(['p3'])
})

test('the next page takes up what the last one left, and goes on where the server was', async () => {
  shelf.set('a', { id: 'a', at: 1, value: { filingId: 'f4', material: 'referral', sha256: 'ab', hints: [], url: '/there' }, bytes: new Blob(['123456'], { type: 'image/jpeg' }) })
  shelf.set('record:b', { id: 'record:b', at: 1, value: { record: 'r', material: 'referral', type: 'image/jpeg' }, bytes: new Blob(['x']) })
  const urls: (string | undefined)[] = []
  answers = [(parcel) => { urls.push(parcel.kept.url); return ready('p4')() }]
  await Promise.all([resume(), resume()])
  await vi.runAllTimersAsync()
  expect(urls).toEqual(['/there'])
  expect(arrivedIn('f4')).toEqual(['p4'])
  expect([...shelf.keys()]).toEqual(['record:b'])
})

test('where the server has put it is kept with it', async () => {
  answers = [(_, { tell }) => { tell.named('/there'); return says('unreachable')() }]
  await picked('a', 'f5')
  await vi.advanceTimersByTimeAsync(0)
  expect(shelf.get('a')?.value).toMatchObject({ url: '/there' })
})

test('a file that is refused stays to be read, and not on the phone', async () => {
  answers = [says('wrong-type')]
  await picked('a', 'f6')
  await vi.runAllTimersAsync()
  expect(stageOf('a')).toEqual({ at: 'refused', code: 'wrong-type' })
  expect(shelf.size).toBe(0)
})

test.each(['too-many-files', 'no-room', 'not-found', 'other-site'] as const)('a file that is not what %s is about is kept until somebody tries again', async (code) => {
  answers = [says(code), ready('p7')]
  await picked('a', 'f7')
  await vi.runAllTimersAsync()
  expect(shelf.has('a')).toBe(true)
  again('a')
  await vi.runAllTimersAsync()
  expect(arrivedIn('f7')).toEqual(['p7'])
})

test('a file that is garbled three times is not sent for ever', async () => {
  answers = [says('garbled'), says('garbled'), says('garbled'), ready('never')]
  await picked('a', 'f8')
  await vi.runAllTimersAsync()
  expect(stageOf('a')).toEqual({ at: 'refused', code: 'garbled' })
  expect(answers).toHaveLength(1)
})

test('what somebody gives up is gone here and called off there', async () => {
  answers = [(_, { tell }) => { tell.named('/there'); return says('unreachable')() }]
  await picked('a', 'f9')
  await vi.advanceTimersByTimeAsync(0)
  await giveUp('a')
  await vi.runAllTimersAsync()
  expect(boardNow().way).toEqual([])
  expect(shelf.size).toBe(0)
  expect(calledOff).toEqual(['/there'])
})

test('what was wiped from the phone is sent by nobody any more', async () => {
  answers = [says('unreachable'), ready('never')]
  await picked('a', 'f10')
  await vi.advanceTimersByTimeAsync(0)
  shelf.clear()
  await vi.advanceTimersByTimeAsync(2000)
  expect(stageOf('a')).toEqual({ at: 'gone' })
  expect(answers).toHaveLength(1)
})

test('a file that the server cannot take just now holds up no other, and its turn comes again', async () => {
  const tries: string[] = []
  const trouble = ({ id }: Parcel) => { tries.push(id); return says('server-trouble')() }
  answers = [trouble, (parcel) => { tries.push(parcel.id); return ready('p2')() }, trouble, ready('p1')]
  await picked('a', 'f12')
  await picked('b', 'f12')
  await vi.advanceTimersByTimeAsync(0)
  expect(arrivedIn('f12')).toEqual(['p2'])
  expect([stageOf('a'), shelf.has('a')]).toEqual([{ at: 'waiting', code: 'server-trouble' }, true])
  await vi.runAllTimersAsync()
  expect([tries, arrivedIn('f12')]).toEqual([['a', 'b', 'a'], ['p2', 'p1']])
})

test('what was refused for the moment while it was looked at begins anew', async () => {
  const urls: (string | undefined)[] = []
  answers = [({ kept }, { tell }) => { urls.push(kept.url); tell.named('/there'); tell.looking(); return says('scanner-away')() }, ({ kept }) => { urls.push(kept.url); return ready('p1')() }]
  await picked('a', 'f13')
  await vi.runAllTimersAsync()
  expect([urls, arrivedIn('f13')]).toEqual([[undefined, undefined], ['p1']])
})

test('what somebody else has left on this phone is neither sent nor lost', async () => {
  const left = (id: string, owner: string) => { shelf.set(id, { id, at: 1, value: { filingId: 'f14', material: 'referral', sha256: 'ab', hints: [], owner }, bytes: new Blob(['123456'], { type: 'image/jpeg' }) }) }
  left('a', 'other')
  left('b', 'me')
  noteHere('me')
  answers = [ready('p1'), ready('never')]
  await resume()
  await vi.runAllTimersAsync()
  expect([arrivedIn('f14'), [...shelf.keys()], answers.length]).toEqual([['p1'], ['a'], 1])
})

test('a photo of somebody whose session is over holds up nobody who signs in after them', async () => {
  noteHere('me')
  answers = [says('signed-out')]
  await picked('a', 'f15')
  await vi.advanceTimersByTimeAsync(0)
  expect(stageOf('a')).toEqual({ at: 'waiting', code: 'signed-out' })
  noteHere('you')
  answers = [ready('p2')]
  await picked('b', 'f16')
  await vi.runAllTimersAsync()
  expect([arrivedIn('f16'), stageOf('a'), [...shelf.keys()]]).toEqual([['p2'], undefined, ['a']])
  noteHere('me')
  answers = [ready('p1')]
  await resume()
  await vi.runAllTimersAsync()
  expect([arrivedIn('f15'), [...shelf.keys()]]).toEqual([['p1'], []])
})

test('the second file waits for the first', async () => {
  answers = [says('unreachable'), ready('p1'), ready('p2')]
  await picked('a', 'f11')
  await picked('b', 'f11')
  await vi.advanceTimersByTimeAsync(0)
  expect(stageOf('b')).toEqual({ at: 'kept' })
  await vi.advanceTimersByTimeAsync(1500)
  expect(arrivedIn('f11')).toEqual(['p1', 'p2'])
})
