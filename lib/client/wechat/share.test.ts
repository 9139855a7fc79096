import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { sharedAs } from '@/lib/base/shared-as'
import { shareCard } from '@/lib/text/wechat'

import { bridgeOf, type Bridge } from './bridge'
import { introduce, offerCard } from './share'

const origin = 'https://ydt.example'
const systems = { iPhone: 'Mozilla/5.0 (iPhone; …) MicroMessenger/8.0.61', Android: 'Mozilla/5.0 (Linux; Android 16; …; wv) MicroMessenger/8.0.68' } as const
const signature = { appId: 'wx1', nonceStr: 'n', timestamp: 1, signature: 's' }

/** WeChat as a page meets it: what it was asked, and what it says to it. */
function weChat(verdict: 'ok' | 'fail' = 'ok') {
  const asked: { name: string; args: Record<string, unknown> }[] = []
  const signed: string[] = []
  const bridge: Bridge = { invoke: (name, args, answer) => { asked.push({ name, args: { ...args } }); answer({ err_msg: `${name}:${verdict}` }) } }
  return { asked, signed, ways: { bridge: () => Promise.resolve(bridge), sign: (url: string) => { signed.push(url); return Promise.resolve(signature) } } }
}
const here = (now: string, system: keyof typeof systems = 'Android', landing = now) => ({ landing: `${origin}${landing}`, now: `${origin}${now}`, userAgent: systems[system] })

test.each([['iPhone', '/'], ['Android', '/check?kind=transfer']] as const)('[22] on %s the address that is signed is %s', async (system, path) => {
  const { signed, ways } = weChat()
  await introduce(here('/check?kind=transfer#top', system, '/'), ways)
  expect(signed).toEqual([`${origin}${path}`])
})

test('every question to WeChat goes with the signature of the page', async () => {
  const { asked, ways } = weChat()
  expect(await offerCard(here('/check'), ways)).toBe(true)
  expect(asked.map(({ name }) => name)).toEqual(['preVerifyJSAPI', 'updateAppMessageShareData', 'updateTimelineShareData'])
  for (const { args } of asked) expect(args).toMatchObject({ verifyAppId: 'wx1', verifySignType: 'sha1', verifyTimestamp: '1', verifyNonceStr: 'n', verifySignature: 's' })
})

describe('[23] what is passed on', () => {
  const id = '0e1f2a3b-0000-4000-8000-000000000000'
  test.each([
    ['/', '/'], ['/check?kind=transfer&from=220100', '/check'], ['/hospitals/H220102001?q=x', '/hospitals/H220102001'], ['/estimate?total=12000', '/estimate'],
    ['/filings', '/check'], [`/filings/${id}`, '/check'], [`/filings/${id}?file-error=type`, '/check'], ['/account?wechat=bound', '/check'],
  ])('of %s is %s, under the same title and picture', async (path, passedOn) => {
    const { asked, ways } = weChat()
    await offerCard(here(path), ways)
    const cards = asked.filter(({ name }) => name.startsWith('update')).map(({ args }) => args)
    expect(cards).toHaveLength(2)
    for (const card of cards) expect(card).toMatchObject({ link: `${origin}${passedOn}`, title: shareCard.title, imgUrl: `${origin}/icon-512.png` })
    expect(JSON.stringify(cards)).not.toContain(id)
  })

  test.each([`/filings/${id}/identity`, '/filings/new', '/sign-in', '/sign-in/code', '/desk', '/desk/x', '/demo/inbox', '/checked', '/kept'])('of %s is nothing of ours: WeChat is not asked', async (path) => {
    const { asked, signed, ways } = weChat()
    expect(await offerCard(here(path), ways)).toBe(false)
    expect(sharedAs(path.split('?')[0] ?? '')).toBeUndefined()
    expect([...asked, ...signed]).toEqual([])
  })
})

describe('a page in WeChat goes on without it', () => {
  test('when WeChat does not believe the signature', async () => {
    const { asked, ways } = weChat('fail')
    expect(await offerCard(here('/check'), ways)).toBe(false)
    expect(asked.map(({ name }) => name)).toEqual(['preVerifyJSAPI'])
  })

  test('when the server has nothing to sign with', async () => {
    const { asked, ways } = weChat()
    expect(await offerCard(here('/check'), { ...ways, sign: () => Promise.resolve(undefined) })).toBe(false)
    expect(asked).toEqual([])
  })

  test('when there is no bridge', async () => {
    const { ways } = weChat()
    expect(await offerCard(here('/check'), { ...ways, bridge: () => Promise.resolve(undefined) })).toBe(false)
  })
})

describe('the bridge', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })
  const bridge: Bridge = { invoke: () => undefined }
  const page = (there?: Bridge) => ({ setTimeout, clearTimeout, document: new EventTarget(), ...(there === undefined ? {} : { WeixinJSBridge: there }) }) as unknown as Parameters<typeof bridgeOf>[0] & { WeixinJSBridge?: Bridge }

  test('that is there is taken', async () => { expect(await bridgeOf(page(bridge))).toBe(bridge) })

  test('that comes after five seconds is waited for', async () => {
    const late = page()
    const found = bridgeOf(late)
    await vi.advanceTimersByTimeAsync(5_000)
    Object.assign(late, { WeixinJSBridge: bridge })
    ;(late.document as EventTarget).dispatchEvent(new Event('WeixinJSBridgeReady'))
    expect(await found).toBe(bridge)
  })

  test('that never comes is given up', async () => {
    const found = bridgeOf(page())
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await found).toBeUndefined()
  })
})
