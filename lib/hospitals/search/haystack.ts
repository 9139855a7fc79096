/** Many short texts in one, so that one `indexOf` runs over all of them. Each text belongs to a row; a row may have several. */
export type Haystack = {
  readonly text: string
  /** Where each text begins, ascending, and one past the end. */
  readonly starts: Uint32Array
  readonly rows: Uint32Array
  readonly known: Known
}

/** Where each needle of this search and of the one before stands: the next key makes a needle longer, and it stands only where it stood. */
type Known = { now: Map<string, readonly number[]>; before: Map<string, readonly number[]> }

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
  return { known: { now: new Map(), before: new Map() }, text: `\n${texts.map(([, text]) => text).join('\n')}\n`, starts, rows }
}

/** A search begins: what was found for the one before is remembered, and nothing older. */
export function nextSearch({ known }: Haystack): void {
  known.before = known.now
  known.now = new Map()
}

/** Shows every place where the needle stands, until `see` has seen enough of a text. */
export function scan(hay: Haystack, needle: string, see: See): void {
  const stood = whereItStood(hay.known, needle)
  if (stood === undefined) search(hay, needle, see)
  else show(hay, remember(hay, needle, stood.filter((at) => hay.text.startsWith(needle, at))), see)
}

/** The places of the needle's longest beginning that was looked for a moment ago. */
function whereItStood({ now, before }: Known, needle: string): readonly number[] | undefined {
  for (let length = needle.length; length > 0; length -= 1) {
    const beginning = needle.slice(0, length)
    const stood = now.get(beginning) ?? before.get(beginning)
    if (stood !== undefined) return stood
  }
  return undefined
}

function remember({ known }: Haystack, needle: string, places: readonly number[]): readonly number[] {
  known.now.set(needle, places)
  return places
}

function show({ starts }: Haystack, places: readonly number[], see: See): void {
  let segment = 0
  let next = 0
  for (const at of places) {
    if (at < next) continue
    segment = segmentAt(starts, at, segment)
    if (see(segment, at)) next = endOf(starts, segment) + 1
  }
}

/** What stands in more places than this is not remembered: looking through them again would cost as much as looking for them. */
const MOST_REMEMBERED = 3000

/** The whole text is gone through. While there are few places, those that `see` need not be shown are noted too. */
function search(hay: Haystack, needle: string, see: See): void {
  const { text, starts } = hay
  const places: number[] = []
  let segment = 0
  let next = 0
  for (let at = text.indexOf(needle, 1); at !== -1; at = text.indexOf(needle, places.length > MOST_REMEMBERED ? Math.max(at + 1, next) : at + 1)) {
    if (places.length <= MOST_REMEMBERED) places.push(at)
    if (at < next) continue
    segment = segmentAt(starts, at, segment)
    if (see(segment, at)) next = endOf(starts, segment) + 1
  }
  if (places.length <= MOST_REMEMBERED) remember(hay, needle, places)
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
