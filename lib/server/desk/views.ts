import { err, ok, type Result } from '@/lib/base/result'
import type { CaseView, Identity } from '@/lib/contracts/desk'
import { record } from '@/lib/server/audit'
import { calendarIn } from '@/lib/server/calendar'
import { transaction, type Tx } from '@/lib/server/db'
import { openFiling, type Filing } from '@/lib/server/filings/filing'
import { listingOf } from '@/lib/server/filings/institutions'
import { listHeld } from '@/lib/server/filings/repo'
import { proofsForDesk } from '@/lib/server/uploads'

import type { At, Officer } from './act'
import { caseView, identityOf } from './case'
import { isOwn, selfOf } from './own'
import { findToRead, listHistory } from './repo'

export { openQueue, refreshQueue } from './queue'

/** One case of the officer's area; undefined for every other. Looking is written down, and so is looking in vain. */
export async function openCase(officer: Officer, id: string, at: At): Promise<CaseView | undefined> {
  const view = await transaction(async (tx) => {
    const filing = await look(tx, officer, { id, action: 'desk.view', now: at.now })
    if (filing === undefined) return undefined
    const held = (await listHeld(tx, filing.id)).map(({ material }) => material)
    const read = { held: [...new Set(held)], events: await listHistory(tx, filing.id), list: await listingOf(tx, filing.answers, filing.answers), own: isOwn(await selfOf(tx, officer), filing) }
    return caseView(filing, read, { officer, at, calendar: await calendarIn(tx) })
  })
  if (view === undefined) return undefined
  const proofs = await proofsForDesk({ filingId: id, area: officer.area })
  return { ...view, files: Object.values(proofs).flat() }
}

export type RevealRefused = { readonly code: 'not-found' | 'prove-again' }
type Revealing = { readonly id: string; /** Whether the officer gave a second factor just now. */ readonly proven: boolean }

/** The person behind the mask, for an officer who asked and has just proven who they are; nothing outside their area. */
export const revealIdentity = (officer: Officer, { id, proven }: Revealing, now: Date): Promise<Result<Identity, RevealRefused>> => transaction(async (tx) => {
  const filing = await look(tx, officer, { id, action: 'desk.reveal', now, ...(proven ? {} : { refused: 'prove-again' }) })
  if (filing === undefined) return err({ code: 'not-found' })
  return proven ? ok(identityOf(filing.answers)) : err({ code: 'prove-again' })
})

type Looking = { readonly id: string; readonly action: string; readonly now: Date; readonly refused?: string }

async function look(tx: Tx, officer: Officer, { id, action, now, refused = 'ok' }: Looking): Promise<Filing | undefined> {
  const row = await findToRead(tx, { id, area: officer.area })
  const outcome = row === undefined ? 'not-found' : refused
  await record(tx, { actor: officer.role, actorId: officer.id, action, objectKind: 'filing', objectId: id, outcome }, now)
  return row && openFiling(row)
}
