import type { PlainDate } from '@/lib/base/plain-date'
import { inForce } from '@/lib/filing/index'
import { transaction } from '@/lib/server/db'

import { change } from './change'
import { openFiling } from './filing'
import { findRunOut } from './repo'

/** Ends every record whose last day has passed, one transaction each, and says how many. */
export async function expireRunOut(at: { readonly now: Date; readonly today: PlainDate }): Promise<number> {
  for (let ended = 0; ; ended += 1) if (!(await expireOne(at))) return ended
}

function expireOne({ now, today }: { readonly now: Date; readonly today: PlainDate }): Promise<boolean> {
  return transaction(async (tx) => {
    const row = await findRunOut(tx, [...inForce], today)
    if (row === undefined) return false
    const done = await change(tx, openFiling(row), { change: { type: 'expire', by: { actor: 'system', auditAs: 'system' }, set: { dueOn: null } }, now })
    if (!done.ok) throw new Error(`a record in force cannot run out: ${done.error.code}`)
    return true
  })
}
