import { maskAddress, maskIdNumber, maskName, maskPhone } from '@/lib/base/mask'
import { shanghaiDay, type PlainDate } from '@/lib/base/plain-date'
import type { Calendar } from '@/lib/calendar/index'
import type { CaseView, DeskOptions, Identity } from '@/lib/contracts/desk'
import { fieldIds, fields, inForce, picksOf, possible, stepsOf, toHandIn, windowDay, type Answers, type Field, type FieldId, type Judged, type Listing } from '@/lib/filing/index'
import type { MaterialId } from '@/lib/policy/index'
import type { Filing } from '@/lib/server/filings/filing'
import { judgeFiling, sentOnOf } from '@/lib/server/filings/judge'

import { holdsFrom, type At, type Officer } from './act'
import { dueOf } from './due'
import { historyOf, itemsOf } from './history'
import { articlesOf, traceOf } from './judge'
import type { HistoryRow } from './repo'

type Read = { readonly held: readonly MaterialId[]; readonly events: readonly HistoryRow[]; readonly list: Listing; readonly own: boolean }

/** One case as its officer sees it: the person masked, the documents' answer in full. */
export function caseView(filing: Filing, { held, events, list, own }: Read, { officer, at, calendar }: { officer: Officer; at: At; calendar: Calendar }): Omit<CaseView, 'files'> {
  const { id, version, number, kind, state, onCommitment, submittedAt, answers, updatedAt } = filing
  const judgement = judgeFiling(filing, { held, approvedOn: approvedOn(filing, events, at.today), calendar })
  const judged = judgement.ok ? judgement.value : undefined
  return {
    id, version, number: number ?? '', kind, state, onCommitment, submittedAt: submittedAt ?? updatedAt,
    due: dueOf(filing, at.today, calendar), effectiveFrom: filing.effectiveFrom ?? undefined, effectiveUntil: filing.effectiveUntil ?? undefined,
    answers: masked(answers), fields: stepsOf({ kind, answers, on: sentOnOf(filing) }).flatMap((step) => step.fields).filter((field) => answers[field] !== undefined),
    judged: judged && { ...traceOf(judged), status: judged.decision.status, windows: judged.decision.windows, readings: judged.decision.readings, gaps: judged.decision.gaps },
    picks: picksOf({ kind, answers, on: sentOnOf(filing) }, list),
    history: historyOf(filing, events),
    own,
    options: optionsOf(filing, judged, { events, officer, own, today: at.today }),
  }
}

/** The day it was approved; while that is open, today, so that the officer sees what approving now would give. */
function approvedOn({ state }: Filing, events: readonly HistoryRow[], today: PlainDate): PlainDate | undefined {
  const approved = events.find(({ type }) => type === 'approve')
  if (approved !== undefined) return shanghaiDay(approved.at.getTime())
  return inForce.has(state) || possible(state, 'officer').length > 0 || state === 'waiting' ? today : undefined
}

type Asking = { readonly events: readonly HistoryRow[]; readonly officer: Officer; readonly own: boolean; readonly today: PlainDate }

function optionsOf(filing: Filing, judged: Judged | undefined, { events, officer, own, today }: Asking): DeskOptions {
  const may = own ? [] : possible(filing.state, 'officer')
  const othersMayStop = may.includes('revoke') && events.findLast(({ type }) => type === 'approve')?.byId === officer.id
  return {
    state: filing.state,
    possible: othersMayStop ? may.filter((event) => event !== 'revoke') : may, othersMayStop,
    approval: judged && approvalOf(filing, judged, today),
    materials: judged ? toHandIn(judged.decision).map(({ rule }) => rule.material) : [],
    askedBefore: itemsOf(filing, events.filter(({ type }) => type === 'ask').at(-1)),
    mayLengthen: officer.role === 'supervisor',
    articles: judged ? articlesOf(judged) : [],
  }
}

function approvalOf({ effectiveFrom }: Filing, { decision }: Judged, today: PlainDate): DeskOptions['approval'] {
  const until = decision.windows.find(({ window }) => window === 'valid-until')?.ends
  return { from: effectiveFrom ?? holdsFrom(decision, today), opensBy: windowDay(decision, 'opens-by'), until, untilAwaited: until?.type === 'awaits' }
}

const masks: { readonly [Type in Field['type']]?: (text: string) => string } = { name: maskName, 'id-number': maskIdNumber, phone: maskPhone, signature: maskName }

/** By the type of the field, so that the next field with a name in it is masked without anybody thinking of it. */
function masked(answers: Answers): Answers {
  const mask = (field: FieldId, text: string) => (field === 'address' ? maskAddress(text) : (masks[fields[field].type]?.(text) ?? text))
  return Object.fromEntries(fieldIds.flatMap((field) => (answers[field] === undefined ? [] : [[field, mask(field, answers[field])]])))
}

export const identityOf = ({ name, idNumber, guardianName, contactPhone, address }: Answers): Identity => ({ name, idNumber, guardianName, contactPhone, address })
