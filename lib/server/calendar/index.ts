import { randomUUID } from 'node:crypto'
import type { PlainDate } from '@/lib/base/plain-date'
import { err, ok, type Result } from '@/lib/base/result'
import { knownYears, readYear, shippedYear, withYears, type Calendar, type DaysFault, type ReadYear, type YearDays } from '@/lib/calendar/index'
import { record } from '../audit'
import { transaction, type Tx } from '../db'
import { log } from '../log'

import { addYear, lastVersion, listWithNames, listYears, lockYear, type ListedRow, type YearRow } from './repo'

/** Who keeps the lists. */
export type Keeper = { readonly id: string; readonly role: 'administrator' }
/** What is typed from a paper: its year, its days as text, its number and the day it was published. */
export type PaperText = { readonly year: number; readonly off: string; readonly work: string; readonly paper: string; readonly publishedOn: PlainDate }
export type PaperFault = DaysFault | { readonly field: 'year'; readonly code: 'hole' | 'long-past'; readonly said: string } | { readonly field: 'publishedOn'; readonly code: 'not-yet' | 'too-early'; readonly said: string }
export type Previewed = ReadYear & { readonly paper: string; readonly publishedOn: PlainDate; readonly before: DaysOfYear | undefined }
type DaysOfYear = { readonly off: readonly PlainDate[]; readonly work: readonly PlainDate[] }
type At = { readonly now: Date; readonly today: PlainDate }

/** The versions that are in force: of each year the last one that was not taken back. */
function inForce(rows: readonly YearRow[]): readonly YearRow[] {
  const undone = new Set(rows.flatMap(({ year, undoes }) => (undoes === null ? [] : [`${String(year)} ${String(undoes)}`])))
  const standing = rows.filter(({ year, version, undoes }) => undoes === null && !undone.has(`${String(year)} ${String(version)}`))
  return [...new Map(standing.map((row) => [row.year, row])).values()]
}

const daysOf = ({ year, off, work }: YearRow): YearDays => ({ year, off, work })

/** The years that were added, for a browser that has the shipped ones. */
export const addedYears = async (tx: Tx): Promise<readonly YearDays[]> => inForce(await listYears(tx)).map(daysOf)

/** The calendar of today's knowledge: the shipped papers and those added since. */
export const calendarIn = async (tx: Tx): Promise<Calendar> => withYears(await addedYears(tx))
export const currentCalendar = (): Promise<Calendar> => transaction(calendarIn)
export const currentAddedYears = (): Promise<readonly YearDays[]> => transaction(addedYears)

/** For pages that ask nothing else of the database: without it they go on with the shipped papers, and what is not known stays marked. */
export async function yearsForPages(): Promise<readonly YearDays[]> {
  try {
    return await currentAddedYears()
  } catch (error) {
    log.error('calendar.unreachable', { error: error instanceof Error ? error : String(error) })
    return []
  }
}

/** Reads what was typed and shows what it would change. Nothing is kept. */
export async function previewYear(text: PaperText, today: PlainDate): Promise<Result<Previewed, readonly PaperFault[]>> {
  return transaction((tx) => read(tx, text, today))
}

async function read(tx: Tx, text: PaperText, today: PlainDate): Promise<Result<Previewed, readonly PaperFault[]>> {
  const added = await addedYears(tx)
  const days = readYear(text)
  const faults = [...aboutThePaper(text, { today, last: knownYears(withYears(added)).to }), ...(days.ok ? [] : days.error)]
  if (faults.length > 0 || !days.ok) return err(faults)
  return ok({ ...days.value, paper: text.paper, publishedOn: text.publishedOn, before: daysNow(added, text.year) })
}

/** What is counted by now, for that year. */
function daysNow(added: readonly YearDays[], year: number): DaysOfYear | undefined {
  const days = added.find((each) => each.year === year) ?? shippedYear(year)
  return days && { off: days.off as readonly PlainDate[], work: days.work as readonly PlainDate[] }
}

