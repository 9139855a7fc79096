import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'

import type { Citizen } from './citizen'
import type { Town } from './test'

/** Phones as people hold them. What they cannot do is taken away; how they call themselves is only how they call themselves. */
export const profiles = {
  'chrome-android': {
    userAgent: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Mobile Safari/537.36',
    viewport: { width: 390, height: 844 }, lacks: [], platform: 'Linux armv8l', bridge: false, elder: false,
  },
  'wechat-android': {
    userAgent: 'Mozilla/5.0 (Linux; Android 16; V2408A Build/BP2A.250605.031.A3; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.7444.173 Mobile Safari/537.36 XWEB/1420229 MMWEBSDK/20260101 MMWEBID/6740 REV/1 MicroMessenger/8.0.68.3020(0x28004458) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64',
    viewport: { width: 360, height: 780 }, lacks: ['SyncManager', 'share', 'onbeforeinstallprompt'], platform: 'Linux aarch64', bridge: true, elder: false,
  },
  'wechat-ios': {
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.61(0x18003d2e) NetType/WIFI Language/zh_CN',
    viewport: { width: 375, height: 667 }, platform: 'iPhone', bridge: true, elder: false,
    lacks: ['serviceWorker', 'userAgentData', 'setAppBadge', 'clearAppBadge', 'connection', 'onbeforeinstallprompt', 'SyncManager', 'PushManager', 'Notification'],
  },
  elder: {
    userAgent: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Mobile Safari/537.36',
    viewport: { width: 360, height: 780 }, lacks: [], platform: 'Linux armv8l', bridge: false, elder: true,
  },
} as const satisfies Readonly<Record<string, Phone>>

export type ProfileName = keyof typeof profiles
type Phone = {
  readonly userAgent: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** Taken from the navigator and from the window alike. */
  readonly lacks: readonly string[]
  readonly platform: string
  readonly bridge: boolean
  readonly elder: boolean
}

/** WeChat's way into the page: there soon, never, after five seconds, or there and refusing what we sign. */
export type Bridge = 'ready' | 'never' | 'after-5-s' | 'refuses'

export const optionsOf = (name: ProfileName): BrowserContextOptions => {
  const { userAgent, viewport } = profiles[name]
  return { userAgent, viewport, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
}

/** For a context that was made with `optionsOf(name)`, before its first page is opened. */
export async function dress(context: BrowserContext, name: ProfileName, bridge: Bridge = 'ready'): Promise<void> {
  const { lacks, platform, elder, bridge: inWeChat } = profiles[name]
  await context.addInitScript(becomes, { lacks: [...lacks], platform, elder })
  if (inWeChat && bridge !== 'never') await context.addInitScript(bridges, { wait: bridge === 'after-5-s' ? 5000 : 300, refuses: bridge === 'refuses' })
}

/** Another person of this town, with such a phone in their hand. */
export async function newCitizenWith(town: Town, browser: Browser, { name, bridge, ...options }: { readonly name: ProfileName; readonly bridge?: Bridge } & BrowserContextOptions): Promise<Citizen> {
  const citizen = await town.newCitizen(browser, { ...optionsOf(name), ...options })
  await dress(citizen.page.context(), name, bridge)
  return citizen
}

/** What the page asked of WeChat, in order. */
export const bridgeCalls = (citizen: Citizen): Promise<BridgeCall[]> => citizen.page.evaluate(() => Reflect.get(window, '__bridgeCalls') as BridgeCall[] | undefined ?? [])
export type BridgeCall = { readonly name: string; readonly args: Readonly<Record<string, unknown>> }

function becomes({ lacks, platform, elder }: { lacks: string[]; platform: string; elder: boolean }): void {
  for (const name of lacks) for (const owner of [Navigator.prototype, navigator, window]) Reflect.deleteProperty(owner, name)
  Object.defineProperty(navigator, 'platform', { get: () => platform })
  // Only where nothing was chosen yet: who turns it off must find it off on the next page.
  if (elder && location.protocol.startsWith('http') && localStorage.getItem('ydt-looks') === null) localStorage.setItem('ydt-looks', JSON.stringify({ elder: true, size: 'standard' }))
}

type Answer = (result: { err_msg: string; errMsg: string }) => void

/** As much of WeixinJSBridge as a page can see. It runs in the browser: nothing from this file is there. */
function bridges({ wait, refuses }: { wait: number; refuses: boolean }): void {
  const calls: { name: string; args: unknown }[] = []
  Object.assign(window, { __bridgeCalls: calls })
  const invoke = (name: string, args: unknown, answer?: Answer) => {
    calls.push({ name, args })
    const verdict = refuses && name === 'preVerifyJSAPI' ? 'fail invalid signature' : 'ok'
    setTimeout(() => { answer?.({ err_msg: `${name}:${verdict}`, errMsg: `${name}:${verdict}` }) }, 5)
  }
  setTimeout(() => {
    Object.assign(window, { WeixinJSBridge: { invoke, on: () => undefined, call: () => undefined } })
    document.dispatchEvent(new Event('WeixinJSBridgeReady'))
  }, wait)
}
