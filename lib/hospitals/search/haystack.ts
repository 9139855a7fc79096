/** Many short texts in one, so that one `indexOf` runs over all of them. Each text belongs to a row; a row may have several. */
export type Haystack = {
  readonly text: string
  /** Where each text begins, ascending, and one past the end. */
  readonly starts: Uint32Array
  readonly rows: Uint32Array
}

export type Found = { readonly row: number; readonly at: number; readonly start: number; readonly end: number }
/** Keep looking in the same text (false), or go on to the next one (true). */
export type See = (found: Found) => boolean

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
export function scan({ text, starts, rows }: Haystack, needle: string, see: See): void {
  let segment = 0
  let at = text.indexOf(needle, 1)
  while (at !== -1) {
    segment = segmentAt(starts, at, segment)
    const end = (starts[segment + 1] ?? 0) - 1
    const done = see({ row: rows[segment] ?? 0, at, start: starts[segment] ?? 0, end })
    at = text.indexOf(needle, done ? end + 1 : at + 1)
  }
}

/** The last text that begins at or before a position; those before `from` are behind us. */
function segmentAt(starts: Uint32Array, at: number, from: number): number {
  let low = from
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
