import type { Consent, Purpose } from '@/lib/contracts/consent'
import { consentWords } from '@/lib/text/consents'
import { record } from '../audit'
import type { Tx } from '../db'
import { addConsent, lastConsents, listConsents } from './repo'

/** `by`: who did it, where it was not the person. */
type Said = { readonly personId: string; readonly purpose: Purpose; readonly given: boolean; readonly by?: 'system' }

/** Writes down a yes or a no to the text as it stands today. A no to what was never allowed is no news. */
export async function decideConsent(tx: Tx, { personId, purpose, given, by }: Said, now: Date): Promise<void> {
  if (!given && (await lastConsents(tx, personId)).find((last) => last.purpose === purpose)?.given !== true) return
  const { version } = consentWords[purpose]
  await addConsent(tx, { personId, purpose, version, given, at: now })
  await record(tx, { ...(by === undefined ? { actor: 'citizen', actorId: personId } : { actor: by }), action: given ? 'consent.give' : 'consent.withdraw', objectKind: 'person', objectId: personId, outcome: 'ok', data: { purpose, version } }, now)
}

/** Whether the last word was yes, and to the text of today. */
export async function allows(tx: Tx, personId: string, purpose: Purpose): Promise<boolean> {
  const last = (await lastConsents(tx, personId)).find((each) => each.purpose === purpose)
  return last?.given === true && last.version === consentWords[purpose].version
}

/** Every yes and no, oldest first. */
export const consentsOf = (tx: Tx, personId: string): Promise<readonly Consent[]> => listConsents(tx, personId)
