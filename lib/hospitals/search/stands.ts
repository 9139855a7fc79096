import { LINE, NEWLINE, type Haystack } from './haystack'
import { noted, type Ranks } from './ranks'
import { add, has, type Rows } from './rows'

/** The first place whose beginning is not less than that of the needle, as far as places are sorted. Where each character begins is known; between them it is halved. */
export function firstOf(hay: Haystack, needle: string): number {
  const { depth, ends, places } = hay
  const code = needle.charCodeAt(0)
  if (code >= ends.length) return places.length
  let low = ends[code - 1] ?? 0
  if (needle.length === 1 || depth === 1) return low
  let high = ends[code] ?? 0
  while (low < high) {
    const middle = (low + high) >>> 1
    if (apart(hay, places[middle] ?? 0, needle) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The first place from there on whose beginning is more: mostly soon, so that the steps grow until one goes too far. */
export function endOf(hay: Haystack, needle: string, first: number): number {
  const { depth, ends, places } = hay
  const last = ends[needle.charCodeAt(0)] ?? first
  if (needle.length === 1 || depth === 1) return last
  let low = first
  let step = 1
  while (low + step <= last && apart(hay, places[low + step - 1] ?? 0, needle) === 0) {
    low += step
    step *= 2
  }
  let high = Math.min(last, low + step - 1)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (apart(hay, places[middle] ?? 0, needle) === 0) low = middle + 1
    else high = middle
  }
  return low
}

/** In how many places a needle may stand at most. */
export function countAt(hay: Haystack, needle: string): number {
  const first = firstOf(hay, needle)
  return endOf(hay, needle, first) - first
}

/** Less than nothing, nothing or more: how what stands at a place differs from a needle of the same first character, where the two first differ. */
function apart({ codes, depth }: Haystack, at: number, needle: string): number {
  for (let step = 1; step < needle.length && step < depth; step += 1) {
    const difference = (codes[at + step] ?? 0) - needle.charCodeAt(step)
    if (difference !== 0) return difference
  }
  return 0
}

/** The rows of the places that a short needle stands at: no longer than places are sorted. */
export function rowsAt(hay: Haystack, needle: string): Uint32Array {
  const first = firstOf(hay, needle)
  return hay.rows.subarray(first, endOf(hay, needle, first))
}

/** Whether a needle goes on at a place as it does behind what places are sorted by. */
function goesOn({ codes, depth }: Haystack, at: number, needle: string): boolean {
  for (let step = depth; step < needle.length; step += 1) if (codes[at + step] !== needle.charCodeAt(step)) return false
  return true
}

/** As what a row is noted where a needle stands in one of its texts, at its beginning, or is all of it; with `whole` only where a part ends with it. */
export type As = { readonly holds: number; readonly begins: number; readonly all: number; readonly whole: boolean }
/** What is noted, and of which rows. Whether others are noted too where that is less work, does not matter. */
export type Asked = { readonly ranks: Ranks; readonly within: Rows; readonly as: As }

/** More places than these are gone through without looking at the texts; those where a text begins are then looked for by themselves. */
const MANY = 60

/** Says in how many rows it stands. */
export function noteStanding(hay: Haystack, needle: string, asked: Asked): number {
  const first = firstOf(hay, needle)
  const end = endOf(hay, needle, first)
  if (end - first < MANY || asked.as.whole || needle.length > hay.depth) return noteEach(hay, { needle, first, end }, asked)
  noteBeginning(hay, needle, asked)
  return addRows(hay, { first, end }, noted(asked.ranks, asked.as.holds))
}

/** Only texts that begin with it. */
export function noteBeginning(hay: Haystack, word: string, { ranks, within, as }: Asked): void {
  const needle = NEWLINE + word
  const first = firstOf(hay, needle)
  const end = endOf(hay, needle, first)
  for (let place = first; place < end; place += 1) {
    const row = hay.rows[place] ?? 0
    const at = hay.places[place] ?? 0
    if (!has(within, row) || !goesOn(hay, at, needle)) continue
    add(noted(ranks, asBeginning(hay, at + needle.length, as)), row)
  }
}

type Stretch = { readonly first: number; readonly end: number }

function noteEach(hay: Haystack, { needle, first, end }: Stretch & { readonly needle: string }, { ranks, within, as }: Asked): number {
  let count = 0
  for (let place = first; place < end; place += 1) {
    const row = hay.rows[place] ?? 0
    const at = hay.places[place] ?? 0
    if (!has(within, row) || !goesOn(hay, at, needle) || (as.whole && !isPart(hay, at + needle.length))) continue
    if (add(noted(ranks, as.holds), row)) count += 1
    if (begins(hay, at)) add(noted(ranks, asBeginning(hay, at + needle.length, as)), row)
  }
  return count
}

/** A text that begins with the needle may be all of it. */
const asBeginning = (hay: Haystack, behind: number, { begins, all }: As): number => (ends(hay, behind) ? all : begins)


const isPart = ({ parts }: Haystack, at: number): boolean => parts[at] === 1
/** Whether a place is the first of its text. */
const begins = ({ codes }: Haystack, at: number): boolean => codes[at - 1] === LINE
/** Whether a text ends here. */
const ends = ({ codes }: Haystack, at: number): boolean => codes[at] === LINE

function addRows(hay: Haystack, { first, end }: Stretch, rows: Rows): number {
  let count = 0
  for (let place = first; place < end; place += 1) if (add(rows, hay.rows[place] ?? 0)) count += 1
  return count
}

/** Adds the rows in which a needle stands at the beginning of a part, and says how many of them were not there before. */
export function addHolding(hay: Haystack, needle: string, rows: Rows): number {
  const first = firstOf(hay, needle)
  const end = endOf(hay, needle, first)
  if (needle.length <= hay.depth) return addRows(hay, { first, end }, rows)
  let count = 0
  for (let place = first; place < end; place += 1) if (goesOn(hay, hay.places[place] ?? 0, needle) && add(rows, hay.rows[place] ?? 0)) count += 1
  return count
}
