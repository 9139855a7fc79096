import { err, ok, type Result } from '@/lib/base/result'
import type { PlainDate } from '@/lib/base/plain-date'
import type { Fault, Raw } from '@/lib/filing/index'
import { transaction } from '@/lib/server/db'

import { change, type ChangeRefused } from './change'
import { openFiling, sealAnswers } from './filing'
import { oneTooMany, type TooOften } from './how-often'
import { readSentIn } from './institutions'
import { findOwn, type Own } from './repo'
import { isThere } from './save-step'

export type AllRefused = ChangeRefused | TooOften | { readonly code: 'not-found' } | { readonly code: 'faults'; readonly faults: readonly Fault[] }
type Sent = { readonly raw: Raw; readonly version: number }

/** Keeps a whole draft that was filled in further on a phone without network: over the version it was taken along with, and only complete. Word for word again, it is kept. */
export function saveAll(own: Own, sent: Sent, at: { readonly now: Date; readonly today: PlainDate }): Promise<Result<{ readonly version: number }, AllRefused>> {
  return transaction(async (tx) => {
    const row = await findOwn(tx, own)
    if (row === undefined) return err({ code: 'not-found' })
    const often = await oneTooMany(tx, { ownerId: own.ownerId, what: 'save' }, at.now)
    if (often !== undefined) return err(often)
    const filing = openFiling(row)
    const { answers, faults } = await readSentIn(tx, { kind: filing.kind, raw: sent.raw }, at.today)
    if (filing.version !== sent.version) return isThere(filing, answers, faults) ? ok({ version: filing.version }) : err({ code: 'changed-meanwhile' })
    if (faults.length > 0) return err({ code: 'faults', faults })
    const saved = await change(tx, filing, {
      change: { type: 'save', by: { id: own.ownerId, actor: 'citizen', auditAs: 'citizen' }, set: { answers: sealAnswers(filing.id, filing.key, answers) }, data: { step: 'all' } },
      now: at.now,
    })
    return saved.ok ? ok({ version: saved.value.version }) : saved
  })
}
