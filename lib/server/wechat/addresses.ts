import { record } from '../audit'
import { blindIndex, newRecordKey, openRecordKey, openText, seal } from '../crypto'
import { transaction } from '../db'
import type { Tx } from '../db'
import { env } from '../env'
import { decideConsent, hold } from '../people'
import { findAddress, forgetVisits, forgetVisitsOf, markLeft, ownerOf, removeAddress, storeAddress } from './repo'

/**
 * Where a person is written to in WeChat. It is an address and proves nothing: it is bound by somebody who is signed in, and bound elsewhere
 * it goes there. False when their account has ended while they were at WeChat.
 */
export async function bind(tx: Tx, { personId, openid }: { readonly personId: string; readonly openid: string }, now: Date): Promise<boolean> {
  if (!(await hold(tx, personId))) return false
  const { key, wrapped } = newRecordKey()
  const row = { personId, openidIndex: indexOf(openid), wrappedKey: wrapped, openid: seal(key, place(personId), openid), boundAt: now }
  const before = await storeAddress(tx, row)
  if (before !== undefined) {
    await record(tx, { actor: 'system', action: 'wechat.moved', objectKind: 'person', objectId: before, outcome: 'ok' }, now)
    await decideConsent(tx, { personId: before, purpose: 'wechat-notices', given: false, by: 'system' }, now)
  }
  await decideConsent(tx, { personId, purpose: 'wechat-notices', given: true }, now)
  await record(tx, { actor: 'citizen', actorId: personId, action: 'wechat.bind', objectKind: 'person', objectId: personId, outcome: 'ok' }, now)
  return true
}

export const personOfOpenid = (tx: Tx, openid: string): Promise<string | undefined> => ownerOf(tx, indexOf(openid))

/** From now on this person is written to by text message only. */
export async function unbindWeChat(personId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    if (!(await removeAddress(tx, personId))) return
    await record(tx, { actor: 'citizen', actorId: personId, action: 'wechat.unbind', objectKind: 'person', objectId: personId, outcome: 'ok' }, now)
    await decideConsent(tx, { personId, purpose: 'wechat-notices', given: false }, now)
  })
}

/** Nothing of this person’s WeChat stays, nor of their visits to it. */
export async function forgetWeChat(tx: Tx, personId: string): Promise<void> {
  await removeAddress(tx, personId)
  await forgetVisitsOf(tx, personId)
}

/** Since when a person has news by WeChat. */
export const boundSince = async (tx: Tx, personId: string): Promise<Date | undefined> => (await findAddress(tx, personId))?.boundAt

export type Address = { readonly openid: string; readonly noneLeft: boolean }

export async function addressOf(personId: string): Promise<Address | undefined> {
  const row = await transaction((tx) => findAddress(tx, personId))
  return row === undefined ? undefined : { openid: openText(openRecordKey(row.wrappedKey), place(personId), row.openid), noneLeft: row.noneLeftAt !== null }
}

/** WeChat takes no further notice for this person until they ask for one again. */
export const markNoneLeft = (personId: string, now: Date): Promise<void> => transaction((tx) => markLeft(tx, personId, now))

/** The person has just asked WeChat for another notice. */
export const markAskedAgain = (personId: string): Promise<void> => transaction((tx) => markLeft(tx, personId, null))

/** What a person's own page shows. `template` is for the button with which one asks WeChat for notices; `left`: whether it takes one. */
export type WeChatView = { readonly isBound: boolean; readonly left: boolean; readonly template: string | undefined }

/** None where there is no WeChat in the settings. */
export async function weChatOf(personId: string): Promise<WeChatView | undefined> {
  if (env.weChat === undefined) return undefined
  const row = await transaction((tx) => findAddress(tx, personId))
  return { isBound: row !== undefined, left: row !== undefined && row.noneLeftAt === null, template: env.weChat.notice?.template }
}

const indexOf = (openid: string): string => blindIndex('wechat-openid', `${env.weChat?.appId ?? ''}|${openid}`)
const place = (personId: string) => `wechat_address|openid|${personId}` as const

const DAY_MS = 86_400_000

/** Visits that can mean nothing any more. */
export const tidyWeChat = (now: Date): Promise<void> => transaction((tx) => forgetVisits(tx, new Date(now.getTime() - DAY_MS)))
