import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import { err, ok, type Result } from '@/lib/base/result'
import type { Answers } from '@/lib/filing/index'
import type { Kind } from '@/lib/policy/index'
import { newRecordKey } from '@/lib/server/crypto'
import { transaction } from '@/lib/server/db'
import { hold, loadProfile, phoneOf } from '@/lib/server/people'

import { bareAnswers, openFiling, sealAnswers } from './filing'
import { oneTooMany, type TooOften } from './how-often'
import { answersOfProfile } from './profile'
import { findOwnByKey, insertFiling } from './repo'

export type Started = { readonly id: string; readonly version: number; readonly kind: Kind; readonly answers: Answers }
/** `not-found`: the account has ended meanwhile. */
export type StartRefused = TooOften | { readonly code: 'key-reused' | 'not-found' }
/** `first`: answers already given elsewhere, for example in the check; they come before what was confirmed in an earlier record. */
type Start = { readonly ownerId: string; readonly kind: Kind; readonly submissionKey: string; readonly first?: Answers | undefined }

/**
 * Opens a draft that begins with what the person confirmed before and the phone they signed in with. The key is made once, with the draft:
 * the same key of the same owner finds the draft again and never makes a second one. With another kind, or sent whole with
 * other answers, it is refused: whoever sent that would believe it was taken.
 */
export async function startDraft({ ownerId, kind, submissionKey, first }: Start, now: Date, answers?: Answers): Promise<Result<Started, StartRefused>> {
  const known = answers ?? { ...answersOfProfile(await loadProfile(ownerId)), contactPhone: await phoneOf(ownerId), ...first }
  const id = randomUUID()
  const { key, wrapped } = newRecordKey()
  return transaction(async (tx) => {
    if (!(await hold(tx, ownerId))) return err({ code: 'not-found' })
    const before = await findOwnByKey(tx, ownerId, submissionKey)
    const often = before === undefined ? await oneTooMany(tx, { ownerId, what: 'begin' }, now) : undefined
    if (often !== undefined) return err(often)
    const isNew = await insertFiling(tx, {
      id, ownerId, kind, state: 'draft', version: 0, submissionKey, wrappedKey: wrapped, answers: sealAnswers(id, key, known), createdAt: now, updatedAt: now,
    })
    const row = await findOwnByKey(tx, ownerId, submissionKey)
    if (row === undefined) throw new Error('a draft was neither made nor found')
    const draft = openFiling(row)
    if (!isNew && (draft.kind !== kind || (answers !== undefined && !isDeepStrictEqual(bareAnswers(draft.answers), bareAnswers(answers))))) return err({ code: 'key-reused' })
    return ok({ id: draft.id, version: draft.version, kind: draft.kind, answers: draft.answers })
  })
}
