type Day = `${number}-${number}-${number}`

/** What the State Council's papers say of one year, as it differs from plain weeks. */
export type HolidayYear = {
  readonly year: number
  /** The papers that fix these days; the last one wins. */
  readonly papers: readonly { readonly number: string; readonly url: string }[]
  /** Mondays to Fridays that rest. */
  readonly off: readonly Day[]
  /** Saturdays and Sundays that work in exchange. */
  readonly work: readonly Day[]
}
