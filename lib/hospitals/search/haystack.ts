/** Many short texts in one, so that one `indexOf` runs over all of them. Each text belongs to a row; a row may have several. */
export type Haystack = {
  readonly text: string
  /** Where each text begins, ascending, and one past the end. */
  readonly starts: Uint32Array
  readonly rows: Uint32Array
}

/**
 * What to do with a place where the needle stands, in which text, at which position: keep looking in the same text (false), or go on to
 * the next one (true). Bare numbers, because thousands of places are seen for a single key.
 */
export type See = (segment: number, at: number) => boolean

export function haystack(texts: readonly (readonly [row: number, text: string])[]): Haystack {
  const starts = new Uint32Array(texts.length + 1)
  const rows = new Uint32Array(texts.length)
  let next = 1
  texts.forEach(([row, text], at) => {
    starts[at] = next
    rows[at] = row
    next += text.length + 1
  })
  starts[texts.length] = next
  return { text: `\n${texts.map(([, text]) => text).join('\n')}\n`, starts, rows }
}

/** Shows every place where the needle stands, until `see` has seen enough of a text. */
export function scan({ text, starts }: Haystack, needle: string, see: See): void {
  let segment = 0
  let at = text.indexOf(needle, 1)
  while (at !== -1) {
    segment = segmentAt(starts, at, segment)
    at = text.indexOf(needle, see(segment, at) ? endOf(starts, segment) + 1 : at + 1)
  }
}

const endOf = (starts: Uint32Array, segment: number): number => (starts[segment + 1] ?? 0) - 1

export const rowOf = ({ rows }: Haystack, segment: number): number => rows[segment] ?? 0
/** Whether a position is the first of its text. */
export const begins = ({ starts }: Haystack, segment: number, at: number): boolean => starts[segment] === at
/** Whether a needle of a length, found at the beginning of a text, is the whole text. */
export const isWhole = ({ starts }: Haystack, segment: number, length: number): boolean => endOf(starts, segment) - (starts[segment] ?? 0) === length

/** How many texts to try one by one before halving: what is found often lies close together. */
const STEPS = 4

/** The last text that begins at or before a position; those before `from` are behind us. */
function segmentAt(starts: Uint32Array, at: number, from: number): number {
  let low = from
  for (let step = 0; step < STEPS; step += 1) {
    if ((starts[low + 1] ?? 0) > at) return low
    low += 1
  }
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
