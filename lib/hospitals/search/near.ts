import { scan, type Found, type Haystack } from './haystack'

type Near = (found: Pick<Found, 'row' | 'start'> & { readonly at: number }) => void

/**
 * Where the needle stands with one slip: a character wrong, missing, too many, or two swapped. One half of it is then whole, so only
 * the places of either half are looked at.
 */
export function scanNear(hay: Haystack, needle: string, see: Near): void {
  const middle = needle.length >> 1
  scan(hay, needle.slice(0, middle), ({ row, at, start }) => {
    if (!almost(hay.text, needle, at)) return false
    see({ row, start, at })
    return false
  })
  scan(hay, needle.slice(middle), ({ row, at, start }) => {
    for (const from of [at - middle, at - middle + 1, at - middle - 1]) {
      if (from >= start && almost(hay.text, needle, from)) see({ row, start, at: from })
    }
    return false
  })
}

/** Whether the text from a position begins with the needle, but for one slip. */
export function almost(text: string, needle: string, at: number): boolean {
  let same = 0
  while (same < needle.length && text.charCodeAt(at + same) === needle.charCodeAt(same)) same += 1
  if (same === needle.length) return true
  const [here, next] = [at + same, same + 1]
  const rest = needle.slice(next)
  return (
    (text.charCodeAt(here) !== NEWLINE && text.startsWith(rest, here + 1)) ||
    text.startsWith(rest, here) ||
    text.startsWith(needle.slice(same), here + 1) ||
    (swapped(text, needle, { here, same }) && text.startsWith(needle.slice(same + 2), here + 2))
  )
}

const NEWLINE = 10

const swapped = (text: string, needle: string, { here, same }: { readonly here: number; readonly same: number }): boolean =>
  text.charCodeAt(here) === needle.charCodeAt(same + 1) && text.charCodeAt(here + 1) === needle.charCodeAt(same)
