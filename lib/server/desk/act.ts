import { err, ok, type Result } from '@/lib/base/result'
import type { PlainDate } from '@/lib/base/plain-date'
import { legalPeriodEnd, type Calendar } from '@/lib/calendar/index'
import type { AskNote } from '@/lib/contracts/filing'
import { proofDays, toHandIn, windowDay, type EventType, type Judged } from '@/lib/filing/index'
import type { Decision } from '@/lib/policy/index'
import { record } from '@/lib/server/audit'
import { calendarIn } from '@/lib/server/calendar'
import { transaction, type Tx } from '@/lib/server/db'
import { lastRequest, stoppedOn } from '@/lib/server/filings/act'
import { change, type Change, type ChangeRefused } from '@/lib/server/filings/change'
import { openFiling, type Filing } from '@/lib/server/filings/filing'
import { judgeFiling } from '@/lib/server/filings/judge'
import { listHeld } from '@/lib/server/filings/repo'

import { articlesOf } from './judge'
import { isOwn, selfOf } from './own'
import { findApprover, findToDecide, findToRead } from './repo'

export type Officer = { readonly id: string; readonly role: 'clerk' | 'supervisor'; readonly area: string }
export type OnDesk = { readonly id: string; readonly version: number }
export type DeskRefused = ChangeRefused | { readonly code: 'not-found' | 'own-case' | 'second-officer' | 'asked-before' | 'material-unknown' | 'reason-missing' | 'article-unknown' | 'until-missing' | 'until-too-early' }
export type At = { readonly now: Date; readonly today: PlainDate }
type Made = Omit<Change, 'by' | 'type'>
type Making = { readonly type: EventType; readonly at: At; readonly make: (tx: Tx, filing: Filing) => Promise<Result<Made, DeskRefused>> }
type Done = Promise<Result<{ readonly version: number }, DeskRefused>>

export const claimCase = (officer: Officer, on: OnDesk, at: At): Done =>
  act(officer, on, { type: 'claim', at, make: () => Promise.resolve(ok({ set: { handlerId: officer.id } })) })

/** Asks once for everything that is missing. A clerk may repeat a request but not lengthen it; a supervisor may, and it is recorded. */
export function askForMore(officer: Officer, on: OnDesk & { readonly items: AskNote['items'] }, at: At): Done {
  return act(officer, on, {
    type: 'ask', at, make: async (tx, filing) => {
      const before = await lastRequest(tx, filing)
      const longer = before !== undefined && goesBeyond(on.items, before.items)
      if (longer && officer.role !== 'supervisor') return err({ code: 'asked-before' })
      const { decision } = await judged(tx, filing, at.today)
      const known = toHandIn(decision).map(({ rule }) => rule.material as string)
      const materials = on.items.flatMap(({ material }) => material ?? [])
      if (materials.some((material) => !known.includes(material))) return err({ code: 'material-unknown' })
      return ok({ note: { items: on.items }, set: { dueOn: answerBy(filing, decision, { today: at.today, calendar: await calendarIn(tx) }) }, data: { items: on.items.length, materials, longer } })
    },
  })
}

/** A paper is the same paper however it is worded; a question is the same question only in the same words. */
function goesBeyond(items: AskNote['items'], before: AskNote['items']): boolean {
  const key = ({ material, says }: AskNote['items'][number]) => material ?? `says:${says}`
  const known = new Set(before.map(key))
  return items.some((item) => !known.has(key(item)))
}

/** A promised proof that was not good enough may be brought again within the term that promises have; an ordinary request has no term. */
const answerBy = ({ state }: Filing, decision: Decision, { today, calendar }: { readonly today: PlainDate; readonly calendar: Calendar }): PlainDate | null =>
  state === 'checking-proof' ? legalPeriodEnd(today, { days: proofDays(decision) }, { shiftRestDay: true, calendar }).day : null

export type Approval = OnDesk & { readonly until?: PlainDate | undefined }

/**
 * From the day of approval the windows of the document hold, unless a commitment opened them before. Where the last day
 * stands on a proof that came later than the answers, the officer reads it off and gives it as `until`.
 */
