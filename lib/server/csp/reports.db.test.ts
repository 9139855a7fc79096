import { describe, expect, test, vi } from 'vitest'

import { withDatabase } from '../db/testing'
import { hearViolation, pageOf, placeOf } from './reports'

withDatabase({ LOG_LEVEL: 'warn' })

const violation = {
  'document-uri': 'https://ydt.example/filings/0b6f9d52-1111-4222-8333-944455556666/check?file-for=referral', 'effective-directive': 'script-src-elem',
  'blocked-uri': 'https://evil.example/x.js?who=220102196203074525', 'source-file': 'https://ydt.example/_next/static/chunks/a.js', 'line-number': 3,
}
const send = (report: object, network = 7) => hearViolation(new Request('https://ydt.example/api/csp-reports', {
  method: 'POST', body: JSON.stringify({ 'csp-report': report }), headers: { 'content-type': 'application/csp-report', 'x-ydt-peer': `203.0.${String(network)}.7` },
}))
async function written(work: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => { if (String(line).includes('csp.violation')) lines.push(String(line)); return true })
  await work()
  spy.mockRestore()
  return lines
}

test('a stopped script is written down by the kind of its page and the host it came from, and nothing else of it', async () => {
  const [line = '', ...others] = await written(() => send(violation))
  expect(JSON.parse(line)).toMatchObject({ event: 'csp.violation', directive: 'script-src-elem', page: '/filings/[id]/check', blocked: 'https://evil.example', source: 'https://ydt.example', line: 3 })
  expect(line).not.toMatch(/0b6f9d52|2201|x\.js|referral/)
  expect(others).toEqual([])
})

test.each([
  ['an extension of the browser', { ...violation, 'blocked-uri': 'chrome-extension' }],
  ['an extension that brought a script', { ...violation, 'source-file': 'moz-extension://abc/x.js' }],
  ['no policy at all', { 'document-uri': 'https://ydt.example/' }],
  ['words in place of a rule', { ...violation, 'effective-directive': '王秀英 220102196203074525' }],
  ['a page that is none', { ...violation, 'document-uri': 'javascript:alert(1)' }],
])('of %s nothing is written, and the answer is the same', async (_, report) => {
  let status = 0
  expect(await written(async () => { status = (await send(report)).status })).toEqual([])
  expect(status).toBe(204)
})

test('one network fills the log with twenty lines an hour, and no further', async () => {
  const lines = await written(() => Promise.all(Array.from({ length: 30 }, () => send(violation))))
  expect(lines).toHaveLength(20)
  expect(await written(() => send(violation, 8))).toHaveLength(1)
})

describe('an address', () => {
  test.each([
    ['https://ydt.example/', '/'], ['https://ydt.example/policy/jilin-2017-79', '/policy/[id]'], ['https://ydt.example/check?from=220100', '/check'],
    ['https://ydt.example/desk/0b6f9d52-1111-4222-8333-944455556666', '/desk/[id]'], ['https://ydt.example/%E7%8E%8B/13800000001', '/[id]/[id]'],
  ])('of the page %s is of the kind %s', (address, page) => {
    expect(pageOf(address)).toBe(page)
  })
  test.each([['inline', 'inline'], ['', ''], ['data', 'data'], ['https://a.example:8443/b?c', 'https://a.example:8443'], ['王秀英', 'unreadable']])('%s of what was stopped is told as %s', (address, place) => {
    expect(placeOf(address)).toBe(place)
  })
})
