import { expect, test } from 'vitest'

import { loadOfficial } from './official'

const row = { area: '220100', figure: 'deductible', value: 100_000, source: { confidence: 'high', from: '2026-01-01' } }
const answer = (body: unknown, status = 200) => () => Promise.resolve(Response.json(body, { status }))

test('the table of a place is asked for by its code', async () => {
  const asked: string[] = []
  expect(await loadOfficial('220100', (address) => { asked.push(address); return answer({ area: '220100', rows: [row] })() })).toEqual([row])
  expect(asked).toEqual(['/api/v1/rates/220100'])
})

test('a place whose office has published nothing has none; what is no row is left out', async () => {
  expect(await loadOfficial('220100', answer({ area: '220100', rows: [] }))).toEqual([])
  expect(await loadOfficial('220100', answer({ rows: [null, 1, { figure: 'cap' }, row] }))).toEqual([row])
  expect(await loadOfficial('220100', answer('what'))).toEqual([])
})

test('where it could not be asked nothing is known: that is not the same as none', async () => {
  expect(await loadOfficial('220100', answer({}, 503))).toBeUndefined()
  expect(await loadOfficial('220100', () => Promise.reject(new TypeError('network')))).toBeUndefined()
  expect(await loadOfficial('220100', () => Promise.resolve(new Response('<html>')))).toBeUndefined()
})
