import type { EventType } from '@/lib/filing/index'
import { transaction } from '@/lib/server/db'
import type { Handlers } from '@/lib/server/jobs'
import { giveBack, take, type Limit } from '@/lib/server/limits'
import { log } from '@/lib/server/log'
import { sendSms } from '@/lib/server/messages'
import { phoneOf } from '@/lib/server/people'
import { tellByWeChat } from '@/lib/server/wechat'
import { smsOf, type NewsEvent } from '@/lib/text/messages'

import { findForNotice } from './repo'

type News = { readonly filingId: string; readonly event: NewsEvent }

/**
 * Tells the person that something happened, without saying what about whom: the record itself is read after signing in. Once, by WeChat where
 * they asked for it there and it takes it, else by text message.
 */
export async function tellOwner({ filingId, event }: News, now: Date): Promise<void> {
  const text = smsOf(event)
  const filing = text === undefined ? undefined : await transaction((tx) => findForNotice(tx, filingId))
  if (text === undefined || filing === undefined) return
  if (await tellByWeChat({ personId: filing.ownerId, event, number: filing.number ?? '' }, now)) return
  const phone = await phoneOf(filing.ownerId)
  if (phone === undefined || (await isToldTooOften(phone, now))) return
  const sent = await sendSms(phone, text(filing.number ?? ''))
  if (sent.ok) return
  // It is tried again, and then counts once.
  await transaction((tx) => giveBack(tx, noticeLimits(phone)))
  throw new Error(sent.error.code)
}

const noticeLimits = (phone: string): readonly Limit[] => [{ name: 'notice-day', key: phone, max: 30, seconds: 86_400 }]

/** More than anybody's records bring about in a day: somebody makes and takes back, and each of it costs a message. */
async function isToldTooOften(phone: string, now: Date): Promise<boolean> {
  const taken = await transaction((tx) => take(tx, noticeLimits(phone), now))
  if (!taken.ok) log.warn('notice.too-many', { retryAfterSeconds: taken.error.retryAfterSeconds })
  return !taken.ok
}

export const filingHandlers: Handlers = {
  'filing.moved': ({ payload }, now) => tellOwner({ filingId: String(payload['filingId']), event: String(payload['event']) as EventType }, now),
}
