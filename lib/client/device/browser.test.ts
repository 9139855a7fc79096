import { expect, test } from 'vitest'

import { isWeChat, readBrowser, type Browser } from './browser'

const android = 'Mozilla/5.0 (Linux; Android 16; V2408A Build/BP2A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.7444.173 Mobile Safari/537.36 XWEB/1420229 MMWEBSDK/20260101 MMWEBID/6740 REV/1 MicroMessenger/8.0.68.3020(0x28004458) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64'
const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 13_3_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/7.0.12(0x17000c2d) NetType/WIFI Language/zh_CN'
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat(0x63090c33) XWEB/14315 Flue'
const wechat: Browser = { app: 'wechat', system: 'android', isView: true, isMiniProgram: false, isDevTool: false, kernel: undefined }

const samples: readonly (readonly [string, string, Browser])[] = [
  ['WeChat on Android', android, { ...wechat, kernel: 142 }],
  ['an old WeChat with a new kernel', android.replace('8.0.68.3020(0x28004458)', '8.0.49.2600(0x28003133)').replace('XWEB/1420229', 'XWEB/1460093'), { ...wechat, kernel: 146 }],
  ['WeChat on iPhone', iPhone, { ...wechat, system: 'ios' }],
  ['a page of a mini program', `${android} miniProgram/wx0123456789abcdef`, { ...wechat, isMiniProgram: true, kernel: 142 }],
  ['a page of a mini program, called otherwise', `${android} MiniProgramEnv/android`, { ...wechat, isMiniProgram: true, kernel: 142 }],
  ['WeChat on Windows', windows, { ...wechat, system: 'desktop' }],
  ['WeChat on a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) MicroMessenger/6.8.0(0x16080000) MacWechat/3.8.5(0x13080512) NetType/WIFI', { ...wechat, system: 'desktop' }],
  ['the tools of developers', `${iPhone} wechatdevtools/1.06.2401020`, { ...wechat, system: 'ios', isDevTool: true }],
  ['WeCom, which is not WeChat', `${iPhone} wxwork/4.1.30`, { ...wechat, app: 'wecom', system: 'ios' }],
]

test.each(samples)('[5] %s is told by how it calls itself', (_, userAgent, browser) => {
  expect(readBrowser(userAgent)).toEqual(browser)
})

const browser: Browser = { ...wechat, app: 'browser', isView: false }
test.each([
  ['Chrome on Android', 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Mobile Safari/537.36', browser],
  ['Safari on iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1', { ...browser, system: 'ios' }],
  ['a view of some other app', 'Mozilla/5.0 (Linux; Android 14; K; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36', { ...browser, isView: true }],
  ['something that nobody knows', 'NetFront/4.2 (HarmonyOS NEXT)', { ...browser, system: 'unknown' }],
  ['nothing', '', { ...browser, system: 'unknown' }],
] as const)('[5] %s is a browser', (_, userAgent, expected) => {
  expect(readBrowser(userAgent)).toEqual(expected)
  expect(isWeChat(userAgent)).toBe(false)
})

test.each([['XWEB/1420229', 142], ['XWEB/1300473', 130], ['XWEB/2853', undefined], ['XWEB/14315', undefined], ['XWEB/', undefined], ['', undefined]] as const)('[5] the kernel of %j is %s', (mark, kernel) => {
  expect(readBrowser(mark).kernel).toBe(kernel)
})
