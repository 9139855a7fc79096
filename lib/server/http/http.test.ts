import { expect, test } from 'vitest'

import { problem, readJson, refusal } from './index'

/** A body that never says how long it is, and would go on for ever. */
function endless(): { readonly request: Request; readonly sent: () => number } {
  let parts = 0
  const body = new ReadableStream<Uint8Array>({ pull: (on) => { parts += 1; on.enqueue(new Uint8Array(16 * 1024).fill(32)) } })
  return { request: new Request('https://ydt.example/', { method: 'POST', body, duplex: 'half' } as RequestInit), sent: () => parts }
}
const post = (body: string) => new Request('https://ydt.example/', { method: 'POST', body })

test.each([['{"a":1}', { a: 1 }], ['{"a":', undefined], ['', undefined], [`"${'a'.repeat(70_000)}"`, undefined], [`"${'一'.repeat(22_000)}"`, undefined]])('the body %.12j is read as %j', async (body, read) => {
  expect(await readJson(post(body))).toEqual(read)
})

test('a body without end is given up soon', async () => {
  const { request, sent } = endless()
  expect(await readJson(request)).toBeUndefined()
  expect(sent()).toBeLessThan(10)
})

test.each([
  ['with the seconds it lasts', refusal(429, { code: 'too-often', retryAfterSeconds: 90 }, '请过 2 分钟再试'), '90', { code: 'too-often', detail: '请过 2 分钟再试', retryAfterSeconds: 90 }],
  ['without them where it does not pass', refusal(404, { code: 'not-found' }, '没有找到'), null, { code: 'not-found', detail: '没有找到' }],
  ['with words alone', problem(422, 'faults', '请填姓名'), null, { code: 'faults', detail: '请填姓名' }],
  ['with nothing but its code', problem(401, 'signed-out'), null, { code: 'signed-out' }],
])('a refusal is told %s', async (_, answer, header, { code, ...more }) => {
  expect(answer.headers.get('retry-after')).toBe(header)
  expect(await answer.json()).toEqual({ type: `/problems/${code}`, title: code, status: answer.status, ...more })
})
