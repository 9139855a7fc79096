import { setTimeout as pause } from 'node:timers/promises'
import { err, ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { newRecordKey, openRecordKey, openText, seal } from '../crypto'
import { transaction } from '../db'
import { processWide } from '../process-wide'
import { lendTicket, lendToken } from './api'
import type { Account, Lent, WeChatFailed } from './api'
import { findToken, leaseToken, spoilToken, storeToken } from './repo'
import type { TokenKind } from './repo'

const LEASE_MS = 10_000
const LOOK_EVERY_MS = 100
/** Fetched anew a little before it ends: what is signed with it must still be good when it arrives. */
const MARGIN_SECONDS = 120

export const accessToken = (account: Account, now: Date): Promise<Result<string, WeChatFailed>> => kept('access', () => lendToken(account), now)

export const jsapiTicket = (account: Account, now: Date): Promise<Result<string, WeChatFailed>> =>
  kept('ticket', async () => {
    const token = await accessToken(account, now)
    return token.ok ? lendTicket(account, token.value) : token
  }, now)

export const forgetAccessToken = (): Promise<void> => transaction((tx) => spoilToken(tx, 'access'))

/** From the database while it lasts; of all who find none, one fetches it and the others wait for that one. */
function kept(kind: TokenKind, lend: () => Promise<Result<Lent, WeChatFailed>>, now: Date): Promise<Result<string, WeChatFailed>> {
  const underWay = processWide('wechat tokens under way', () => new Map<TokenKind, Promise<Result<string, WeChatFailed>>>())
  const asked = underWay.get(kind) ?? find(kind, lend, now).finally(() => underWay.delete(kind))
  underWay.set(kind, asked)
  return asked
}

/** The same among servers: the lease goes to one of them. */
async function find(kind: TokenKind, lend: () => Promise<Result<Lent, WeChatFailed>>, now: Date): Promise<Result<string, WeChatFailed>> {
  for (let looks = 0; looks < LEASE_MS / LOOK_EVERY_MS; looks += 1) {
    const found = await transaction(async (tx): Promise<{ value?: string; mine?: boolean }> => {
      const row = await findToken(tx, kind, now)
      if (row?.wrappedKey && row.value) return { value: openText(openRecordKey(row.wrappedKey), place(kind), row.value) }
      return { mine: await leaseToken(tx, { kind, until: new Date(now.getTime() + LEASE_MS) }, now) }
    })
    if (found.value !== undefined) return ok(found.value)
    if (found.mine) return fetchAnew(kind, lend, now)
    await pause(LOOK_EVERY_MS)
  }
  return err({ code: 'wechat-failed', errcode: undefined })
}

// Outside of any transaction: WeChat may take seconds, and the embedded database has one connection.
async function fetchAnew(kind: TokenKind, lend: () => Promise<Result<Lent, WeChatFailed>>, now: Date): Promise<Result<string, WeChatFailed>> {
  const lent = await lend()
  await transaction((tx) => storeToken(tx, kind, lent.ok ? sealed(kind, lent.value, now) : {}))
  return lent.ok ? ok(lent.value.value) : lent
}

function sealed(kind: TokenKind, { value, seconds }: Lent, now: Date) {
  const { key, wrapped } = newRecordKey()
  return { wrappedKey: wrapped, value: seal(key, place(kind), value), expiresAt: new Date(now.getTime() + (seconds - MARGIN_SECONDS) * 1000) }
}

const place = (kind: TokenKind) => `wechat_token|value|${kind}` as const
