import { StoredAnswers } from '@/lib/contracts/filing'
import { plainDate, type PlainDate } from '@/lib/base/plain-date'
import type { Answers, State } from '@/lib/filing/index'
import type { Kind, PackId } from '@/lib/policy/index'
import { openRecordKey, openText, seal, type RecordKey } from '@/lib/server/crypto'

/** A record as the verbs work with it: answers opened, and the key to seal them again. */
export type Filing = {
  readonly id: string
  readonly ownerId: string
  readonly kind: Kind
  readonly state: State
  readonly version: number
  readonly submissionKey: string
  readonly number: string | null
  readonly area: string | null
  readonly packId: PackId | null
  readonly caseIndex: string | null
  readonly parties: readonly string[]
  readonly answers: Answers
  readonly onCommitment: boolean
  readonly handlerId: string | null
  readonly submittedAt: Date | null
  readonly dueOn: PlainDate | null
  readonly effectiveFrom: PlainDate | null
  readonly effectiveUntil: PlainDate | null
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly key: RecordKey
}

/** The row as it stands in the database. */
export type FilingRow = Omit<Filing, 'answers' | 'key' | 'kind' | 'state' | 'packId' | 'dueOn' | 'effectiveFrom' | 'effectiveUntil'> & {
  readonly kind: string
  readonly state: string
  readonly packId: string | null
  readonly dueOn: string | null
  readonly effectiveFrom: string | null
  readonly effectiveUntil: string | null
  readonly answers: Buffer
  readonly wrappedKey: Buffer
}

export function openFiling({ answers, wrappedKey, ...row }: FilingRow): Filing {
  const key = openRecordKey(wrappedKey)
  return {
    ...row,
    kind: row.kind as Kind,
    state: row.state as State,
    packId: row.packId as PackId | null,
    dueOn: day(row.dueOn),
    effectiveFrom: day(row.effectiveFrom),
    effectiveUntil: day(row.effectiveUntil),
    answers: StoredAnswers.parse(JSON.parse(openText(key, `filing|answers|${row.id}`, answers))),
    key,
  }
}

/** Without what was left empty, as it is stored. */
export const bareAnswers = (answers: Answers): object => JSON.parse(JSON.stringify(answers)) as object

export const sealAnswers = (id: string, key: RecordKey, answers: Answers): Buffer => seal(key, `filing|answers|${id}`, JSON.stringify(answers))
export const sealNote = (filingId: string, seq: number, { key, note }: { key: RecordKey; note: object }): Buffer => seal(key, `filing_event|note|${filingId}.${seq}`, JSON.stringify(note))
export const openNote = (filingId: string, seq: number, { key, note }: { key: RecordKey; note: Buffer }): unknown => JSON.parse(openText(key, `filing_event|note|${filingId}.${seq}`, note))

const day = (text: string | null): PlainDate | null => (text === null ? null : (plainDate(text) ?? null))
