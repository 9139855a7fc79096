import { record } from '@/lib/server/audit'
import { forgetCitizen } from '@/lib/server/auth/forget'
import { transaction } from '@/lib/server/db'
import { destroyDrafts } from '@/lib/server/filings/destroy-drafts'
import { markSent } from '@/lib/server/filings/repo'
import { erase } from '@/lib/server/people'
import { forgetWeChat } from '@/lib/server/wechat/addresses'

/**
 * Ends an account: the keys of the person and of their drafts are destroyed at once, so that no backup from now on holds anything readable; every
 * session ends. What was sent is the office's by law and stays until its own day, under keys of its own.
 */
export function deleteAccount(personId: string, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const phoneIndex = await erase(tx, personId)
    const drafts = await destroyDrafts(tx, personId, now)
    // An officer who ends their own account is no less the one who sent these.
    if (phoneIndex !== null) await markSent(tx, { ownerId: personId, mark: phoneIndex })
    await forgetWeChat(tx, personId)
    await forgetCitizen(tx, { personId, phoneIndex }, now)
    await record(tx, { actor: 'citizen', actorId: personId, action: 'account.delete', objectKind: 'person', objectId: personId, outcome: 'ok', data: { drafts } }, now)
  })
}
