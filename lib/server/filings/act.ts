import { minDay, type PlainDate } from '@/lib/base/plain-date'
import { err, ok, type Result } from '@/lib/base/result'
import type { Calendar } from '@/lib/calendar/index'
import { AskNote } from '@/lib/contracts/filing'
import { decideBy, deskDueOn } from '@/lib/filing/index'
import type { MaterialId } from '@/lib/policy/index'
import { calendarIn } from '@/lib/server/calendar'
import { transaction, type Tx } from '@/lib/server/db'

import { change, type Change, type ChangeRefused } from './change'
import { openFiling, openNote, type Filing } from './filing'
import { judgeFiling } from './judge'
import { findOwn, listEvents, listHeld, type Own } from './repo'

export type ActRefused = ChangeRefused | { readonly code: 'not-found' } | { readonly code: 'still-missing'; readonly items: readonly string[] }
type At = { readonly now: Date; readonly today: PlainDate }
type Versioned = Own & { readonly version: number }

/** The citizen takes back what has not been decided. */
export const withdrawFiling = (own: Versioned, at: At) => act(own, at, () => Promise.resolve(ok({ type: 'withdraw' as const })))

/** The citizen ends a record that is in force. */
export const endFiling = (own: Versioned, at: At) => act(own, at, (_, filing) => Promise.resolve(ok({ type: 'end' as const, set: { effectiveUntil: stoppedOn(filing, at.today) } })))

/** The last day of a record that is stopped today: one that had run out before does not hold longer for it. */
export const stoppedOn = ({ effectiveUntil }: Pick<Filing, 'effectiveUntil'>, today: PlainDate): PlainDate => minDay(effectiveUntil ?? today, today)

/** The citizen hands in everything that was asked for at once; what is still missing is named. */
export function answerRequest(own: Versioned, replies: Readonly<Record<string, string>>, at: At): Promise<Result<{ readonly version: number }, ActRefused>> {
  return act(own, at, async (tx, filing) => {
    const missing = await stillMissing(tx, filing, replies)
    if (missing.length > 0) return err({ code: 'still-missing', items: missing })
    return ok({ type: 'answer' as const, note: { replies }, set: { dueOn: decideAgainBy(filing, at.today, await calendarIn(tx)) } })
  })
}

/** The desk's time begins anew with what was brought. */
function decideAgainBy(filing: Filing, today: PlainDate, calendar: Calendar): PlainDate {
  const judged = judgeFiling(filing, { held: [], handedInOn: today, calendar })
  return judged.ok ? decideBy(judged.value.decision, today, calendar) : deskDueOn(today, undefined, calendar)
}

type Made = Omit<Change, 'by'>

function act(own: Versioned, at: At, make: (tx: Tx, filing: Filing) => Promise<Result<Made, ActRefused>>): Promise<Result<{ readonly version: number }, ActRefused>> {
  return transaction(async (tx) => {
    const row = await findOwn(tx, own)
    if (row === undefined) return err({ code: 'not-found' })
    const filing = openFiling(row)
    if (filing.version !== own.version) return err({ code: 'changed-meanwhile' })
    const made = await make(tx, filing)
    return made.ok ? change(tx, filing, { change: { ...made.value, by: { id: own.ownerId, actor: 'citizen', auditAs: 'citizen' } }, now: at.now }) : made
  })
}

/** Papers need a file that came after the request; questions need a reply. A promise needs its proof. */
async function stillMissing(tx: Tx, filing: Filing, replies: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const held = await listHeld(tx, filing.id)
  const request = await lastRequest(tx, filing)
  if (request === undefined) return promisedPapers(filing, held.map(({ material }) => material), await calendarIn(tx))
  const arrived = new Set(held.filter(({ createdAt }) => createdAt > request.at).map(({ material }) => material as string))
  return request.items.filter(({ id, material }) => (material === undefined ? (replies[id] ?? '').trim() === '' : !arrived.has(material))).map(({ id }) => id)
}

/** The papers that the commitment stood in for and that are not there yet. */
function promisedPapers(filing: Filing, held: readonly MaterialId[], calendar: Calendar): readonly string[] {
  const judged = judgeFiling(filing, { held, calendar })
  return judged.ok ? judged.value.decision.materials.filter(({ promised, held: isHeld }) => promised && !isHeld).map(({ rule }) => rule.material) : []
}

export async function lastRequest(tx: Tx, filing: Filing): Promise<{ readonly at: Date; readonly items: AskNote['items'] } | undefined> {
  const event = (await listEvents(tx, filing.id)).filter(({ type }) => type === 'ask').at(-1)
  if (!event?.note) return undefined
  return { at: event.at, items: AskNote.parse(openNote(filing.id, event.seq, { key: filing.key, note: event.note })).items }
}
