import { setTimeout as pause } from 'node:timers/promises'
import { err, ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { hashToken, newToken } from '../crypto'
import { transaction } from '../db'
import { env } from '../env'
import { networkOf, take } from '../limits'
import type { TooMany } from '../limits'
import { phoneOf } from '../people'
import { bind, personOfOpenid } from './addresses'
import { visitorOf } from './api'
import type { Account, Visitor, WeChatOff } from './api'
import { addVisit, noteLanding, takenVisit, takeVisit } from './repo'
import type { VisitRow } from './repo'

/** As long as WeChat's own code is good. */
const VISIT_MS = 5 * 60_000
const CODE_SPENT: ReadonlySet<number | undefined> = new Set([40029, 40163])

/** Where a visit to WeChat led: bound to who is signed in; whose it is known (with a phone for the code, or without) or not; or nowhere, and why. */
export const landings = ['bound', 'known', 'no-phone', 'unknown', 'snapshot', 'refused', 'dead', 'failed'] as const
export type Landing = (typeof landings)[number]

export const weChatIsOn = (): boolean => env.weChat !== undefined

export type Start = { readonly ip: string; readonly personId: string | undefined; readonly next: string }
export type Started = { readonly location: string; readonly binding: string }

/** Where to send the browser and what to keep in its cookie. Only a mark of the state and of the cookie stays here. */
export async function startVisit({ ip, ...visit }: Start, now: Date): Promise<Result<Started, WeChatOff | TooMany>> {
  const account = env.weChat
  if (account === undefined) return err({ code: 'wechat-off' })
  const allowed = await transaction((tx) => take(tx, [{ name: 'wechat-network', key: networkOf(ip), max: 300, seconds: 3_600 }], now))
  if (!allowed.ok) return allowed
  return ok(await leave(account, { ...visit, isSecond: false }, now))
}

type Leaving = { readonly personId: string | undefined; readonly next: string; readonly isSecond: boolean }

async function leave(account: Account, { personId, next, isSecond }: Leaving, now: Date): Promise<Started> {
  // WeChat takes letters and digits only, at most 128.
  const [state, binding] = [newToken().replaceAll('-', 'A').replaceAll('_', 'B'), newToken()]
  await transaction((tx) => addVisit(tx, { stateHash: hashToken(state), bindingHash: hashToken(binding), personId: personId ?? null, next, isSecond, createdAt: now }))
  // In the order of WeChat's own example, which it is said to insist on.
  const query = new URLSearchParams([['appid', account.appId], ['redirect_uri', `${account.origin}/api/wechat/callback`], ['response_type', 'code'], ['scope', 'snsapi_base'], ['state', state]])
  return { location: `${account.openBase}/connect/oauth2/authorize?${query.toString()}#wechat_redirect`, binding }
}

export type Finish = { readonly binding: string | undefined; readonly state: string | null; readonly code: string | null; readonly personId: string | undefined }
export type Finished = { readonly landing: Landing; readonly next: string } | { readonly again: Started }

/** Takes WeChat's answer once, from the browser that asked and for whom it asked. `again`: go once more, but never a third time. */
export async function finishVisit({ binding, state, code, personId }: Finish, now: Date): Promise<Result<Finished, WeChatOff>> {
  const account = env.weChat
  if (account === undefined) return err({ code: 'wechat-off' })
  const asked = { stateHash: hashToken(state ?? ''), bindingHash: hashToken(binding ?? ''), after: new Date(now.getTime() - VISIT_MS) }
  const visit = await transaction((tx) => takeVisit(tx, asked, now))
  if (visit === undefined) return ok(await delivered(asked))
  if ((visit.personId ?? undefined) !== personId) return ok({ landing: 'dead', next: visit.next })
  return ok(code === null || code === '' ? await landed(visit, { landing: 'refused' }) : await answered(account, { visit, code }, now))
}

async function answered(account: Account, { visit, code }: { readonly visit: VisitRow; readonly code: string }, now: Date): Promise<Finished> {
  const visitor = await visitorOf(account, code)
  if (visitor.ok) return landed(visit, await whose(visit, visitor.value, now))
  if (visit.isSecond || !CODE_SPENT.has(visitor.error.errcode)) return landed(visit, { landing: 'failed' })
  await landed(visit, { landing: 'failed' })
  return { again: await leave(account, { personId: visit.personId ?? undefined, next: visit.next, isSecond: true }, now) }
}

/** The same answer twice, as happens often: it leads where the first one led, which may still be on its way. */
async function delivered(asked: Parameters<typeof takenVisit>[1]): Promise<Finished> {
  for (let looks = 0; looks < 25; looks += 1) {
    const before = await transaction((tx) => takenVisit(tx, asked))
    if (before === undefined) return { landing: 'dead', next: '' }
    const landing = landings.find((name) => name === before.landing)
    if (landing !== undefined) return { landing, next: before.next }
    await pause(200)
  }
  return { landing: 'failed', next: '' }
}

type Led = { readonly landing: Landing; readonly knownId?: string }

async function whose({ personId }: VisitRow, { openid, isSnapshot }: Visitor, now: Date): Promise<Led> {
  // In a 快照页 the openid is made up: it is nobody's, and nothing may hang on it.
  if (isSnapshot) return { landing: 'snapshot' }
  if (personId !== null) {
    return { landing: (await transaction((tx) => bind(tx, { personId, openid }, now))) ? 'bound' : 'dead' }
  }
  const knownId = await transaction((tx) => personOfOpenid(tx, openid))
  if (knownId === undefined) return { landing: 'unknown' }
  return (await phoneOf(knownId)) === undefined ? { landing: 'no-phone' } : { landing: 'known', knownId }
}

async function landed({ stateHash, next }: VisitRow, led: Led): Promise<Finished> {
  await transaction((tx) => noteLanding(tx, stateHash, led))
  return { landing: led.landing, next }
}
