import { err, type Result } from '@/lib/base/result'
import type { PlainDate } from '@/lib/base/plain-date'
import { answersAgain } from '@/lib/filing/index'
import { transaction } from '@/lib/server/db'

import { openFiling } from './filing'
import { findOwn, type Own } from './repo'
import { startDraft, type Started, type StartRefused } from './start-draft'

type Again = Own & { readonly submissionKey: string }
export type AgainRefused = StartRefused

/** Another draft like a record that was sent, with everything of it that still holds. */
export async function fileAgain({ submissionKey, ...own }: Again, { now, today }: { readonly now: Date; readonly today: PlainDate }): Promise<Result<Started, AgainRefused>> {
  const row = await transaction((tx) => findOwn(tx, own))
  if (row === undefined || row.state === 'draft') return err({ code: 'not-found' })
  const { kind, answers } = openFiling(row)
  return startDraft({ ownerId: own.ownerId, kind, submissionKey, first: answersAgain(answers, today) }, now)
}