export function approveCase(officer: Officer, on: Approval, at: At): Done {
  return act(officer, on, {
    type: 'approve', at, make: async (tx, filing) => {
      const { decision } = await judged(tx, filing, at.today)
      const from = filing.effectiveFrom ?? holdsFrom(decision, at.today)
      const until = lastDay(decision, on.until, at.today)
      if (!until.ok) return until
      return ok({ set: { effectiveFrom: from ?? null, effectiveUntil: until.value ?? null, dueOn: null }, data: { ...(from === undefined ? {} : { effectiveFrom: from }), ...(until.value === undefined ? {} : { effectiveUntil: until.value }) } })
    },
  })
}

/** The first day by the document. Where it names only a day by which the record is opened, nobody knows yet from when it holds. */
export const holdsFrom = (decision: Decision, today: PlainDate): PlainDate | undefined =>
  windowDay(decision, 'effective-from') ?? (decision.windows.some(({ window }) => window === 'opens-by') ? undefined : today)

/** The last day by the document; by the officer's reading only where the document waits for a proof. */
function lastDay(decision: Decision, read: PlainDate | undefined, today: PlainDate): Result<PlainDate | undefined, DeskRefused> {
  const awaited = decision.windows.some(({ window, ends }) => window === 'valid-until' && ends.type === 'awaits')
  if (!awaited) return ok(windowDay(decision, 'valid-until'))
  if (read === undefined) return err({ code: 'until-missing' })
  return read < today ? err({ code: 'until-too-early' }) : ok(read)
}

export type Because = OnDesk & { readonly reason: string; readonly pack: string; readonly rule: string }

/** Refuses with a reason and the rule behind it. */
export const refuseCase = (officer: Officer, on: Because, at: At): Done => act(officer, on, { type: 'refuse', at, make: (tx, filing) => because(tx, filing, { on, today: at.today }) })

/** Stops a record that is in force, for a promise that was false or proof that never came. Two people see to it: who approved it cannot take it back alone. */
export const revokeCase = (officer: Officer, on: Because, at: At): Done => act(officer, on, {
  type: 'revoke', at, make: async (tx, filing) => {
    if ((await findApprover(tx, filing.id)) === officer.id) return err({ code: 'second-officer' })
    const made = await because(tx, filing, { on, today: at.today })
    return made.ok ? ok({ ...made.value, set: { effectiveUntil: stoppedOn(filing, at.today), dueOn: null } }) : made
  },
})

/** The rule must be one that this case was judged by: a refusal cannot cite what does not concern it. */
async function because(tx: Tx, filing: Filing, { on, today }: { on: Because; today: PlainDate }): Promise<Result<Made, DeskRefused>> {
  const reason = on.reason.trim()
  if (reason === '') return err({ code: 'reason-missing' })
  const article = articlesOf(await judged(tx, filing, today)).find(({ pack, rule }) => pack === on.pack && rule === on.rule)
  if (article === undefined) return err({ code: 'article-unknown' })
  return ok({ note: { reason }, data: { pack: article.pack, rule: article.rule }, set: { dueOn: null } })
}

async function judged(tx: Tx, filing: Filing, today: PlainDate): Promise<Judged> {
  const held = (await listHeld(tx, filing.id)).map(({ material }) => material)
  const found = judgeFiling(filing, { held, approvedOn: today, calendar: await calendarIn(tx) })
  if (!found.ok) throw new Error('a submitted record is outside every document')
  return found.value
}

/** What was refused is audited too: who tried what, on which record. */
async function act(officer: Officer, on: OnDesk, making: Making): Done {
  return transaction(async (tx) => {
    const done = await attempt(tx, officer, { on, making })
    if (!done.ok) await record(tx, { actor: officer.role, actorId: officer.id, action: `filing.${making.type}`, objectKind: 'filing', objectId: on.id, outcome: done.error.code }, making.at.now)
    return done
  })
}

async function attempt(tx: Tx, officer: Officer, { on, making: { type, at, make } }: { on: OnDesk; making: Making }): Done {
  const self = await selfOf(tx, officer)
  const row = await findToDecide(tx, { id: on.id, area: officer.area }, self)
  if (row === undefined) return err({ code: (await findToRead(tx, { id: on.id, area: officer.area })) === undefined ? 'not-found' : 'own-case' })
  const filing = openFiling(row)
  if (isOwn(self, filing)) return err({ code: 'own-case' })
  if (filing.version !== on.version) return err({ code: 'changed-meanwhile' })
  const made = await make(tx, filing)
  return made.ok ? change(tx, filing, { change: { ...made.value, type, by: { id: officer.id, actor: 'officer', auditAs: officer.role } }, now: at.now }) : made
}
