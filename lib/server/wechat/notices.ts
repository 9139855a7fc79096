import { noticeOf, type NewsEvent } from '@/lib/text/messages'
import { env } from '../env'
import { log } from '../log'
import { addressOf, markNoneLeft } from './addresses'
import { sendNotice } from './api'
import type { Account } from './api'
import { isResting, restFrom } from './rest'
import { accessToken, forgetAccessToken } from './tokens'

const TOKEN_ENDED: ReadonlySet<number | undefined> = new Set([40001, 40014, 42001])
/** Refused by the person, or what they asked for was used up; or the address is no longer one. */
const NONE_LEFT: ReadonlySet<number | undefined> = new Set([43101, 40003])
/** Ours to mend, and every notice fails alike: the fields of the template, its id, the right to use it. */
const OUR_FAULT: ReadonlySet<number | undefined> = new Set([47003, 40037, 48001])

export type News = { readonly personId: string; readonly event: NewsEvent; readonly number: string }

/** Tells the person by 订阅通知; false when it could not, and somebody else must tell them. */
export async function tellByWeChat({ personId, event, number }: News, now: Date): Promise<boolean> {
  const account = env.weChat
  const notice = noticeOf(event, number)
  if (account?.notice === undefined || notice === undefined || isResting(now)) return false
  const address = await addressOf(personId)
  if (address === undefined || address.noneLeft) return false
  const { template, says, number: digits } = account.notice
  const data = { [says]: { value: notice.says }, [digits]: { value: notice.number } }
  const errcode = await send(account, { openid: address.openid, template, page: `${account.origin}/filings`, data }, now)
  if (errcode === undefined) restFrom(now)
  if (NONE_LEFT.has(errcode)) await markNoneLeft(personId, now)
  if (OUR_FAULT.has(errcode)) log.error('wechat.notice-wrong', { errcode })
  return errcode === 0
}

/** WeChat's number for what came of it, 0 for sent. A token that ended early is fetched anew, once. */
async function send(account: Account, notice: Parameters<typeof sendNotice>[2], now: Date): Promise<number | undefined> {
  for (const isLast of [false, true]) {
    const token = await accessToken(account, now)
    if (!token.ok) return token.error.errcode
    const sent = await sendNotice(account, token.value, notice)
    if (sent.ok) return 0
    if (isLast || !TOKEN_ENDED.has(sent.error.errcode)) return sent.error.errcode
    await forgetAccessToken()
  }
  return undefined
}
