import { expect, test } from 'vitest'

import { dumpText, withDatabase } from '../db/testing'

import { apiLimit } from './limit'
import { answerGet, answerPost, countPeriod, determine, listDocuments } from './index'

withDatabase()

const ask = (body: unknown) => new Request('http://localhost/api/v1/periods', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
const period = { from: '2018-02-14', period: { days: 3 } }

test('one network may ask so often in a minute, then it is told when to come again', async () => {
  for (let n = 0; n < apiLimit.max; n += 1) expect((await answerPost(ask(period), countPeriod)).status).toBe(200)
  const refused = await answerPost(ask(period), countPeriod)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await answerGet(new Request('http://localhost/api/v1/documents'), listDocuments)).status).toBe(429)
})

test('a body that is not JSON is refused before anything is judged', async () => {
  const response = await answerPost(new Request('http://localhost/x', { method: 'POST', body: '{' }), determine)
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
})

test('nothing of what was asked is kept', async () => {
  await answerPost(ask({ place: '220100', on: '2018-03-05', facts: { kind: 'emergency', visitDay: '2018-03-02' } }), determine)
  expect(await dumpText()).not.toMatch(/2018-03-0[25]|emergency/u)
})
