import type { Level, RateRow, RateSource } from './types'

type About = Omit<RateRow, 'area' | 'figure' | 'value' | 'source'>
/** What an area has published, put in as people write it: yuan and percent. */
export type Table = { readonly area: string; readonly source: RateSource }

const fen = (yuan: number): number => Math.round(yuan * 100)

/** Deductible in yuan and ratio in percent, by level: { tertiary: [800, 65] }. */
export function byLevel({ area, source }: Table, about: About, lines: Readonly<Partial<Record<Level, readonly [deductible: number, percent: number]>>>): readonly RateRow[] {
  return Object.entries(lines).flatMap(([level, [deductible, percent]]): readonly RateRow[] => [
    { area, figure: 'deductible', value: fen(deductible), ...about, level: level as Level, source },
    { area, figure: 'ratio', value: percent, ...withoutPer(about), level: level as Level, source },
  ])
}

/** One figure in percent by level. */
export const ratios = ({ area, source }: Table, about: About, lines: Readonly<Partial<Record<Level, number>>>): readonly RateRow[] =>
  Object.entries(lines).map(([level, value]): RateRow => ({ area, figure: 'ratio', value, ...about, level: level as Level, source }))

/** Deductibles in yuan by level, of the n-th stay where `about` says so. */
export const deductibles = ({ area, source }: Table, about: About, lines: Readonly<Partial<Record<Level, number>>>): readonly RateRow[] =>
  Object.entries(lines).map(([level, value]): RateRow => ({ area, figure: 'deductible', value: fen(value), ...about, level: level as Level, source }))

type Amount = 'deductible' | 'deductible-fall' | 'deductible-least' | 'cap' | 'large-cap' | 'serious-cap'
/** One amount in yuan for all levels. */
export const amount = ({ area, source }: Table, about: About, [figure, yuan]: readonly [figure: Amount, yuan: number]): RateRow =>
  ({ area, figure, value: fen(yuan), ...about, source })

/** Tiers in yuan: [13000, 50000, 60] is 60 % of what lies above 13,000, up to 50,000. The last tier has no end. */
export const tiers = ({ area, source }: Table, about: About, lines: readonly (readonly [from: number, to: number | undefined, percent: number])[]): readonly RateRow[] =>
  lines.map(([from, to, value]): RateRow => ({ area, figure: 'serious', value, ...about, from: fen(from), ...(to === undefined ? {} : { to: fen(to) }), source }))

function withoutPer({ per: _per, ...about }: About): About {
  return about
}
