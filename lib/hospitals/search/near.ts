import { LINE, tripleOf, type Haystack } from './haystack'
import { addHolding, endOf, firstOf } from './stands'
import { add, type Rows } from './rows'

/**
 * Adds the rows where the needle stands with one slip: a character wrong, missing, too many, or two swapped. One half of it is then whole,
 * so only the places of either half are looked at; or its middle two are swapped.
 */
export function addNear(hay: Haystack, needle: string, rows: Rows): number {
  const middle = needle.length >> 1
  let count = mayStand(hay, needle.slice(0, middle)) ? addBehind(hay, { needle, middle }, rows) : 0
  const most = mayStand(hay, needle.slice(middle)) ? Math.min(hay.longest, needle.length - middle - 1) : 0
  for (let before = 0; before < most; before += 1) count += addBefore(hay, { needle, middle, before }, rows)
  return count + addHolding(hay, swappedAt(needle, middle), rows)
}

const swappedAt = (needle: string, at: number): string => needle.slice(0, at - 1) + needle.charAt(at) + needle.charAt(at - 1) + needle.slice(at + 1)

/** Whether every three letters of it follow one another somewhere: where the slip is, they hardly ever do. */
function mayStand({ triples }: Haystack, half: string): boolean {
  for (let at = 2; at < half.length; at += 1) if (triples[tripleOf(half.charCodeAt(at - 2), half.charCodeAt(at - 1), half.charCodeAt(at))] === 0) return false
  return true
}

type Halves = { readonly needle: string; readonly middle: number }

/** The first half is whole, the slip behind it. */
function addBehind(hay: Haystack, { needle, middle }: Halves, rows: Rows): number {
  const half = needle.slice(0, middle)
  const first = firstOf(hay, half)
  const end = endOf(hay, half, first)
  const from = Math.min(middle, hay.depth)
  let count = 0
  for (let place = first; place < end; place += 1) {
    if (!almost(hay.codes, needle, { at: hay.places[place] ?? 0, from })) continue
    if (add(rows, hay.rows[place] ?? 0)) count += 1
  }
  return count
}

/** The second half is whole, the slip before it. It may begin within a part: another part begins soon after, `before` characters on, and is looked for. */
function addBefore(hay: Haystack, { needle, middle, before }: Halves & { readonly before: number }, rows: Rows): number {
  const half = needle.slice(middle + before)
  const first = firstOf(hay, half)
  const end = endOf(hay, half, first)
  const sides = { needle, middle, until: middle + before }
  let count = 0
  for (let place = first; place < end; place += 1) {
    const at = (hay.places[place] ?? 0) - before
    if (isWithin(hay.codes, sides, at) && mayEnd(hay.codes, sides, at) && beginsNear(hay, needle, at - middle) && add(rows, hay.rows[place] ?? 0)) count += 1
  }
  return count
}

type Sides = Halves & { readonly until: number }

/** Whether the second half begins here too. The last of what is to be compared is looked at first: it is where most differ. */
function isWithin(codes: Uint16Array, { needle, middle, until }: Sides, at: number): boolean {
  for (let step = until - middle - 1; step >= 0; step -= 1) if (codes[at + step] !== needle.charCodeAt(middle + step)) return false
  return true
}

/** Whatever the slip is, one of the two characters before is one of those that were typed there, where there are two. */
function mayEnd(codes: Uint16Array, { needle, middle }: Sides, at: number): boolean {
  if (middle < 2) return true
  const last = needle.charCodeAt(middle - 1)
  const lastButOne = needle.charCodeAt(middle - 2)
  const one = codes[at - 1]
  const two = codes[at - 2]
  return one === last || two === lastButOne || one === lastButOne || two === last
}

/** Where the first half is one character shorter or longer, the needle begins later or sooner. */
function beginsNear({ codes, parts }: Haystack, needle: string, about: number): boolean {
  for (let at = about - 1; at <= about + 1; at += 1) if (parts[at] === 1 && almost(codes, needle, { at, from: 0 })) return true
  return false
}

/** A place of a text, and of the needle. */
type Place = { readonly at: number; readonly from: number }

/** Whether what stands at a place begins with the needle, but for one slip. The characters before `from` are known to be the same. */
export function almost(codes: Uint16Array, needle: string, { at, from }: Place): boolean {
  const same = sharedLength(codes, needle, { at: at + from, from }) + from
  const here = at + same
  const left = needle.length - same
  if (left === 0 || follows(codes, needle, { at: here, from: same + 1 })) return true
  if (codes[here] === LINE) return false
  return follows(codes, needle, { at: here + 1, from: same + 1 }) || follows(codes, needle, { at: here + 1, from: same }) || (left > 1 && isSwapped(codes, needle, { at: here, from: same }))
}

/** How far what stands at `at` and the needle from `from` are the same. */
function sharedLength(codes: Uint16Array, needle: string, { at, from }: Place): number {
  let length = 0
  while (from + length < needle.length && codes[at + length] === needle.charCodeAt(from + length)) length += 1
  return length
}

function follows(codes: Uint16Array, needle: string, { at, from }: Place): boolean {
  for (let step = 0; from + step < needle.length; step += 1) if (codes[at + step] !== needle.charCodeAt(from + step)) return false
  return true
}

const isSwapped = (codes: Uint16Array, needle: string, { at, from }: Place): boolean =>
  codes[at] === needle.charCodeAt(from + 1) && codes[at + 1] === needle.charCodeAt(from) && follows(codes, needle, { at: at + 2, from: from + 2 })
