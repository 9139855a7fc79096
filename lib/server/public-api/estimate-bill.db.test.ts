import { expect, test } from 'vitest'

import { createStaff } from '../auth/staff'
import { clock } from '../clock'
import { dumpText, withDatabase } from '../db/testing'
import { applyTable, proposeTable } from '../rates'

import { apiLimit } from './limit'
import { answerPost, estimateBill } from './index'

withDatabase()

const given = {
  place: '220100', on: '2026-03-05', level: 'tertiary', bill: { total: 1_234_567 },
  facts: { kind: 'emergency', insurance: 'resident', filed: true, couldSettleDirectly: true, settledDirectly: true },
}
const ask = (body: unknown) => new Request('http://localhost/api/v1/estimates', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

/** A table of the area, put in force by its supervisor. */
async function published(): Promise<void> {
  const made = await createStaff({ login: 'cc', password: 'long-enough-1', displayName: '周主管', phone: '13700000001', role: 'supervisor', area: '220100' }, clock.now())
  if (!made.ok) throw new Error(made.error.code)
  const supervisor = { id: made.value.id, role: 'supervisor', area: '220100' } as const
  const lines = ['统筹区代码,项目,数值,险种,医疗类别,医院级别,文号,生效日期', '220100,起付线,1000,居民,住院,三级,长医保发〔2026〕1号,2026-01-01', '220100,统筹支付比例,60%,居民,住院,三级,长医保发〔2026〕1号,2026-01-01']
  const proposed = await proposeTable(supervisor, { name: '标准.csv', bytes: new TextEncoder().encode(lines.join('\r\n')) }, clock.now())
  if (!proposed.ok) throw new Error(JSON.stringify(proposed.error))
  await applyTable(supervisor, { id: proposed.value.id, comparedWith: 0 }, clock.now())
}

test('a bill is reckoned by the examples until the office has put its own table in force', async () => {
  const before = await answerPost(ask(given), estimateBill)
  expect([before.status, before.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await before.json()).toMatchObject({ estimation: { estimate: { parts: { pool: 750_469 }, confidence: 'low' } } })
  await published()
  const after = await answerPost(ask(given), estimateBill)
  expect(await after.json()).toMatchObject({ estimation: { estimate: { parts: { pool: 680_740 }, confidence: 'high' } } })
})

test('what is wrong is told at its field, as a problem', async () => {
  const response = await answerPost(ask({ ...given, bill: { total: 1, selfPaid: 2 } }), estimateBill)
  expect([response.status, response.headers.get('content-type')]).toEqual([422, 'application/problem+json'])
  expect(await response.json()).toMatchObject({ errors: [{ pointer: '/bill/selfPaid', code: 'above-total' }] })
})

test('nothing of a bill is kept, and one network may ask only so often', async () => {
  for (let n = 0; n < apiLimit.max; n += 1) expect((await answerPost(ask(given), estimateBill)).status).toBe(200)
  expect((await answerPost(ask(given), estimateBill)).status).toBe(429)
  expect(await dumpText()).not.toMatch(/1234567|emergency/u)
})
