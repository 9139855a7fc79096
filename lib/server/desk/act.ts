import { err, ok, type Result } from '@/lib/base/result'
import type { PlainDate } from '@/lib/base/plain-date'
import type { AskNote } from '@/lib/contracts/filing'
import { judgeCase, windowDay } from '@/lib/filing/index'
import type { PackId } from '@/lib/policy/index'
import { record } from '@/lib/server/audit'
import { transaction, type Tx } from '@/lib/server/db'
import { lastRequest } from '@/lib/server/filings/act'
import { change, type Change, type ChangeRefused } from '@/lib/server/filings/change'
import { openFiling, type Filing } from '@/lib/server/filings/filing'
import { findInArea, listHeld } from '@/lib/server/filings/repo'

export type Officer = { readonly id: string; readonly role: 'clerk' | 'supervisor'; readonly area: string }
export type OnDesk = { readonly id: string; readonly version: number }
export type DeskRefused = ChangeRefused | { readonly code: 'not-found' | 'asked-before' | 'reason-missing' }
type At = { readonly now: Date; readonly today: PlainDate }
type Made = Omit<Change, 'by'>
type Done = Promise<Result<{ readonly version: number }, DeskRefused>>

export const claimCase = (officer: Officer, on: OnDesk, at: At): Done => act(officer, on, { at, make: () => Promise.resolve(ok({ type: 'claim' as const, set: { handlerId: officer.id } })) })

/** Asks once for everything that is missing. A clerk may repeat a request but not lengthen it; a supervisor may, and it is recorded. */
export function askForMore(officer: Officer, on: OnDesk & { readonly items: AskNote['items'] }, at: At): Done {
  return act(officer, on, {
    at, make: async (tx, filing) => {
      const before = await lastRequest(tx, filing)
      const known = new Set(before?.items.map(({ material }) => material))
      const longer = before !== undefined && on.items.some(({ material }) => !known.has(material))
      if (longer && officer.role !== 'supervisor') return err({ code: 'asked-before' })
      return ok({
        type: 'ask', note: { items: on.items }, set: filing.state === 'in-review' ? { dueOn: null } : {},
        data: { items: on.items.length, materials: on.items.flatMap(({ material }) => material ?? []), longer },
      })
    },
  })
}

/** From the day of approval the windows of the document hold, unless a commitment opened them before. */
export function approveCase(officer: Officer, on: OnDesk, at: At): Done {
  return act(officer, on, {
    at, make: async (tx, filing) => {
      const held = (await listHeld(tx, filing.id)).map(({ material }) => material)
      const signedOn = filing.onCommitment ? (filing.effectiveFrom ?? undefined) : undefined
      const judged = judgeCase({ kind: filing.kind, answers: filing.answers, held, moments: { today: at.today, approvedOn: at.today, signedOn } })
      if (!judged.ok) throw new Error(`a submitted record is outside every document: ${judged.error.code}`)
      const { decision } = judged.value
      const from = filing.effectiveFrom ?? windowDay(decision, 'effective-from') ?? at.today
      const until = windowDay(decision, 'valid-until')
      return ok({ type: 'approve', set: { effectiveFrom: from, effectiveUntil: until ?? null, dueOn: null }, data: { effectiveFrom: from, ...(until === undefined ? {} : { effectiveUntil: until }) } })
    },
  })
}

export type Because = OnDesk & { readonly reason: string; readonly pack: PackId; readonly rule: string }

/** Refuses with a reason and the rule behind it. */
export const refuseCase = (officer: Officer, on: Because, at: At): Done => act(officer, on, { at, make: () => Promise.resolve(because('refuse', on)) })

/** Stops a record that is in force, for a promise that was false or proof that never came (jilin-2017-79 art. 55). */
export const revokeCase = (officer: Officer, on: Because, at: At): Done => act(officer, on, {
  at, make: () => {
    const made = because('revoke', on)
    return Promise.resolve(made.ok ? ok({ ...made.value, set: { effectiveUntil: at.today, dueOn: null } }) : made)
  },
})

function because(type: 'refuse' | 'revoke', { reason, pack, rule }: Because): Result<Made, DeskRefused> {
  if (reason.trim() === '') return err({ code: 'reason-missing' })
  return ok({ type, note: { reason: reason.trim() }, data: { pack, rule }, set: { dueOn: null } })
}

/** What was refused is audited too: who tried what, on which record. */
async function act(officer: Officer, on: OnDesk, { at, make }: { at: At; make: (tx: Tx, filing: Filing) => Promise<Result<Made, DeskRefused>> }): Done {
  return transaction(async (tx) => {
    const done = await attempt(tx, officer, { on, at, make })
    if (!done.ok) await record(tx, { actor: officer.role, actorId: officer.id, action: 'desk.act', objectKind: 'filing', objectId: on.id, outcome: done.error.code }, at.now)
    return done
  })
}

async function attempt(tx: Tx, officer: Officer, { on, at, make }: { on: OnDesk; at: At; make: (tx: Tx, filing: Filing) => Promise<Result<Made, DeskRefused>> }): Done {
  const row = await findInArea(tx, { id: on.id, area: officer.area })
  if (row === undefined) return err({ code: 'not-found' })
  const filing = openFiling(row)
  if (filing.version !== on.version) return err({ code: 'changed-meanwhile' })
  const made = await make(tx, filing)
  return made.ok ? change(tx, filing, { change: { ...made.value, by: { id: officer.id, actor: 'officer', auditAs: officer.role } }, now: at.now }) : made
}
