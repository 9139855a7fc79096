import { shanghaiDay } from '@/lib/base/plain-date'
import { ok, type Result } from '@/lib/base/result'
import type { OwnData } from '@/lib/contracts/own-data'
import { record } from '@/lib/server/audit'
import { transaction, type Tx } from '@/lib/server/db'
import { answersOfProfile } from '@/lib/server/filings/profile'
import { recordsOf } from '@/lib/server/filings/take-out'
import { take, type TooMany } from '@/lib/server/limits'
import { consentsOf, ownPerson } from '@/lib/server/people'
import { ratingsOfRecord } from '@/lib/server/ratings/views'
import { boundSince } from '@/lib/server/wechat/addresses'

import { listDeeds } from './repo'

/** Whoever has somebody's session for a moment should not be able to fetch it over and over. */
const perDay = (personId: string) => ({ name: 'own-data', key: personId, max: 5, seconds: 86_400 })

/** Everything that is kept of a person, in the clear, for that person alone. That it was taken out is on record. */
export async function takeOut(personId: string, now: Date): Promise<Result<OwnData, TooMany>> {
  const taken = await transaction(async (tx) => {
    const allowed = await take(tx, [perDay(personId)], now)
    if (!allowed.ok) return allowed
    await record(tx, { actor: 'citizen', actorId: personId, action: 'own-data.take-out', objectKind: 'person', objectId: personId, outcome: 'ok' }, now)
    return ok(await gather(tx, personId, now))
  })
  if (!taken.ok) return taken
  const today = shanghaiDay(now.getTime())
  const records = await Promise.all(taken.value.records.map(async (each) => ({ ...each, ratings: (await ratingsOfRecord({ id: each.id, ownerId: personId }, today)).given })))
  return ok({ ...taken.value, records })
}

async function gather(tx: Tx, personId: string, takenAt: Date) {
  const { phone, profile } = await ownPerson(tx, personId)
  return {
    takenAt, phone, remembered: answersOfProfile(profile), weChatSince: await boundSince(tx, personId),
    consents: await consentsOf(tx, personId), records: await recordsOf(tx, personId), deeds: await listDeeds(tx, personId),
  }
}
