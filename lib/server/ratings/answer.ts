import { err, ok, type Result } from '@/lib/base/result'
import { readRatingAnswer, type RatingAnswer, type RatingAnswerFault } from '@/lib/filing/index'
import { record } from '@/lib/server/audit'
import { openRecordKey } from '@/lib/server/crypto'
import { transaction, type Tx } from '@/lib/server/db'
import { isOwn, selfOf } from '@/lib/server/desk/own'
import { findToDecide } from '@/lib/server/desk/repo'
import { openFiling } from '@/lib/server/filings/filing'
import { enqueue } from '@/lib/server/jobs'

import { findBad, saveAnswer, type Supervisor } from './repo'
import { sealAnswer } from './texts'

export type Answered = Result<undefined, { readonly code: RatingAnswerFault | 'not-found' | 'own-case' | 'answered-already' }>
type Answer = RatingAnswer & { readonly id: string }

/** Answers a bad mark, once, and has whoever gave it told. What was refused is audited too. */
export function answerRating(by: Supervisor, answer: Answer, now: Date): Promise<Answered> {
  return transaction(async (tx) => {
    const done = await attempt(tx, by, { answer, now })
    await record(tx, { actor: by.role, actorId: by.id, action: 'rating.answer', objectKind: 'rating', objectId: answer.id, outcome: done.ok ? 'ok' : done.error.code }, now)
    return done
  })
}

async function attempt(tx: Tx, by: Supervisor, { answer: { id, ...sent }, now }: { readonly answer: Answer; readonly now: Date }): Promise<Answered> {
  const found = await findBad(tx, by, id)
  if (found === undefined) return err({ code: 'not-found' })
  if (await isOwnRecord(tx, by, found.rating.filingId)) return err({ code: 'own-case' })
  const read = readRatingAnswer(sent)
  if (!read.ok) return read
  const sealed = sealAnswer(id, openRecordKey(found.wrappedKey), read.value)
  if (!(await saveAnswer(tx, { id, area: by.area }, { answer: sealed, answeredBy: by.id, answeredAt: now }))) return err({ code: 'answered-already' })
  await enqueue(tx, { topic: 'rating.answered', payload: { filingId: found.rating.filingId } }, now)
  return ok(undefined)
}

/** Who gave the mark, or filed for whoever did, leaves the answer to somebody else. */
async function isOwnRecord(tx: Tx, by: Supervisor, filingId: string): Promise<boolean> {
  const self = await selfOf(tx, by)
  const row = await findToDecide(tx, { id: filingId, area: by.area }, self)
  return row === undefined || isOwn(self, openFiling(row))
}
