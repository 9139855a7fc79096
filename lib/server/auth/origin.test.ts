import { beforeEach, describe, expect, test } from 'vitest'
import { setTestEnv } from '../db/testing'
import { readToken, tokenIn } from './cookies'
import { safeNext } from './next-path'
import { assertSameOrigin, cameFromOurPage, namesForeignOrigin, sameOrigin } from './same-origin'

const from = (sent: Record<string, string>) => new Headers({ host: 'ydt.example', ...sent })
const own = { origin: 'https://ydt.example' }
beforeEach(() => { setTestEnv() })

describe('a change', () => {
  test.each([
    ['with our Origin', own, true],
    ['with our Origin over http', { origin: 'http://ydt.example' }, true],
    ['with our Origin and same-origin', { ...own, 'sec-fetch-site': 'same-origin' }, true],
    ['without Origin but same-origin', { 'sec-fetch-site': 'same-origin' }, true],
    ['with no word about where it comes from', {}, false],
    ['without Origin, typed by the user', { 'sec-fetch-site': 'none' }, false],
    ['with a null Origin', { origin: 'null' }, false],
    ['with a null Origin and same-origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }, false],
    ['from elsewhere', { origin: 'https://evil.example' }, false],
    ['from elsewhere, by its own word from here', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }, false],
    ['from a sibling', { origin: 'https://other.ydt.example', 'sec-fetch-site': 'same-site' }, false],
    ['from another port', { origin: 'https://ydt.example:8443' }, false],
    ['from a look-alike', { origin: 'https://ydt.example.evil.example' }, false],
    ['from a file', { origin: 'file://ydt.example' }, false],
    ['with our Origin but cross-site', { ...own, 'sec-fetch-site': 'cross-site' }, false],
    ['with something that is no Origin', { origin: 'ydt.example' }, false],
  ])('%s is believed: %s', (_, sent, believed) => {
    expect(sameOrigin(from(sent))).toBe(believed)
    const assert = () => { assertSameOrigin(from(sent)) }
    if (believed) expect(assert).not.toThrow()
    else expect(assert).toThrow('refused')
  })

  test('is held against the public origin where one is set, whatever Host says', () => {
    setTestEnv({ YDT_ORIGIN: 'https://public.example' })
    expect(sameOrigin(from({ origin: 'https://public.example' }))).toBe(true)
    expect(sameOrigin(from(own))).toBe(false)
    expect(sameOrigin(from({ origin: 'http://public.example' }))).toBe(false)
  })
})

test.each([[{}, false], [own, false], [{ 'sec-fetch-site': 'cross-site' }, false], [{ origin: 'null' }, true], [{ origin: 'https://evil.example' }, true]])(
  'a page asked for with %o names a foreign origin: %s', (sent, foreign) => {
    expect(namesForeignOrigin(from(sent))).toBe(foreign)
  })

const token = 'A'.repeat(42) + '_'
test.each([
  [`__Host-ydt=${token}`, token],
  [`a=1; __Host-ydt=${token}; b=2`, token],
  [`__Host-ydt-staff=${token}`, undefined],
  [`x__Host-ydt=${token}`, undefined],
  [`__Host-ydt=${token}x`, undefined],
  ['__Host-ydt=', undefined],
  [null, undefined],
])('the cookie header %j holds %s', (header, found) => {
  expect(tokenIn(header, '__Host-ydt')).toBe(found)
})

test.each([
  ['a button of ours', { 'sec-fetch-site': 'same-origin' }, true],
  ['a button of ours, in an old browser', { referer: 'https://ydt.example/sign-in' }, true],
  ['an address that somebody typed', { 'sec-fetch-site': 'none' }, false],
  ['a page elsewhere', { 'sec-fetch-site': 'cross-site' }, false],
  ['a page elsewhere that claims to be ours', { 'sec-fetch-site': 'cross-site', referer: 'https://ydt.example/sign-in' }, false],
  ['a page elsewhere, in an old browser', { referer: 'https://evil.example/https://ydt.example' }, false],
  ['nowhere', {}, false],
])('the way to another sign-in from %s is open: %s', (_, sent, opens) => {
  expect(cameFromOurPage(from(sent))).toBe(opens)
})

test('a token has one shape', () => {
  expect(readToken(token)).toBe(token)
  expect(readToken(`${token.slice(0, -1)}%`)).toBeUndefined()
})

test.each([
  ['/filings/new?kind=transfer', '/filings/new?kind=transfer'],
  ['//evil.example', '/filings'],
  ['/\\evil.example', '/filings'],
  ['/.//evil.example', '/filings'],
  ['/filings/..//evil.example', '/filings'],
  ['/\t/evil.example', '/filings'],
  ['https://evil.example', '/filings'],
  ['javascript:alert(1)', '/filings'],
  ['/sign-in', '/filings'],
  ['/sign-in/code', '/filings'],
  ['/staff/sign-in', '/filings'],
  ['/sign-in-help', '/sign-in-help'],
  ['', '/filings'],
  [null, '/filings'],
])('after signing in, %j leads to %s', (path, led) => {
  expect(safeNext(path)).toBe(led)
})
