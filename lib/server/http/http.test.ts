import { expect, test } from 'vitest'

import { readJson } from './index'

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
