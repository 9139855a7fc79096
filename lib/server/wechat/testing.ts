import { afterAll, beforeEach } from 'vitest'
import { startWeChat, type WeChat } from '@/e2e/support/wechat-server'
import { setTestEnv } from '../db/testing'
import { forgetProcessWide } from '../process-wide'

export const origin = 'https://ydt.example'
export const start = new Date('2026-04-14T01:00:00Z')
export const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)

/** Await once, after `withDatabase()`: what stands in for WeChat, named in the settings, in good health and untouched before every test. */
export async function withWeChat(): Promise<WeChat> {
  const weChat = await startWeChat()
  afterAll(() => weChat.stop())
  beforeEach(() => {
    setTestEnv({ ...weChat.settings, YDT_ORIGIN: origin })
    forgetProcessWide('wechat rest')
    Object.assign(weChat.mood, { openid: 'oFirstOfAll', isSnapshot: false, refuses: false, codes: 'good', notice: 0, isDown: false })
    for (const list of [weChat.calls, weChat.notices]) list.length = 0
  })
  return weChat
}
