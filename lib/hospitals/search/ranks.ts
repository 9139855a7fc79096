import { add, addBoth, eachRow, empty, firstBit, has, noRows, type Rows } from './rows'

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

/** For one word the rows that fit it, by how well. A row may stand with several ranks: the best of them counts. Only those of `used` have any. */
export type Ranks = { readonly layers: readonly Rows[]; used: number }

/** Ranks that are used again: making them anew for every key would cost more than most searches do. */
export function ranksOf(rows: number) {
  const made: Ranks[] = []
  const scratch = noRows(rows)
  let lent = 0
  return {
    lend: (): Ranks => {
      const ranks = made[lent] ?? { layers: Array.from({ length: NOT }, () => noRows(rows)), used: 0 }
      made[lent] = ranks
      lent += 1
      return ranks
    },
    /** A set for the moment: whoever asks next has it empty again. */
    blank: (): Rows => {
      empty(scratch)
      return scratch
    },
    /** The search is over: nothing of it is left. */
    takeBack: () => {
      for (let at = 0; at < lent; at += 1) wipe(made[at])
      lent = 0
    },
  }
}

function wipe(ranks: Ranks | undefined): void {
  if (ranks === undefined) return
  for (let left = ranks.used; left !== 0; left &= left - 1) empty(ofRank(ranks, firstBit(left)))
  ranks.used = 0
}

const nobody = noRows(0)

export const isUsed = ({ used }: Ranks, rank: number): boolean => ((used >>> rank) & 1) === 1
export const isEmpty = ({ used }: Ranks): boolean => used === 0

/** Those of a rank, to look at. */
export const ofRank = ({ layers }: Ranks, rank: number): Rows => layers[rank] ?? nobody

/** Those of a rank, to add to: at least one is going to be there. */
export function noted(ranks: Ranks, rank: number): Rows {
  ranks.used |= 1 << rank
  return ofRank(ranks, rank)
}

/** Notes what two sets have in common. */
export function noteBoth(ranks: Ranks, rank: number, [one, other]: readonly [Rows, Rows]): void {
  if (addBoth(ofRank(ranks, rank), one, other)) noted(ranks, rank)
}

/** How well a row fits, or NOT. */
export function rankOf(ranks: Ranks, row: number): number {
  for (let left = ranks.used; left !== 0; left &= left - 1) if (has(ofRank(ranks, firstBit(left)), row)) return firstBit(left)
  return NOT
}

/** The rows that fit every word: of those that fit the first, however well, those that fit the others too. */
export function fitAll(rows: Rows, [first, ...others]: readonly Ranks[]): Rows {
  if (first === undefined) return rows
  for (let left = first.used; left !== 0; left &= left - 1) {
    eachRow(ofRank(first, firstBit(left)), (row) => {
      if (others.every((ranks) => rankOf(ranks, row) !== NOT)) add(rows, row)
    })
  }
  return rows
}

/** The ranks of a row for all words added up. */
export const sumOf = (words: readonly Ranks[], row: number): number => words.reduce((sum, ranks) => sum + rankOf(ranks, row), 0)
