import { scan, scanWithin, type Haystack, type See } from './haystack'

const LINE = 10

/**
 * Where the needle stands with one slip: a character wrong, missing, too many, or two swapped. One half of it is then whole, so only
 * the places of either half are looked at; or its middle two are swapped.
 */
export function scanNear(hay: Haystack, needle: string, see: See): void {
  const middle = needle.length >> 1
  scan(hay, needle.slice(0, middle), (row, at) => {
    if (almost(hay.codes, needle, at)) see(row, at)
  })
  scanWithin(hay, needle.slice(middle), (row, at) => {
    for (let from = at - middle - 1; from <= at - middle + 1; from += 1) {
      if (hay.parts[from] === 1 && almost(hay.codes, needle, from)) see(row, from)
    }
  })
  scan(hay, swappedAt(needle, middle), see)
}

const swappedAt = (needle: string, at: number): string => needle.slice(0, at - 1) + needle.charAt(at) + needle.charAt(at - 1) + needle.slice(at + 1)

/** Whether what stands at a place begins with the needle, but for one slip. */
export function almost(codes: Uint16Array, needle: string, at: number): boolean {
  const same = sharedLength(codes, needle, { at, from: 0 })
  const here = at + same
  const left = needle.length - same
  if (left === 0) return true
  const wrong = codes[here] !== LINE && follows(codes, needle, { at: here + 1, from: same + 1 })
  return wrong || follows(codes, needle, { at: here, from: same + 1 }) || follows(codes, needle, { at: here + 1, from: same }) || (left > 1 && isSwapped(codes, needle, { at: here, from: same }))
}

type Place = { readonly at: number; readonly from: number }

/** How far what stands at `at` and the needle from `from` are the same. */
function sharedLength(codes: Uint16Array, needle: string, { at, from }: Place): number {
  let length = 0
  while (from + length < needle.length && codes[at + length] === needle.charCodeAt(from + length)) length += 1
  return length
}

const follows = (codes: Uint16Array, needle: string, place: Place): boolean => sharedLength(codes, needle, place) === needle.length - place.from

const isSwapped = (codes: Uint16Array, needle: string, { at, from }: Place): boolean =>
  codes[at] === needle.charCodeAt(from + 1) && codes[at + 1] === needle.charCodeAt(from) && follows(codes, needle, { at: at + 2, from: from + 2 })
