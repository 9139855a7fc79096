import type { Previewed } from '@/lib/server/calendar'
import type { HolidayFault, HolidayField } from '@/lib/text/holidays'

export type YearValues = Readonly<Record<HolidayField, string>>
/** `seen` names what was shown: only that may be put in force. */
export type YearOutcome = {
  readonly turn: number
  readonly values: YearValues
  readonly faults?: readonly HolidayFault[]
  readonly preview?: Omit<Previewed, 'paper' | 'publishedOn'>
  readonly seen?: string
  readonly changed?: true
  readonly applied?: { readonly year: number; readonly version: number }
}
export type UndoOutcome = { readonly turn: number; readonly done?: true; readonly refused?: 'not-in-force' }
