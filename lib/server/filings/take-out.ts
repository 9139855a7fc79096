import type { OwnEvent, OwnPaper, OwnRecord } from '@/lib/contracts/own-data'
import { AnswerNote, AskNote, ReasonNote, SignedNote } from '@/lib/contracts/filing'
import type { Tx } from '@/lib/server/db'
import { papersOf } from '@/lib/server/uploads'

import { openFiling, openNote, type Filing } from './filing'
import { listEvents, listOwn, type EventRow } from './repo'

/** More than anybody files. */
const ALL = 10_000

/** Everything that somebody has begun or sent, opened, with what happened to it and what was handed in. */
export async function recordsOf(tx: Tx, ownerId: string): Promise<readonly OwnRecord[]> {
  const papers = await papersOf(tx, ownerId)
  const records: OwnRecord[] = []
  for (const row of await listOwn(tx, ownerId, ALL)) {
    const filing = openFiling(row)
    records.push(recordOf(filing, await listEvents(tx, filing.id), papers(filing.id)))
  }
  return records
}

function recordOf(filing: Filing, events: readonly EventRow[], papers: readonly OwnPaper[]): OwnRecord {
  const { id, kind, number, state, createdAt, submittedAt, effectiveFrom, effectiveUntil, answers } = filing
  const history = events.filter(({ type }) => type !== 'save').map((event) => eventOf(filing, event))
  return { id, kind, number, state, createdAt, submittedAt, effectiveFrom, effectiveUntil, answers, history, papers }
}

const eventOf = ({ id, key }: Filing, { seq, type, at, note }: EventRow): OwnEvent =>
  ({ type, at, notes: note === null ? [] : linesOf(openNote(id, seq, { key, note })) })

/** Each sort of note has a shape of its own. */
function linesOf(note: unknown): readonly string[] {
  const [asked, replied, because, signed] = [AskNote.safeParse(note).data, AnswerNote.safeParse(note).data, ReasonNote.safeParse(note).data, SignedNote.safeParse(note).data]
  return [
    ...(asked?.items.map(({ says }) => says) ?? []), ...Object.values(replied?.replies ?? {}),
    ...(because === undefined ? [] : [because.reason]), ...(signed === undefined ? [] : [...signed.told, ...signed.promises, signed.signedAs]),
  ]
}
