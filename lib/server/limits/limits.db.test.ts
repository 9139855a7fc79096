import { describe, expect, test } from 'vitest'
import { transaction } from '../db'
import { dumpText, withDatabase } from '../db/testing'
import { askedPath, clientIp, networkOf, take } from './index'
import { forgetEndedWindows } from './repo'
import type { Limit } from './index'

withDatabase()

const start = new Date('2026-02-24T01:00:59.500Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const minute: Limit = { name: 'minute', key: '13812345678', max: 1, seconds: 60 }
const hour: Limit = { name: 'hour', key: '13812345678', max: 5, seconds: 3600 }
const ask = (limits: readonly Limit[], at = start) => transaction((tx) => take(tx, limits, at))

describe('a limit', () => {
  test('opens its window with the first count, not with the clock’s minute', async () => {
    expect(await ask([minute])).toEqual({ ok: true, value: undefined })
    expect(await ask([minute], later(1))).toEqual({ ok: false, error: { code: 'too-many', limit: 'minute', retryAfterSeconds: 59 } })
    expect((await ask([minute], later(59.9))).ok).toBe(false)
    expect((await ask([minute], later(60))).ok).toBe(true)
    expect((await ask([minute], later(61))).ok).toBe(false)
  })

  test('counts each key and each name apart', async () => {
    await ask([minute])
    expect((await ask([{ ...minute, key: '13912345678' }])).ok).toBe(true)
    expect((await ask([{ ...minute, name: 'other' }])).ok).toBe(true)
  })

  test('that refuses takes nothing from the others', async () => {
    await ask([minute, hour])
    for (let n = 0; n < 20; n += 1) expect((await ask([minute, hour], later(n + 1))).ok).toBe(false)
    for (const n of [1, 2, 3, 4]) expect((await ask([minute, hour], later(n * 60))).ok).toBe(true)
    expect(await ask([minute, hour], later(300))).toMatchObject({ ok: false, error: { limit: 'hour', retryAfterSeconds: 3300 } })
  })

  test('holds under 100 parallel callers, whatever order they name the limits in', async () => {
    const calls = Array.from({ length: 100 }, (_, n) => ask(n % 2 === 0 ? [minute, hour] : [hour, minute]))
    expect((await Promise.all(calls)).filter(({ ok }) => ok)).toHaveLength(1)
    const more = Array.from({ length: 50 }, () => ask([{ ...hour, name: 'parallel' }]))
    expect((await Promise.all(more)).filter(({ ok }) => ok)).toHaveLength(5)
  })

  test('does not store what it counts', async () => {
    await ask([minute, hour])
    const dump = await dumpText()
    expect(dump).toContain('minute:')
    expect(dump).not.toContain('13812345678')
  })

  test('is forgotten when its window has ended', async () => {
    await ask([minute, hour])
    await transaction((tx) => forgetEndedWindows(tx, later(61)))
    const dump = await dumpText()
    expect(dump).toContain('hour:')
    expect(dump).not.toContain('minute:')
  })
})

describe('a network', () => {
  test.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['direct', 'direct'],
    ['203.0.113.77, 1.2.3.4', 'direct'],
    ['', 'direct'],
  ])('of %s is %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network)
  })
})

describe('the address of a caller', () => {
  const headers = (peer: string | undefined, forwarded?: string) =>
    new Headers({ ...(peer === undefined ? {} : { 'x-ydt-peer': peer }), ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }) })

  test.each([
    ['without proxies is the socket’s, whatever the sender claims', headers('198.51.100.1', '1.2.3.4'), 0, '198.51.100.1'],
    ['behind one proxy is what that proxy saw', headers('10.0.0.1', '198.51.100.1'), 1, '198.51.100.1'],
    ['behind one proxy is not what the sender wrote before it', headers('10.0.0.1', '1.2.3.4, 198.51.100.1'), 1, '198.51.100.1'],
    ['behind two proxies is what the outer one saw', headers('10.0.0.1', '6.6.6.6, 198.51.100.1, 10.0.0.2'), 2, '198.51.100.1'],
    ['that went round the proxy is the socket’s', headers('198.51.100.1'), 1, '198.51.100.1'],
    ['is unknown without a mark', headers(undefined, '1.2.3.4'), 0, 'direct'],
  ])('%s', (_, given, hops, ip) => {
    expect(clientIp(given, hops)).toBe(ip)
  })
})

test.each([
  ['/filings/new?kind=transfer', '/filings/new?kind=transfer'],
  ['/filings?_rsc=abc12', '/filings'],
  ['/filings?a=1&_rsc=abc12', '/filings?a=1'],
  ['/', '/'],
])('asked for %s, the path is %s', (url, path) => {
  expect(askedPath(new Headers({ 'x-ydt-path': url }))).toBe(path)
  expect(askedPath(new Headers())).toBeUndefined()
})
