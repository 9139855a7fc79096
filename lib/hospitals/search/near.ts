import { rowOf, scan, type Haystack } from './haystack'

type Near = (row: number, at: number) => void

const NEWLINE = 10

/**
 * Where the needle stands with one slip: a character wrong, missing, too many, or two swapped. One half of it is then whole, so only
 * the places of either half are looked at.
 */
export function scanNear(hay: Haystack, needle: string, see: Near): void {
  const middle = needle.length >> 1
  scan(hay, needle.slice(0, middle), (segment, at) => {
    if (almost(hay.text, needle, at)) see(rowOf(hay, segment), at)
    return false
  })
  scan(hay, needle.slice(middle), (segment, at) => {
    for (let from = Math.max(hay.starts[segment] ?? 0, at - middle - 1); from <= at - middle + 1; from += 1) {
      if (almost(hay.text, needle, from)) see(rowOf(hay, segment), from)
    }
    return false
  })
}

/** Whether the text from a position begins with the needle, but for one slip. */
export function almost(text: string, needle: string, at: number): boolean {
  const same = sharedLength(text, needle, { at, from: 0 })
  const here = at + same
  const left = needle.length - same
  if (left === 0) return true
  const wrong = text.charCodeAt(here) !== NEWLINE && follows(text, needle, { at: here + 1, from: same + 1 })
  return wrong || follows(text, needle, { at: here, from: same + 1 }) || follows(text, needle, { at: here + 1, from: same }) || (left > 1 && isSwapped(text, needle, { at: here, from: same }))
}

type Place = { readonly at: number; readonly from: number }

/** How far the text from `at` and the needle from `from` are the same. Character by character: cutting pieces off would cost more. */
function sharedLength(text: string, needle: string, { at, from }: Place): number {
  let length = 0
  while (from + length < needle.length && text.charCodeAt(at + length) === needle.charCodeAt(from + length)) length += 1
  return length
}

const follows = (text: string, needle: string, place: Place): boolean => sharedLength(text, needle, place) === needle.length - place.from

const isSwapped = (text: string, needle: string, { at, from }: Place): boolean =>
  text.charCodeAt(at) === needle.charCodeAt(from + 1) && text.charCodeAt(at + 1) === needle.charCodeAt(from) && follows(text, needle, { at: at + 2, from: from + 2 })
