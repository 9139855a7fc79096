import { beforeEach, expect, test } from 'vitest'

import { drain, type Entry, type News, type Shelf } from './drain'
import type { Outcome } from './send'
import { asKept, fresh, later, readWaiting, waitingId, type Job, type Waiting } from './waiting'

const answers = { address: '沈阳市' }
const step = (name: string): Job => ({ type: 'step', step: name, answers })
const submission: Job = { type: 'submission', key: 'k' }
const item = (draft: string, job: Job, more: Partial<Waiting> = {}): Waiting => ({ ...fresh({ subject: 's', draft, version: 4, job }), ...more })

let entries: Entry[] = []
beforeEach(() => { entries = [] })
const put = (...items: readonly Waiting[]) => { entries = items.map((waiting, at) => ({ id: waitingId(waiting), at, waiting })) }
const shelf: Shelf = {
  list: () => Promise.resolve(entries),
  change: (entry) => { entries = entries.map((each) => (each.id === entry.id ? entry : each)); return Promise.resolve() },
  remove: ({ id }) => { entries = entries.filter((each) => each.id !== id); return Promise.resolve() },
}

/** Drains once; each thing sent is answered in turn, the last answer stands for all that follow. */
async function drained(answersOfServer: readonly Outcome[], { force = false, now = 1_000 } = {}) {
  const sent: string[] = []
  const news: News['type'][] = []
  const rest = [...answersOfServer]
  await drain(shelf, {
    force, now: () => now, tell: ({ type }) => { news.push(type) },
    send: (waiting) => {
      sent.push(`${waitingId(waiting)}@${String(waiting.version)}`)
      return Promise.resolve((rest.length > 1 ? rest.shift() : rest[0]) ?? { type: 'silence' })
    },
  })
  return { sent, news, left: entries.map(({ id }) => id) }
}
const saved = (version: number): Outcome => ({ type: 'saved', version, next: 'check' })
const refused: Outcome = { type: 'refused', stop: { code: 'faults', faults: [] } }

test('things go in order, each over the version that the one before has made', async () => {
  put(item('a', step('identity')), item('a', step('address')), item('a', submission), item('b', submission))
  expect(await drained([saved(5), saved(6), { type: 'submitted', number: 'n' }])).toMatchObject({
    sent: ['a/identity@4', 'a/address@5', 'a/submission@6', 'b/submission@4'], left: [],
  })
})

test.each([
  ['a silence: nothing more is tried', { type: 'silence' }, ['a/identity@4'], ['a/identity', 'a/submission', 'b/submission']],
  ['nobody signed in: everything of theirs stays', { type: 'signed-out' }, ['a/identity@4'], ['a/identity', 'a/submission', 'b/submission']],
  ['trouble there: of this draft nothing overtakes', { type: 'trouble' }, ['a/identity@4', 'b/submission@4'], ['a/identity', 'a/submission', 'b/submission']],
  ['a refusal: of this draft nothing overtakes', refused, ['a/identity@4', 'b/submission@4'], ['a/identity', 'a/submission', 'b/submission']],
] as const)('after %s', async (_, outcome, sent, left) => {
  put(item('a', step('identity')), item('a', submission), item('b', submission))
  expect(await drained([outcome])).toMatchObject({ sent, left })
})

test('what belongs to somebody who is not signed in holds nobody else up', async () => {
  put(item('a', step('identity'), { subject: 'other' }), item('a', submission, { subject: 'other' }), item('b', submission))
  expect(await drained([{ type: 'signed-out' }, { type: 'submitted', number: 'n' }])).toMatchObject({ sent: ['a/identity@4', 'b/submission@4'], left: ['a/identity', 'a/submission'] })
})

test('a clock that was ahead lets nothing wait for its time', async () => {
  put(item('a', submission, { nextAt: 365 * 86_400_000, tries: 1 }))
  expect((await drained([{ type: 'submitted', number: 'n' }])).left).toEqual([])
})

test('what was refused is not sent again, also when asked to, until the person has done it again', async () => {
  put(item('a', step('identity')))
  await drained([refused])
  expect(await drained([saved(5)], { force: true })).toEqual({ sent: [], news: [], left: ['a/identity'] })
})

test('after a silence it waits from 15 seconds to 5 minutes, unless the network comes back', async () => {
  put(item('a', step('identity')))
  await drained([{ type: 'silence' }], { now: 1_000 })
  expect((await drained([saved(5)], { now: 15_999 })).sent).toEqual([])
  expect((await drained([{ type: 'silence' }], { now: 2_000, force: true })).sent).toEqual(['a/identity@4'])
  const waits = [0, 1, 2, 3, 4, 5, 20].map((tries) => later(item('a', submission, { tries }), 0).nextAt / 1000)
  expect(waits).toEqual([15, 30, 60, 120, 240, 300, 300])
})

test('what the person has put there meanwhile is newer than the answer to what was sent', async () => {
  put(item('a', step('identity')))
  const strict: Shelf = { ...shelf, change: (entry) => (entries.some(({ at }) => at === entry.at) ? shelf.change(entry) : Promise.resolve()) }
  await drain(strict, { force: false, now: () => 0, tell: () => undefined, send: () => { entries = [{ id: 'a/identity', at: 99, waiting: item('a', step('identity')) }]; return Promise.resolve(refused) } })
  expect(entries[0]?.waiting.stop).toBeUndefined()
})

test('what is kept is read back as it was; anything else is nothing', () => {
  const stop = { code: 'faults', says: 'x', faults: [{ field: 'address', message: '太短', candidates: [{ code: '1', name: '一' }] }] }
  for (const job of [step('identity'), submission]) expect(readWaiting(asKept(item('a', job, { stop, tries: 2, nextAt: 9 })))).toEqual(item('a', job, { stop, tries: 2, nextAt: 9 }))
  expect([undefined, {}, { form: 1, subject: 's', draft: 'a', version: 1, job: { type: 'other' } }, { ...item('a', submission), form: 99 }].map((value) => readWaiting(value)?.draft)).toEqual([undefined, undefined, undefined, 'a'])
})
