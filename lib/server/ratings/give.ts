import { randomUUID } from 'node:crypto'

import type { PlainDate } from '@/lib/base/plain-date'
import { err, ok, type Result } from '@/lib/base/result'
import type { RatingRefusal } from '@/lib/contracts/rating'
import { answerRatingBy, badLevels, readRating, resultOf, type Rating, type RatingSent } from '@/lib/filing/index'
import { record } from '@/lib/server/audit'
import { calendarIn } from '@/lib/server/calendar'
import { openRecordKey } from '@/lib/server/crypto'
import { transaction, type Tx } from '@/lib/server/db'
import type { FilingRow } from '@/lib/server/filings/filing'
import { findOwn, listEvents, type Own } from '@/lib/server/filings/repo'

import { insertRating } from './repo'
import { sealSays } from './texts'

type At = { readonly now: Date; readonly today: PlainDate }
export type Given = Result<undefined, { readonly code: Exclude<RatingRefusal, 'unreachable'> }>

/** The owner marks the last result of their record, once. Whoever looks at an older page is told that there is another result by now. */
export function giveRating({ seq, ...own }: Own & { readonly seq: number }, sent: RatingSent, at: At): Promise<Given> {
  return transaction(async (tx) => {
    const row = await findOwn(tx, own)
    if (row === undefined) return err({ code: 'not-found' })
    if (resultOf(await listEvents(tx, row.id))?.seq !== seq) return err({ code: 'no-result' })
    const read = readRating(sent)
    return read.ok ? keep(tx, { row, seq, given: read.value }, at) : read
  })
}

type Keeping = { readonly row: FilingRow; readonly seq: number; readonly given: Rating }

async function keep(tx: Tx, { row, seq, given: { level, reasons, says } }: Keeping, { now, today }: At): Promise<Given> {
  const id = randomUUID()
  const made = await insertRating(tx, {
    id, filingId: row.id, seq, area: row.area ?? '', level, reasons, givenAt: now,
    says: says === undefined ? null : sealSays(id, openRecordKey(row.wrappedKey), says),
    answerBy: badLevels.has(level) ? answerRatingBy(today, await calendarIn(tx)) : null,
  })
  if (!made) return err({ code: 'rated-already' })
  await record(tx, { actor: 'citizen', actorId: row.ownerId, action: 'rating.give', objectKind: 'rating', objectId: id, outcome: 'ok', data: { level } }, now)
  return ok(undefined)
}
