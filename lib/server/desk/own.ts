import type { Tx } from '@/lib/server/db'
import type { Filing } from '@/lib/server/filings/filing'
import { partiesOf } from '@/lib/server/filings/parties'

import { findSelf, listFiledFor, type Self } from './repo'

/**
 * An officer as a citizen: the phone of their account at the desk, their ID number where whoever runs the server has entered its mark, and
 * everybody they have filed for from a citizen's account with the same phone.
 */
export async function selfOf(tx: Tx, officer: { readonly id: string }): Promise<Self> {
  const row = await findSelf(tx, officer.id)
  if (row === undefined) return { accounts: [], marks: [] }
  const { phoneIndex, idIndex, accountId } = row
  const own = idIndex === null ? [phoneIndex] : [phoneIndex, idIndex]
  return accountId === null ? { accounts: [], marks: own } : { accounts: [accountId], marks: [...new Set([...own, ...(await listFiledFor(tx, accountId))])] }
}

/** Nobody reviews what is about themselves, what they filed for somebody, or what they are called about, also after their account has ended. The answers are asked too: older rows bear no marks. */
export const isOwn = ({ accounts, marks }: Self, { ownerId, parties, answers }: Pick<Filing, 'ownerId' | 'parties' | 'answers'>): boolean =>
  accounts.includes(ownerId) || [...parties, ...partiesOf(answers)].some((mark) => marks.includes(mark))
