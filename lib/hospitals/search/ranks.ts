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

/** The rank of every row for one word; the first `found` of `rows` are those that fit, in the order in which they were found. */
export type Ranks = { readonly of: Uint8Array; readonly rows: Uint32Array; found: number }

const noRanks = (rows: number): Ranks => ({ of: new Uint8Array(rows).fill(NOT), rows: new Uint32Array(rows), found: 0 })

/** Ranks that are used again: making them anew for every key would cost more than most searches do. */
export function ranksOf(rows: number) {
  const made: Ranks[] = []
  let lent = 0
  return {
    lend: (): Ranks => {
      const ranks = made[lent] ?? noRanks(rows)
      made[lent] = ranks
      lent += 1
      return ranks
    },
    /** The search is over: nothing of it is left. */
    takeBack: () => {
      for (const ranks of made.slice(0, lent)) wipe(ranks)
      lent = 0
    },
  }
}

function wipe(ranks: Ranks): void {
  for (let at = 0; at < ranks.found; at += 1) ranks.of[ranks.rows[at] ?? 0] = NOT
  ranks.found = 0
}

export function note(ranks: Ranks, row: number, rank: number): void {
  const before = ranks.of[row] ?? NOT
  if (before === NOT) {
    ranks.rows[ranks.found] = row
    ranks.found += 1
  }
  if (rank < before) ranks.of[row] = rank
}

/** In the place of a sum: the row does not fit one of the words. */
export const LOST = -1

/** The ranks of a row for all words added up. */
export function sumOf(ranks: readonly Ranks[], row: number): number {
  let sum = 0
  for (let word = 0; word < ranks.length; word += 1) {
    const rank = ranks[word]?.of[row] ?? NOT
    if (rank === NOT) return LOST
    sum += rank
  }
  return sum
}

const nothing = new Uint32Array(0)

/** The rows of the word that fits fewest: whatever fits all words is among them. */
export function fewest(ranks: readonly Ranks[]): Uint32Array {
  const [first, ...others] = ranks
  const least = others.reduce((one, other) => (one === undefined || other.found < one.found ? other : one), first)
  return least === undefined ? nothing : least.rows.subarray(0, least.found)
}
