import type { Fen } from '../base/money'
import type { Facts } from '../policy/index'
import type { Figure, Level, RatedCare, RateRow } from '../policy/rates/index'

/** Whose figures are looked for. */
export type About = {
  readonly insurance: NonNullable<Facts['insurance']>
  readonly working?: Facts['working']
  readonly care: RatedCare
  readonly level?: Level | undefined
  readonly nth?: number | undefined
}
export type Bracket = { readonly from: Fen; readonly to: Fen; readonly percent: number; readonly row: RateRow }
export type Deductible = { readonly amount: Fen; readonly rows: readonly RateRow[] }

/** The row of a figure that says the most about the case; none where no row fits. */
export function figureOf(rows: readonly RateRow[], figure: Figure, about: About): RateRow | undefined {
  return fitting(rows, figure, about).reduce<RateRow | undefined>((best, row) => (best === undefined || weight(row) > weight(best) ? row : best), undefined)
}

/** The stretches of a ratio or of the tiers of an insurance, lowest first; a stretch ends where the next begins, so that nothing is counted twice. */
export function bracketsOf(rows: readonly RateRow[], figure: 'ratio' | 'serious', about: About): readonly Bracket[] {
  const fits = fitting(rows, figure, about)
  const most = Math.max(...fits.map(weight))
  const own = fits.filter((row) => weight(row) === most).sort((one, other) => (one.from ?? 0) - (other.from ?? 0))
  const starts = [...own.map(({ from = 0 }) => from), Number.MAX_SAFE_INTEGER]
  return own.map((row, index) => ({ from: row.from ?? 0, to: Math.min(...[row.to ?? [], starts[index + 1] ?? []].flat()), percent: row.value, row }))
}

export type Gap = Pick<Bracket, 'from' | 'to'>

/** What lies below, between and above the stretches: nothing is paid of it, and that has to be said. */
export function gapsIn(brackets: readonly Gap[]): readonly Gap[] {
  if (brackets.length === 0) return []
  const ends = [0, ...brackets.map(({ to }) => to)]
  const starts = [...brackets.map(({ from }) => from), Number.MAX_SAFE_INTEGER]
  return ends.flatMap((from, at) => ((starts[at] ?? from) > from ? [{ from, to: starts[at] ?? from }] : []))
}

/** How much of an amount lies in a stretch. */
export const within = ({ from, to }: Gap, amount: Fen): Fen => Math.max(0, Math.min(amount, to) - from)

/** The deductible of the n-th stay of the year: the row for it, or the first one's less what it falls by each time. */
export function deductibleOf(rows: readonly RateRow[], about: About): Deductible | undefined {
  const row = figureOf(rows, 'deductible', about)
  if (row === undefined) return undefined
  const fall = figureOf(rows, 'deductible-fall', about)
  if (fall === undefined || row.nth !== undefined) return { amount: row.value, rows: [row] }
  const least = figureOf(rows, 'deductible-least', about)
  const fallen = Math.max(least?.value ?? 0, row.value - fall.value * ((about.nth ?? 1) - 1))
  return { amount: Math.min(row.value, fallen), rows: [row, fall, ...(least ? [least] : [])] }
}

/** From which stay on the deductible is another one than before; only 1 where it is always the same. */
export function stays(rows: readonly RateRow[], about: About): readonly number[] {
  const own = rows.filter(({ figure }) => figure === 'deductible' || figure === 'deductible-fall' || figure === 'deductible-least')
  if (own.every(({ figure, nth }) => figure === 'deductible' && nth === undefined)) return [1]
  const amounts = Array.from({ length: 30 }, (_, index) => deductibleOf(own, { ...about, nth: index + 1 })?.amount)
  return amounts.flatMap((amount, index) => (index === 0 || amount !== amounts[index - 1] ? [index + 1] : []))
}

/** The levels that the table has lines of its own for; none where it does not tell them apart. */
export function levelsOf(rows: readonly RateRow[], about: About): readonly Level[] {
  const own = rows.filter((row) => (row.figure === 'deductible' || row.figure === 'ratio') && fits({ ...row, level: undefined }, about))
  return [...new Set(own.flatMap(({ level }) => level ?? []))]
}

/** Whether retired people have lines of their own. */
export const tellsWorking = (rows: readonly RateRow[], about: About): boolean =>
  rows.some((row) => row.working !== undefined && fits({ ...row, working: undefined, level: undefined }, about))

const fitting = (rows: readonly RateRow[], figure: Figure, about: About): readonly RateRow[] => rows.filter((row) => row.figure === figure && fits(row, about))

type Dims = { readonly [Dim in 'insurance' | 'working' | 'care' | 'level' | 'nth']?: RateRow[Dim] | undefined }

function fits(row: Dims, about: About): boolean {
  return same(row.insurance, about.insurance) && same(row.working, about.working) && same(row.care, about.care) && same(row.level, about.level) && (row.nth ?? 1) <= (about.nth ?? 1)
}

const same = <T>(row: T | undefined, value: T | undefined): boolean => row === undefined || row === value

/** How much a row says about a case: one that names the level is closer than one for all levels, a later stay closer than the first. */
function weight({ insurance, working, care, level, nth = 0 }: RateRow): number {
  return [insurance, working, care, level].filter((each) => each !== undefined).length * 100 + nth
}
