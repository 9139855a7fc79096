import { shanghaiDay } from '@/lib/base/plain-date'
import { transaction } from '@/lib/server/db'
import { lastConfirmed } from '@/lib/server/filings/profile'
import { decideConsent, forgetProfile, hold, saveProfile } from '@/lib/server/people'

/** From now on what the person confirms is there the next time; beginning with what they confirmed last. */
export const remember = (personId: string, now: Date): Promise<void> => transaction(async (tx) => {
  if (!(await hold(tx, personId))) return
  await decideConsent(tx, { personId, purpose: 'prefill', given: true }, now)
  const profile = await lastConfirmed(tx, personId, shanghaiDay(now.getTime()))
  if (profile !== undefined) await saveProfile(tx, { personId, profile }, now)
})

/** Nothing is remembered any more, and what was is gone. */
export const stopRemembering = (personId: string, now: Date): Promise<void> => transaction(async (tx) => {
  await decideConsent(tx, { personId, purpose: 'prefill', given: false }, now)
  await forgetProfile(tx, personId)
})