/** Years follow one another without a hole; a paper comes out in the year before, at the earliest, and is not of the future. */
function aboutThePaper({ year, publishedOn }: PaperText, { today, last }: { readonly today: PlainDate; readonly last: number }): readonly PaperFault[] {
  const said = String(year)
  return [
    ...(year > last + 1 ? [{ field: 'year', code: 'hole', said: String(last + 1) } as const] : []),
    ...(year < Number(today.slice(0, 4)) - 1 ? [{ field: 'year', code: 'long-past', said } as const] : []),
    ...(publishedOn > today ? [{ field: 'publishedOn', code: 'not-yet', said: publishedOn } as const] : []),
    ...(publishedOn < `${String(year - 1)}-01-01` ? [{ field: 'publishedOn', code: 'too-early', said: publishedOn } as const] : []),
  ]
}

/** Puts a year in force, in the place of any version of it before. What was refused is audited too. */
export async function putInForce(by: Keeper, text: PaperText, { now, today }: At): Promise<Result<{ readonly version: number }, readonly PaperFault[]>> {
  return transaction(async (tx) => {
    await lockYear(tx, text.year)
    const days = await read(tx, text, today)
    const version = (await lastVersion(tx, text.year)) + 1
    if (days.ok) {
      const { year, off, work, paper, publishedOn } = days.value
      await addYear(tx, { id: randomUUID(), year, version, undoes: null, off, work, paper, publishedOn, addedBy: by.id, addedAt: now })
    }
    await note(tx, { by, action: 'put-in-force', year: text.year, version, outcome: days.ok ? 'ok' : 'faults' }, now)
    return days.ok ? ok({ version }) : days
  })
}

export type TakenBack = Result<undefined, { readonly code: 'not-in-force' }>

/** Takes back the version in force: the one before it, or the shipped paper, or none, is in force again. */
export async function takeBack(by: Keeper, { year, version }: { readonly year: number; readonly version: number }, { now }: Pick<At, 'now'>): Promise<TakenBack> {
  return transaction(async (tx) => {
    await lockYear(tx, year)
    const row = inForce(await listYears(tx)).find((each) => each.year === year && each.version === version)
    if (row !== undefined) await addYear(tx, { ...row, id: randomUUID(), version: (await lastVersion(tx, year)) + 1, undoes: version, off: [], work: [], addedBy: by.id, addedAt: now })
    await note(tx, { by, action: 'take-back', year, version, outcome: row === undefined ? 'not-in-force' : 'ok' }, now)
    return row === undefined ? err({ code: 'not-in-force' }) : ok(undefined)
  })
}

type Noted = { readonly by: Keeper; readonly action: string; readonly year: number; readonly version: number; readonly outcome: string }

const note = (tx: Tx, { by, action, year, version, outcome }: Noted, now: Date) =>
  record(tx, { actor: by.role, actorId: by.id, action: `holidays.${action}`, objectKind: 'holiday-year', objectId: String(year), outcome, data: { version } }, now)

export type YearView = Omit<ListedRow, 'undoes'> & { readonly state: 'in-force' | 'replaced' | 'taken-back' }

/** Every version that was ever added, the newest first, and how it stands. */
export async function yearsForKeeper(): Promise<{ readonly versions: readonly YearView[]; readonly known: { readonly from: number; readonly to: number } }> {
  return transaction(async (tx) => {
    const rows = await listWithNames(tx)
    const versions = rows.flatMap(({ undoes, ...row }): readonly YearView[] => (undoes === null ? [{ ...row, state: stateOf(rows, row) }] : []))
    return { versions, known: knownYears(await calendarIn(tx)) }
  })
}

function stateOf(rows: readonly YearRow[], { year, version }: Pick<YearRow, 'year' | 'version'>): YearView['state'] {
  if (rows.some((row) => row.year === year && row.undoes === version)) return 'taken-back'
  return inForce([...rows].reverse()).some((row) => row.year === year && row.version === version) ? 'in-force' : 'replaced'
}
