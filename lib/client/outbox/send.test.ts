import { expect, test, vi } from 'vitest'

import { alone } from './alone'
import { send } from './send'
import { fresh } from './waiting'

const step = fresh({ subject: 's', draft: 'd', version: 4, job: { type: 'step', step: 'identity', answers: { address: '沈阳市', spouse: '' } } })
const submission = fresh({ subject: 's', draft: 'd', version: 4, job: { type: 'submission', key: 'k' } })
const says = (status: number, body: unknown) => () => Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }))

test.each([
  ['a page is saved', step, says(200, { version: 5, next: 'check' }), { type: 'saved', version: 5, next: 'check' }],
  ['a record has its number', submission, says(201, { number: 'N1' }), { type: 'submitted', number: 'N1' }],
  ['a café says 200 to everything', submission, says(200, '<html>欢迎</html>'), { type: 'silence' }],
  ['a number is missing', submission, says(200, {}), { type: 'silence' }],
  ['nobody is signed in', submission, says(401, { title: 'signed-out' }), { type: 'signed-out' }],
  ['the server is overloaded', submission, says(503, 'later'), { type: 'trouble' }],
  ['the server is asked too often', submission, says(429, {}), { type: 'trouble' }],
  ['a gateway forbids', submission, says(403, '<html>'), { type: 'trouble' }],
  ['the draft was changed elsewhere', step, says(409, { title: 'changed-meanwhile', detail: '改过了' }), { type: 'refused', stop: { code: 'changed-meanwhile', says: '改过了', faults: [] } }],
  ['an answer is wrong', step, says(422, { title: 'faults', faults: [{ field: 'address', message: '太短' }, 'x'] }), { type: 'refused', stop: { code: 'faults', says: undefined, faults: [{ field: 'address', message: '太短', candidates: undefined }] } }],
  ['nobody answers', step, () => Promise.reject(new TypeError('Failed to fetch')), { type: 'silence' }],
] as const)('when %s', async (_, waiting, ask, outcome) => {
  expect(await send(waiting, ask)).toEqual(outcome)
})

test('a page travels by its own door with what was emptied, a submission with its key, both for whom they are', async () => {
  const ask = vi.fn<typeof fetch>(says(200, {}))
  await send(step, ask)
  await send(submission, ask)
  expect(ask.mock.calls.map(([path, init]) => [path, init?.method, init?.body])).toEqual([
    ['/api/filings/d/steps/identity', 'PUT', '{"version":4,"answers":{"address":"沈阳市","spouse":""}}'], ['/api/filings/d/submission', 'POST', '{"version":4}'],
  ])
  expect(ask.mock.calls[1]?.[1]?.headers).toMatchObject({ 'idempotency-key': 'k', 'ydt-for': 's' })
})

test('without locks a lease lets one page send, and is given back', async () => {
  let until = 0
  const lease = vi.fn((_: string, wish: number, now: number) => {
    if (wish > now && until > now) return Promise.resolve(false)
    until = wish
    return Promise.resolve(true)
  })
  const inner = vi.fn(() => Promise.resolve())
  expect(await alone(async () => { expect(await alone(inner, { name: 'outbox', lease, locks: undefined })).toBe(false) }, { name: 'outbox', lease, locks: undefined })).toBe(true)
  expect(inner).not.toHaveBeenCalled()
  expect(await alone(inner, { name: 'outbox', lease, locks: undefined })).toBe(true)
})

test('with locks whoever comes second leaves it to the first', async () => {
  const locks = { request: (_: string, __: unknown, work: (lock: unknown) => Promise<boolean>) => work(null) } as unknown as LockManager
  const work = vi.fn(() => Promise.resolve())
  expect([await alone(work, { name: 'outbox', lease: () => Promise.resolve(true), locks }), work.mock.calls.length]).toEqual([false, 0])
})
