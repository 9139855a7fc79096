import type { PlainDate } from '@/lib/base/plain-date'
import { shanghaiDay } from '@/lib/base/plain-date'
import type { CitedRule } from '@/lib/contracts/desk'
import { AskNote, ReasonNote } from '@/lib/contracts/filing'
import { judgeCase, type Answers, type EventType, type Judgement, type State } from '@/lib/filing/index'
import type { Kind, MaterialId } from '@/lib/policy/index'
import { transaction } from '@/lib/server/db'

import { citedById } from './cited'
import { openFiling, openNote, type Filing } from './filing'
import { judgeFiling } from './judge'
import { findOwnToRead, listEvents, listHeld, listOwn, type EventRow, type Own } from './repo'

export type FilingLine = Pick<Filing, 'id' | 'number' | 'kind' | 'state' | 'effectiveFrom' | 'effectiveUntil' | 'dueOn'> & { readonly carePlace: string | undefined; readonly updatedOn: PlainDate }
export type HistoryLine = { readonly type: EventType; readonly state: State; readonly on: PlainDate; readonly at: Date; readonly data: Readonly<Record<string, unknown>> }
export type FilingView = Pick<Filing, 'id' | 'number' | 'kind' | 'state' | 'version' | 'submissionKey' | 'answers' | 'onCommitment' | 'effectiveFrom' | 'effectiveUntil' | 'dueOn' | 'submittedAt'> & {
  readonly held: readonly MaterialId[]
  readonly judgement: Judgement
  readonly history: readonly HistoryLine[]
  /** What the desk asked for last, while it waits for it. */
  readonly asked: AskNote['items']
  /** Why it was refused or stopped, and the article behind it. */
  readonly reason: { readonly says: string; readonly article: CitedRule | undefined } | undefined
}

/** Everything the citizen has begun or sent, newest first. */
export async function myFilings(ownerId: string): Promise<readonly FilingLine[]> {
  const rows = await transaction((tx) => listOwn(tx, ownerId))
  return rows.map(openFiling).map(({ id, number, kind, state, effectiveFrom, effectiveUntil, dueOn, answers, updatedAt }) => ({
    id, number, kind, state, effectiveFrom, effectiveUntil, dueOn, carePlace: answers.carePlace, updatedOn: shanghaiDay(updatedAt.getTime()),
  }))
}

/** One own record with what the documents say to it; undefined for anybody else's. */
export async function myFiling(own: Own, today: PlainDate): Promise<FilingView | undefined> {
  const found = await transaction(async (tx) => {
    const row = await findOwnToRead(tx, own)
    return row === undefined ? undefined : { filing: openFiling(row), events: await listEvents(tx, row.id), held: await listHeld(tx, row.id) }
  })
  if (found === undefined) return undefined
  const { filing, events, held } = found
  const materials = [...new Set(held.map(({ material }) => material))]
  return {
    ...pick(filing), held: materials,
    judgement: judgeAsItStands(filing, materials, { events, today }),
    history: events.filter(({ type }) => type !== 'save').map(historyLine),
    asked: askedItems(filing, events),
    reason: reasonOf(filing, events),
  }
}

/** A draft by what is true today; later by the day it was sent, with the days that the desk or the signature has fixed since. */
function judgeAsItStands(filing: Filing, held: readonly MaterialId[], { events, today }: { readonly events: readonly EventRow[]; readonly today: PlainDate }): Judgement {
  const { kind, state, answers } = filing
  if (state !== 'draft') return judgeFiling(filing, { held, approvedOn: day(events.findLast(({ type }) => type === 'approve')?.at) })
  return judgeCase({ kind, answers, held, moments: { today, signedOn: answers.proofChoice === 'commitment' ? today : undefined } })
}

const day = (at: Date | undefined) => (at === undefined ? undefined : shanghaiDay(at.getTime()))
const historyLine = ({ type, state, at, data }: EventRow): HistoryLine => ({ type, state, at, on: shanghaiDay(at.getTime()), data })

function pick({ id, number, kind, state, version, submissionKey, answers, onCommitment, effectiveFrom, effectiveUntil, dueOn, submittedAt }: Filing) {
  return { id, number, kind, state, version, submissionKey, answers, onCommitment, effectiveFrom, effectiveUntil, dueOn, submittedAt } satisfies { kind: Kind; answers: Answers } & Record<string, unknown>
}

function askedItems(filing: Filing, events: readonly EventRow[]): AskNote['items'] {
  if (filing.state !== 'waiting' && filing.state !== 'on-commitment') return []
  const ask = events.filter(({ type }) => type === 'ask').at(-1)
  return ask?.note ? AskNote.parse(openNote(filing.id, ask.seq, { key: filing.key, note: ask.note })).items : []
}

function reasonOf(filing: Filing, events: readonly EventRow[]): FilingView['reason'] {
  const last = events.findLast(({ type }) => type === 'refuse' || type === 'revoke')
  if (!last?.note) return undefined
  return { says: ReasonNote.parse(openNote(filing.id, last.seq, { key: filing.key, note: last.note })).reason, article: citedById(last.data['pack'], last.data['rule']) }
}
