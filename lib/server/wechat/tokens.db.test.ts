import { describe, expect, test, vi } from 'vitest'
import { transaction } from '../db'
import { dumpText, setTestEnv, withDatabase } from '../db/testing'
import { env } from '../env'
import { leaseToken } from './repo'
import { signatureOf, signPage } from './signature'
import { later, origin, start, withWeChat } from './testing'
import { accessToken, forgetAccessToken, jsapiTicket } from './tokens'

withDatabase()

const weChat = await withWeChat()

const account = () => {
  if (env.weChat === undefined) throw new Error('no WeChat in the settings')
  return env.weChat
}
const sign = (url: string, now = start) => signPage({ url, ip: 'direct' }, now)

describe('[21] what WeChat lends', () => {
  test('is fetched once by fifty who ask at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => jsapiTicket(account(), start)))
    expect(new Set(all.map((each) => (each.ok ? each.value : each.error.code)))).toEqual(new Set(['ticket-lent-for-two-hours']))
    expect(weChat.calls).toEqual(['/cgi-bin/stable_token', '/cgi-bin/ticket/getticket'])
  })

  test('is fetched by one of many servers, and by another only when that one let ten seconds go by', async () => {
    const lease = (now: Date) => transaction((tx) => leaseToken(tx, { kind: 'access', until: new Date(now.getTime() + 10_000) }, now))
    const leased = await Promise.all(Array.from({ length: 5 }, () => lease(start)))
    expect(leased.filter(Boolean)).toHaveLength(1)
    expect([await lease(later(9)), await lease(later(11))]).toEqual([false, true])
  })

  test('is kept for 7000 seconds, and not until the end', async () => {
    await accessToken(account(), start)
    await accessToken(account(), later(7_000))
    expect(weChat.calls).toHaveLength(1)
    await accessToken(account(), later(7_199))
    expect(weChat.calls).toHaveLength(2)
  })

  test('is sealed in the database', async () => {
    await jsapiTicket(account(), start)
    const dump = await dumpText()
    for (const secret of weChat.secrets) expect(dump).not.toContain(secret)
  })

  test('is fetched anew when WeChat ended it, and asked for again after a failure', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await accessToken(account(), start)
    await forgetAccessToken()
    weChat.mood.isDown = true
    expect(await accessToken(account(), start)).toEqual({ ok: false, error: { code: 'wechat-failed', errcode: undefined } })
    weChat.mood.isDown = false
    expect(await accessToken(account(), start)).toMatchObject({ ok: true })
  })
})

describe('[21] the signature of a page', () => {
  test('is that of the official example', () => {
    expect(signatureOf({
      ticket: 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg', nonceStr: 'Wm3WZYTPz0wzccnW', timestamp: 1414587457, url: 'http://mp.weixin.qq.com?params=value#there',
    })).toBe('0f9de62fce790f9a083d5c99e95740ceb90c27ed')
  })

  test('is given for pages of ours, and carries no ticket', async () => {
    const signed = await sign(`${origin}/check?kind=transfer#top`)
    if (!signed.ok) throw new Error(signed.error.code)
    const { nonceStr, timestamp, signature } = signed.value
    expect(signature).toBe(signatureOf({ ticket: 'ticket-lent-for-two-hours', nonceStr, timestamp, url: `${origin}/check?kind=transfer` }))
    expect(JSON.stringify(signed.value)).not.toContain('ticket-lent')
  })

  test.each([
    'https://other.example/check', 'http://ydt.example/check', `${origin}.evil.example/`, 'check', '',
  ])('is not given for %s', async (url) => {
    expect(await sign(url)).toEqual({ ok: false, error: { code: 'not-our-page' } })
    expect(weChat.calls).toEqual([])
  })

  test('is not there without WeChat', async () => {
    setTestEnv()
    expect(await sign(`${origin}/check`)).toEqual({ ok: false, error: { code: 'wechat-off' } })
  })
})
