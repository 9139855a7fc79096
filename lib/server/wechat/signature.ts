import { createHash } from 'node:crypto'
import { err, ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import type { PageSignature } from '@/lib/contracts/wechat'
import { newToken } from '../crypto'
import { transaction } from '../db'
import { env } from '../env'
import { networkOf, take } from '../limits'
import type { TooMany } from '../limits'
import type { WeChatFailed, WeChatOff } from './api'
import { jsapiTicket } from './tokens'

export type SignRefused = WeChatOff | WeChatFailed | TooMany | { readonly code: 'not-our-page' }

type Signed = { readonly ticket: string; readonly nonceStr: string; readonly timestamp: number; readonly url: string }

/** As WeChat checks it: the names in this order, the address as it is up to the number sign. */
export const signatureOf = ({ ticket, nonceStr, timestamp, url }: Signed): string =>
  createHash('sha1').update(`jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url.split('#')[0] ?? ''}`).digest('hex')

/** For a page of ours. Which pages ask is their own affair: on iPhone they ask for the one they were loaded as, whichever that was. */
export async function signPage({ url, ip }: { readonly url: string; readonly ip: string }, now: Date): Promise<Result<PageSignature, SignRefused>> {
  const account = env.weChat
  if (account === undefined) return err({ code: 'wechat-off' })
  if (!URL.canParse(url) || new URL(url).origin !== account.origin) return err({ code: 'not-our-page' })
  const allowed = await transaction((tx) => take(tx, [{ name: 'wechat-sign', key: networkOf(ip), max: 3_000, seconds: 3_600 }], now))
  if (!allowed.ok) return allowed
  const ticket = await jsapiTicket(account, now)
  if (!ticket.ok) return ticket
  const [nonceStr, timestamp] = [newToken().slice(0, 16), Math.floor(now.getTime() / 1000)]
  return ok({ appId: account.appId, nonceStr, timestamp, signature: signatureOf({ ticket: ticket.value, nonceStr, timestamp, url }) })
}
