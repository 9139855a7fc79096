/** How well a row fits a word, best first. The order is what people mean: the very name, its beginning, a part of it, its sound, a slip. */
export const EXACT = 0
export const BEGINS = 1
export const HOLDS = 2
/** It lies in the place that the word names. */
export const LIES_THERE = 3
export const SOUNDS = 4
/** Its characters in their order, with others between: 吉大一院. */
export const SCATTERED = 5
export const INITIALS_BEGIN = 6
export const SOUND_BEGINS = 7
export const INITIALS_HOLD = 8
export const SOUND_HOLDS = 9
export const SLIP = 10
/** Most of its pairs of characters are there, in whatever order: from 11 for all of them to 15 for three in five. */
export const LOOSE = 11
export const NOT = 16

/** The rank of every row for one word, and how many rows fit. */
export type Ranks = { readonly of: Uint8Array; found: number }

export const noRanks = (rows: number): Ranks => ({ of: new Uint8Array(rows).fill(NOT), found: 0 })

export function note(ranks: Ranks, row: number, rank: number): void {
  const before = ranks.of[row] ?? NOT
  if (before === NOT) ranks.found += 1
  if (rank < before) ranks.of[row] = rank
}
