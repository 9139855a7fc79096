import { z } from 'zod'

import type { PlainDate } from '@/lib/base/plain-date'
import type { HospitalLevel } from '@/lib/hospitals/index'
import { isPlace } from '@/lib/places/index'

import { Day } from './common'

export const importStates = ['waiting', 'reading', 'ready', 'applied', 'failed', 'dropped'] as const
export type ImportState = (typeof importStates)[number]

/** What may be wrong with a line of a list. */
export const faultCodes = [
  'name-missing', 'name-unreadable', 'code-unreadable', 'place-unknown', 'place-wide', 'place-missing', 'outside', 'twice', 'unreadable-characters',
  'level-unknown', 'kind-unknown', 'address-unreadable', 'phone-unreadable', 'flag-unknown', 'chronic-unknown', 'chronic-which', 'alias-unreadable',
] as const
export type FaultCode = (typeof faultCodes)[number]
export type Fault = { readonly line: number; readonly column: string; readonly code: FaultCode; readonly value: string; readonly weight: 'row' | 'value' }

/** Why a whole file could not be read. */
export type ImportTrouble =
  | { readonly code: 'empty' | 'old-workbook' | 'locked-workbook' | 'not-a-table' | 'damaged' | 'too-large' | 'no-header' | 'too-many-rows' | 'no-rows' | 'file-gone'; readonly line?: number }
  | { readonly code: 'columns-missing'; readonly missing: readonly string[] }
  | { readonly code: 'column-twice'; readonly column: string }

export type ImportLine = {
  readonly id: string
  readonly state: ImportState
  readonly fileName: string
  readonly title: string
  readonly listedOn: PlainDate
  readonly covers: string | null
  readonly percent: number
  readonly rows: number
  readonly faults: number
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly closed: number
  readonly broughtAt: Date
  readonly list: number | null
}
export type ListLine = {
  readonly id: number
  readonly kind: 'starter' | 'import' | 'undo'
  readonly title: string
  readonly listedOn: PlainDate
  readonly covers: string | null
  readonly undoes: number | null
  readonly undone: boolean
  readonly added: number
  readonly changed: number
  readonly closed: number
  readonly madeAt: Date
  readonly undoable: boolean
}
type Named = { readonly name: string; readonly place: string; readonly level: HospitalLevel }
/** Levels and kinds are codes; for `open` there is only that it changes. */
type Change = { readonly what: 'name' | 'code' | 'place' | 'level' | 'kind' | 'address' | 'phone' | 'open'; readonly from: string; readonly to: string }
export type Preview = { readonly added: readonly Named[]; readonly changed: readonly { readonly name: string; readonly changes: readonly Change[] }[]; readonly closed: readonly Named[] }
export type ImportDetail = ImportLine & {
  readonly trouble: ImportTrouble | undefined
  readonly ignored: readonly string[]
  readonly firstFaults: readonly Fault[]
  readonly preview: Preview | undefined
}

/** What an administrator says of a file. `covers`: nothing, the whole country, or a province or city by its code. */
export const BringForm = z.strictObject({
  title: z.string().trim().min(1, { error: 'title-missing' }).max(60, { error: 'title-long' }),
  listedOn: Day,
  covers: z.union([z.literal(''), z.literal('000000'), z.string().refine(isPlace, { error: 'not-a-place' })]),
})
export const bringRefusals = ['title-missing', 'title-long', 'day-unreadable', 'place-unknown', 'no-file', 'too-large', 'bad-request', 'other-site', 'too-often'] as const
export type BringRefusal = (typeof bringRefusals)[number]

export const listRefusals = ['not-found', 'not-ready', 'changed-meanwhile', 'nothing-to-do', 'closes-many', 'not-the-last'] as const
export type ListRefusal = (typeof listRefusals)[number]
export const importActs = ['apply', 'drop', 'undo', 'close-report'] as const
export type ImportAct = (typeof importActs)[number]
export const ImportDecision = z.discriminatedUnion('act', [
  z.strictObject({ act: z.enum(['apply', 'drop']), id: z.uuid(), closesMany: z.boolean() }),
  z.strictObject({ act: z.literal('undo'), list: z.coerce.number().int().positive() }),
  z.strictObject({ act: z.literal('close-report'), id: z.uuid() }),
])
export type ImportOutcome = { readonly turn: number; readonly done?: ImportAct; readonly refused?: ListRefusal | 'bad-input' }
