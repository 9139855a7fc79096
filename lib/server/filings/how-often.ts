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

export type TooOften = { readonly code: 'too-often' }

/** Counts one and says whether it is one too many. */
export async function isTooOften(tx: Tx, { ownerId, what }: { readonly ownerId: string; readonly what: keyof typeof most }, now: Date): Promise<boolean> {
  const { max, seconds } = most[what]
  return !(await take(tx, [{ name: `filing-${what}`, key: ownerId, max: max * times(), seconds }], now)).ok
}
