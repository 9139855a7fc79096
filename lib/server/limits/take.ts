import { err, ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { blindIndex } from '../crypto'
import type { Tx } from '../db'
import { countOne, listWindows, takeBack } from './repo'

/** At most `max` in `seconds`, for each `key` (a phone, a network, a login: stored as a blind index only). */
export type Limit = { readonly name: string; readonly key: string; readonly max: number; readonly seconds: number }
export type TooMany = { readonly code: 'too-many'; readonly retryAfterSeconds: number; readonly limit: string }

/** Takes one from every limit, or from none and says which one is used up for longest. */
export async function take(tx: Tx, limits: readonly Limit[], now: Date): Promise<Result<undefined, TooMany>> {
  // One order for everybody, so that two callers with the same buckets cannot wait for each other.
  const wanted = limits
    .map((limit) => ({ ...limit, bucket: bucketOf(limit), endsAt: new Date(now.getTime() + limit.seconds * 1000) }))
    .sort((a, b) => (a.bucket < b.bucket ? -1 : 1))
  const counted = new Map((await countOne(tx, wanted.map(({ bucket, endsAt }) => ({ bucket, endsAt })), now)).map((row) => [row.bucket, row]))
  const spent = wanted
    .map((limit) => ({ limit, row: counted.get(limit.bucket) }))
    .filter(({ limit, row }) => row === undefined || row.count > limit.max)
    .map(({ limit, row }) => ({ limit: limit.name, retryAfterSeconds: secondsUntil(row?.endsAt ?? limit.endsAt, now) }))
    .sort((a, b) => b.retryAfterSeconds - a.retryAfterSeconds)
  if (spent[0] === undefined) return ok(undefined)
  await takeBack(tx, wanted.map(({ bucket }) => bucket))
  return err({ code: 'too-many', ...spent[0] })
}

/** How much of a limit is used, and when its window ends; nothing of one that nobody has opened. */
export type Use = { readonly name: string; readonly used: number; readonly max: number; readonly endsInSeconds: number }

/** Only looks: nothing is counted. */
export async function usesOf(tx: Tx, limits: readonly Limit[], now: Date): Promise<readonly Use[]> {
  const open = new Map((await listWindows(tx, limits.map(bucketOf), now)).map((row) => [row.bucket, row]))
  return limits.map((limit) => {
    const row = open.get(bucketOf(limit))
    return { name: limit.name, used: row?.count ?? 0, max: limit.max, endsInSeconds: row === undefined ? 0 : secondsUntil(row.endsAt, now) }
  })
}

/** Undoes one `take`, for limits that only failures use up. */
export const giveBack = (tx: Tx, limits: readonly Limit[]): Promise<void> => takeBack(tx, limits.map(bucketOf))

const bucketOf = ({ name, key }: Limit): string => `${name}:${blindIndex(`limit|${name}`, key)}`

const secondsUntil = (end: Date, now: Date): number => Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1000))
