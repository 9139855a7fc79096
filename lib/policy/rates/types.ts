import type { Fen } from '../../base/money'
import type { PlainDate } from '../../base/plain-date'

/** 'provincial': hospitals of the province, or of the highest class, where an area has a line of its own for them. */
export const levels = ['primary', 'secondary', 'tertiary', 'provincial'] as const
export type Level = (typeof levels)[number]

export const cares = ['inpatient', 'outpatient', 'chronic', 'birth'] as const
export type RatedCare = (typeof cares)[number]

/** Every figure that an area's table may have, and what it is counted in. */
export const figureUnits = {
  /** Paid by the person before the pool pays. */
  deductible: 'fen',
  /** How much less the deductible is at each further stay of the year, and what it never falls below. */
  'deductible-fall': 'fen',
  'deductible-least': 'fen',
  /** What the pool pays of a stretch of the base. */
  ratio: 'percent',
  /** The most that the pool pays in a year. */
  cap: 'fen',
  /** The large-sum supplement: what it pays of what lies above the pool's cap, and the most it pays in a year. */
  large: 'percent',
  'large-cap': 'fen',
  /** Serious-illness insurance: what it pays of a stretch of what is left to the person within the policy range, in a year. */
  serious: 'percent',
  'serious-cap': 'fen',
  /** Civil-servant subsidy: what it pays of what is left within the policy range. */
  'civil-servant': 'percent',
  'civil-servant-cap': 'fen',
  /** Medical aid: the same, after all the others. */
  aid: 'percent',
  'aid-cap': 'fen',
  /** The area's own reduction for going elsewhere, where a document only names the most. */
  reduction: 'percent',
} as const
export type Figure = keyof typeof figureUnits
export const figures = Object.keys(figureUnits) as readonly Figure[]

/** 'low': nobody could trace it to an official text; 'entered': typed in by the person who asks. */
export const confidences = ['high', 'medium', 'low', 'entered'] as const
export type Confidence = (typeof confidences)[number]

export const situations = ['transfer', 'emergency', 'other', 'unfiled', 'long-stay'] as const
export type AwaySituation = (typeof situations)[number]
/** "降低 N%": points off the ratio, a percentage off it, or a share that is paid before the ratio applies. */
export const reductionModes = ['points', 'percent', 'first-pay'] as const
export type ReductionMode = (typeof reductionModes)[number]

export type RateSource = {
  readonly confidence: Confidence
  /** The document's number; absent where none could be traced. */
  readonly number?: string
  readonly title?: string
  readonly from: PlainDate
  readonly to?: PlainDate
  readonly note?: string
}

/**
 * One figure of an area, flat, as a line of a CSV. What is absent holds for all: a row without `insurance` is for everybody.
 * Of several rows that fit, the one that says the most about the case is taken.
 */
export type RateRow = {
  readonly area: string
  readonly figure: Figure
  /** Whole fen, or percent with at most two decimals: see `figureUnits`. */
  readonly value: number
  readonly insurance?: 'employee' | 'resident'
  readonly working?: 'active' | 'retired'
  readonly care?: RatedCare
  readonly level?: Level
  /** From this stay of the year on; absent: from the first. */
  readonly nth?: number
  /** The stretch that a ratio is for: above `from`, up to and with `to`. */
  readonly from?: Fen
  readonly to?: Fen
  /** A deductible is paid at each stay (or visit), or once in a year. */
  readonly per?: 'stay' | 'year'
  readonly situation?: AwaySituation
  readonly mode?: ReductionMode
  readonly source: RateSource
}
