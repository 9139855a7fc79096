import { z } from 'zod'
import { err, ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import type { env } from '../env'
import { log } from '../log'

export type WeChatOff = { readonly code: 'wechat-off' }
/** `errcode` is WeChat's own number for it; none where nothing that could be read came back. */
export type WeChatFailed = { readonly code: 'wechat-failed'; readonly errcode: number | undefined }
export type Account = NonNullable<typeof env.weChat>

const PATIENCE_MS = 5_000
/** It says text/plain and answers 200 to everything; only `errcode` tells. */
const Refusal = z.object({ errcode: z.number().optional() })
const Visitor = z.object({ openid: z.string().min(1), is_snapshotuser: z.number().optional() })
const AccessToken = z.object({ access_token: z.string().min(1), expires_in: z.number() })
const Ticket = z.object({ ticket: z.string().min(1), expires_in: z.number() })

export type Visitor = { readonly openid: string; readonly isSnapshot: boolean }
export type Lent = { readonly value: string; readonly seconds: number }
export type Notice = { readonly openid: string; readonly template: string; readonly page: string; readonly data: Readonly<Record<string, { readonly value: string }>> }

/** Who came back with this code. A code is good once, for five minutes. */
export async function visitorOf({ appId, secret, apiBase }: Account, code: string): Promise<Result<Visitor, WeChatFailed>> {
  const query = new URLSearchParams({ appid: appId, secret, code, grant_type: 'authorization_code' })
  const answer = await ask(`${apiBase}/sns/oauth2/access_token?${query.toString()}`, Visitor)
  return answer.ok ? ok({ openid: answer.value.openid, isSnapshot: answer.value.is_snapshotuser === 1 }) : answer
}

/** The stable kind: another server that asks gets the same one and ends nobody's. */
export async function lendToken({ appId, secret, apiBase }: Account): Promise<Result<Lent, WeChatFailed>> {
  const answer = await ask(`${apiBase}/cgi-bin/stable_token`, AccessToken, { grant_type: 'client_credential', appid: appId, secret })
  return answer.ok ? ok({ value: answer.value.access_token, seconds: answer.value.expires_in }) : answer
}

export async function lendTicket({ apiBase }: Account, token: string): Promise<Result<Lent, WeChatFailed>> {
  const answer = await ask(`${apiBase}/cgi-bin/ticket/getticket?${new URLSearchParams({ access_token: token, type: 'jsapi' }).toString()}`, Ticket)
  return answer.ok ? ok({ value: answer.value.ticket, seconds: answer.value.expires_in }) : answer
}

/** One 订阅通知. */
export async function sendNotice({ apiBase }: Account, token: string, { openid, template, page, data }: Notice): Promise<Result<unknown, WeChatFailed>> {
  const body = { touser: openid, template_id: template, page, data }
  return ask(`${apiBase}/cgi-bin/message/subscribe/bizsend?${new URLSearchParams({ access_token: token }).toString()}`, z.object({}), body)
}

async function ask<T>(url: string, shape: z.ZodType<T>, body?: object): Promise<Result<T, WeChatFailed>> {
  const answer = await fetched(url, body).catch(() => undefined)
  const refused = Refusal.safeParse(answer)
  const errcode = refused.success ? refused.data.errcode : undefined
  const read = shape.safeParse(answer)
  if (read.success && (errcode ?? 0) === 0) return ok(read.data)
  // The address carries the secret and the answer may carry a person: the log gets the door and the number.
  log.warn('wechat.refused', { door: new URL(url).pathname, errcode })
  return err({ code: 'wechat-failed', errcode })
}

async function fetched(url: string, body: object | undefined): Promise<unknown> {
  const sent = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(url, { ...sent, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) })
  return JSON.parse(await response.text()) as unknown
}
