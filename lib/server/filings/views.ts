import type { PlainDate } from '@/lib/base/plain-date'
import { shanghaiDay } from '@/lib/base/plain-date'
import { published, type Calendar } from '@/lib/calendar/index'
import type { CitedRule } from '@/lib/contracts/desk'
import { AskNote, ReasonNote } from '@/lib/contracts/filing'
import { dayAsked, judgeCase, picksOf, standingOf, toBeStamped, type Answers, type EventType, type Judgement, type Picks, type Standing, type State } from '@/lib/filing/index'
import type { Kind, MaterialId } from '@/lib/policy/index'
import { calendarIn } from '@/lib/server/calendar'
import { transaction } from '@/lib/server/db'

import { citedById } from './cited'
import { openFiling, openNote, type Filing } from './filing'
import { listingOf } from './institutions'
import { judgeFiling, sentOnOf } from './judge'
import { findOwnToRead, listEvents, listHeld, listOwn, type EventRow, type Own } from './repo'
import { isSigning } from './signed'

/** `stamping`: a draft that waits for what was printed from it to come back stamped or signed. */
export type FilingLine = Pick<Filing, 'id' | 'number' | 'kind' | 'state' | 'effectiveFrom' | 'effectiveUntil' | 'dueOn'> & { readonly carePlace: string | undefined; readonly updatedOn: PlainDate; readonly stamping: boolean }
export type HistoryLine = { readonly type: EventType; readonly state: State; readonly on: PlainDate; readonly at: Date; readonly data: Readonly<Record<string, unknown>> }
export type FilingView = Pick<Filing, 'id' | 'number' | 'kind' | 'state' | 'version' | 'submissionKey' | 'answers' | 'onCommitment' | 'effectiveFrom' | 'effectiveUntil' | 'dueOn' | 'submittedAt'> & {
  readonly held: readonly MaterialId[]
  /** The day whose documents hold: today's for a draft, then the day it was sent. */
  readonly on: PlainDate
  /** What the insured place's documents make of this kind; undefined until the place is known. */
  readonly standing: Standing | undefined
  readonly judgement: Judgement
  /** The institutions that it names, by the list of today. */
  readonly picks: Picks | undefined
  readonly history: readonly HistoryLine[]
  /** What the desk asked for last, while it waits for it. */
  readonly asked: AskNote['items']
  /** Whether there is a copy of a promise to take away. */
  readonly signed: boolean
  /** Why it was refused or stopped, and the article behind it. */
  readonly reason: { readonly says: string; readonly article: CitedRule | undefined } | undefined
}

/** Everything the citizen has begun or sent, newest first. */
export async function myFilings(ownerId: string, today: PlainDate): Promise<readonly FilingLine[]> {
  const found = await transaction(async (tx) => {
    const filings = (await listOwn(tx, ownerId)).map(openFiling)
    return Promise.all(filings.map(async (filing) => ({ filing, held: filing.state === 'draft' ? await listHeld(tx, filing.id) : [] })))
  })
  return found.map(({ filing, held }) => ({ ...lineOf(filing), stamping: filing.state === 'draft' && isStamping(filing, materialsIn(held), today) }))
}

const lineOf = ({ id, number, kind, state, effectiveFrom, effectiveUntil, dueOn, answers, updatedAt }: Filing) =>
  ({ id, number, kind, state, effectiveFrom, effectiveUntil, dueOn, carePlace: answers.carePlace, updatedOn: shanghaiDay(updatedAt.getTime()) })

/** Everything is answered that the papers hang on, and nothing is missing but what is being stamped or signed. No calendar changes that. */
function isStamping(filing: Filing, held: readonly MaterialId[], today: PlainDate): boolean {
  const judgement = judgeAsItStands(filing, held, { events: [], today, calendar: published })
  if (!judgement.ok) return false
  const { decision } = judgement.value
  const missing = decision.materials.filter((paper) => !paper.held && !paper.promised)
  return decision.status === 'not-ready' && missing.length > 0 && missing.length === toBeStamped(decision).length
}

const materialsIn = (held: Awaited<ReturnType<typeof listHeld>>): readonly MaterialId[] => [...new Set(held.map(({ material }) => material))]

/** One own record with what the documents say to it; undefined for anybody else's. */
export async function myFiling(own: Own, today: PlainDate): Promise<FilingView | undefined> {
  const found = await transaction(async (tx) => {
    const row = await findOwnToRead(tx, own)
    if (row === undefined) return undefined
    const filing = openFiling(row)
    return { filing, events: await listEvents(tx, row.id), held: await listHeld(tx, row.id), calendar: await calendarIn(tx), list: await listingOf(tx, filing.answers, filing.answers) }
  })
  if (found === undefined) return undefined
  const { filing, events, held, calendar, list } = found
  const materials = materialsIn(held)
  const on = filing.state === 'draft' ? today : sentOnOf(filing)
  const { insuredPlace } = filing.answers
  return {
    ...pick(filing), held: materials, on,
    standing: insuredPlace === undefined ? undefined : standingOf(filing.kind, insuredPlace, dayAsked({ kind: filing.kind, answers: filing.answers, on })),
    judgement: judgeAsItStands(filing, materials, { events, today, calendar }),
    picks: picksOf({ kind: filing.kind, answers: filing.answers, on }, list),
    history: events.filter(({ type }) => type !== 'save').map(historyLine),
    asked: askedItems(filing, events),
    signed: events.some(isSigning),
    reason: reasonOf(filing, events),
  }
}

/** A draft by what is true today; later by the day it was sent, with the days that the desk or the signature has fixed since. */
function judgeAsItStands(filing: Filing, held: readonly MaterialId[], { events, today, calendar }: { readonly events: readonly EventRow[]; readonly today: PlainDate; readonly calendar: Calendar }): Judgement {
  const { kind, state, answers } = filing
  if (state !== 'draft') return judgeFiling(filing, { held, approvedOn: day(events.findLast(({ type }) => type === 'approve')?.at), calendar })
  return judgeCase({ kind, answers, held, moments: { today, signedOn: answers.proofChoice === 'commitment' ? today : undefined, calendar } })
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
