import type { CaseEvent } from '@/lib/contracts/desk'
import { AnswerNote, AskNote, ReasonNote, SignedText } from '@/lib/contracts/filing'
import { citedById } from '@/lib/server/filings/cited'
import { openNote, type Filing } from '@/lib/server/filings/filing'

import type { HistoryRow } from './repo'

/** The case's events with the notes opened: what was asked and answered, why it was refused. */
export function historyOf(filing: Filing, rows: readonly HistoryRow[]): readonly CaseEvent[] {
  return rows.map((row) => ({
    seq: row.seq, type: row.type, actor: row.actor, at: row.at, by: row.by ?? undefined, longer: row.data['longer'] === true,
    article: citedById(row.data['pack'], row.data['rule']), ...noteOf(filing, row, rows),
  }))
}

function noteOf(filing: Filing, row: HistoryRow, all: readonly HistoryRow[]): Pick<CaseEvent, 'items' | 'replies' | 'reason' | 'signed'> {
  if (row.type === 'submit' || row.type === 'submit-on-commitment') return { signed: SignedText.safeParse(opened(filing, row)).data }
  if (row.type === 'ask') return { items: itemsOf(filing, row) }
  if (row.type === 'refuse' || row.type === 'revoke') return { reason: ReasonNote.safeParse(opened(filing, row)).data?.reason }
  return row.type === 'answer' ? { replies: repliesTo(filing, row, all) } : {}
}

export function itemsOf(filing: Filing, row: HistoryRow | undefined): AskNote['items'] {
  return row === undefined ? [] : (AskNote.safeParse(opened(filing, row)).data?.items ?? [])
}

/** Each reply beside the question it answers: the last request before it. */
function repliesTo(filing: Filing, row: HistoryRow, all: readonly HistoryRow[]): readonly string[] {
  const asked = itemsOf(filing, all.filter(({ type, seq }) => type === 'ask' && seq < row.seq).at(-1))
  const replies = Object.entries(AnswerNote.safeParse(opened(filing, row)).data?.replies ?? {})
  return replies.filter(([, reply]) => reply.trim() !== '').map(([id, reply]) => `${asked.find((item) => item.id === id)?.says ?? ''} → ${reply}`)
}

const opened = ({ id, key }: Filing, { seq, note }: HistoryRow): unknown => (note === null ? undefined : openNote(id, seq, { key, note }))
