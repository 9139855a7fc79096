import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the stand-in answers next. `codes`: whether a code it gave out is still good when it is shown. `notice`: WeChat's number for one. */
export type Mood = { openid: string; isSnapshot: boolean; refuses: boolean; codes: 'good' | 'used' | 'old'; notice: number; isDown: boolean }
export type Sent = { readonly touser: string; readonly template_id: string; readonly page: string; readonly data: Readonly<Record<string, { readonly value: string }>> }

/** Stands in for WeChat's open platform and its interface: as much of both as we ask. */
export type WeChat = {
  readonly base: string
  readonly settings: Readonly<Record<string, string>>
  readonly mood: Mood
  /** Every door that was knocked at, in order. */
  readonly calls: string[]
  readonly notices: Sent[]
  /** All that must never be seen by a page. */
  readonly secrets: readonly string[]
  readonly stop: () => Promise<void>
}

const [appId, secret, token, ticket, template] = ['wx0123456789abcdef', 'secret-of-the-account', 'token-lent-for-two-hours', 'ticket-lent-for-two-hours', 'template-of-news']
const usual: Mood = { openid: 'oAbcDefGhiJklMnoPqrStuVwxYz0', isSnapshot: false, refuses: false, codes: 'good', notice: 0, isDown: false }

type Answer = { readonly json: object } | { readonly location: string } | { readonly page: string }
const refused = (errcode: number, errmsg: string): Answer => ({ json: { errcode, errmsg: `${errmsg}, rid: ${randomBytes(4).toString('hex')}` } })

export async function startWeChat(): Promise<WeChat> {
  const mood = { ...usual }
  const [calls, notices]: [string[], Sent[]] = [[], []]
  const codes = new Map<string, 'good' | 'used' | 'old'>()

  const doors: Readonly<Record<string, (query: URLSearchParams, body: unknown) => Answer>> = {
    '/connect/oauth2/authorize': (query) => {
      const [back, state] = [query.get('redirect_uri') ?? '', query.get('state') ?? '']
      if (query.get('appid') !== appId || query.get('scope') !== 'snsapi_base' || query.get('response_type') !== 'code') return { page: '10005 该公众号没有这些scope的权限' }
      if (!/^[a-zA-Z0-9]{1,128}$/.test(state) || !URL.canParse(back)) return { page: '参数错误' }
      const to = new URL(back)
      if (!mood.refuses) {
        const code = randomBytes(24).toString('base64url')
        codes.set(code, mood.codes)
        to.searchParams.set('code', code)
      }
      to.searchParams.set('state', state)
      return { location: to.href }
    },
    '/sns/oauth2/access_token': (query) => {
      if (query.get('appid') !== appId) return refused(40013, 'invalid appid')
      if (query.get('secret') !== secret) return refused(40125, 'invalid appsecret')
      const code = query.get('code') ?? ''
      const state = codes.get(code)
      if (state === undefined || state === 'old') return refused(40029, 'invalid code')
      if (state === 'used') return refused(40163, 'code been used')
      codes.set(code, 'used')
      return { json: { access_token: 'token-of-a-visit', expires_in: 7200, refresh_token: 'token-to-refresh', openid: mood.openid, scope: 'snsapi_base', ...(mood.isSnapshot ? { is_snapshotuser: 1 } : {}) } }
    },
    '/cgi-bin/stable_token': (_, body) => {
      const asked = body as { readonly appid?: string; readonly secret?: string }
      return asked.appid === appId && asked.secret === secret ? { json: { access_token: token, expires_in: 7200 } } : refused(40125, 'invalid appsecret')
    },
    '/cgi-bin/ticket/getticket': (query) => (query.get('access_token') === token && query.get('type') === 'jsapi' ? { json: { errcode: 0, errmsg: 'ok', ticket, expires_in: 7200 } } : refused(40001, 'invalid credential')),
    '/cgi-bin/message/subscribe/bizsend': (query, body) => {
      if (query.get('access_token') !== token) return refused(40001, 'invalid credential')
      if (mood.notice !== 0) return refused(mood.notice, 'no')
      notices.push(body as Sent)
      return { json: { errcode: 0, errmsg: 'ok' } }
    },
  }

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://wechat.invalid')
      calls.push(pathname)
      const answer = mood.isDown ? undefined : doors[pathname]?.(searchParams, body)
      if (answer === undefined) response.writeHead(503).end()
      else if ('location' in answer) response.writeHead(302, { location: answer.location }).end()
      else if ('page' in answer) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer.page)
      else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(JSON.stringify(answer.json))
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const base = `http://localhost:${String((server.address() as AddressInfo).port)}`
  return {
    base, mood, calls, notices,
    settings: { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: secret, WECHAT_TEMPLATE_ID: template, WECHAT_OPEN_BASE: base, WECHAT_API_BASE: base },
    secrets: [secret, token, ticket, 'token-of-a-visit', 'token-to-refresh', usual.openid],
    stop: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => { resolve() }) }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return parts.length === 0 ? undefined : JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown
}
