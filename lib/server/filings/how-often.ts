import type { Tx } from '@/lib/server/db'
import { env } from '@/lib/server/env'
import { take } from '@/lib/server/limits'

/** More than a person does, and few enough that a program soon gets no further: each writes history, and a submission says whether a case is open. */
const most = {
  begin: { max: 30, seconds: 3_600 },
  save: { max: 150, seconds: 600 },
  submit: { max: 30, seconds: 3_600 },
} as const

// A demo has few people, and whoever measures it sends hundreds of records under one name.
const times = (): number => (env.mode === 'demo' ? 10 : 1)

export type TooOften = { readonly code: 'too-often'; readonly retryAfterSeconds: number }

/** Counts one; says so, and how long to wait, where it is one too many. */
export async function oneTooMany(tx: Tx, { ownerId, what }: { readonly ownerId: string; readonly what: keyof typeof most }, now: Date): Promise<TooOften | undefined> {
  const { max, seconds } = most[what]
  const taken = await take(tx, [{ name: `filing-${what}`, key: ownerId, max: max * times(), seconds }], now)
  return taken.ok ? undefined : { code: 'too-often', retryAfterSeconds: taken.error.retryAfterSeconds }
}
