/**
 * Many short texts in one, and where to look in it: the places where a part begins (a character of a name, a syllable, a first letter, and
 * the line before each text), sorted by the characters that follow, as far as `depth` of them. What begins alike stands together, so
 * that two halvings find all of it. Each text belongs to a row; a row may have several.
 */
export type Haystack = {
  /** All of it, character by character: reading numbers costs less than reading a text. */
  readonly codes: Uint16Array
  readonly depth: number
  /** How long a part may be. */
  readonly longest: number
  readonly places: Uint32Array
  /** The row of each place. */
  readonly rows: Uint32Array
  /** 1 where a part begins, or a text ends. */
  readonly parts: Uint8Array
}

export type Text = readonly [row: number, text: string]

export const NEWLINE = '\n'
const LINE = 10
const SPACE = 32
/** zhuang */
const LONGEST_SYLLABLE = 6

/** With `spaced` texts only what follows a space begins a part, and the spaces themselves are left out. */
export function haystack(texts: readonly Text[], { depth, spaced = false }: { readonly depth: number; readonly spaced?: boolean }): Haystack {
  const { codes, parts } = laidOut(`${NEWLINE}${texts.map(([, text]) => text).join(NEWLINE)}${NEWLINE}`, { depth, spaced })
  const places = byBeginning(placesOf(parts), codes, depth)
  return { codes, depth, longest: spaced ? LONGEST_SYLLABLE : 1, places, parts, rows: rowsOf(places, codes, texts) }
}

/** Nothing follows the last character, as deep as places are sorted. */
function laidOut(lines: string, { depth, spaced }: { readonly depth: number; readonly spaced: boolean }): Pick<Haystack, 'codes' | 'parts'> {
  const codes = new Uint16Array(lines.length + depth)
  const parts = new Uint8Array(lines.length)
  let length = 0
  let before = LINE
  for (let at = 0; at < lines.length; at += 1) {
    const code = lines.charCodeAt(at)
    if (code !== SPACE || !spaced) {
      if (!spaced || code === LINE || before === SPACE || before === LINE) parts[length] = 1
      codes[length] = code
      length += 1
    }
    before = code
  }
  return { codes: codes.slice(0, length + depth), parts: parts.slice(0, length) }
}

function placesOf(parts: Uint8Array): Uint32Array {
  const places = new Uint32Array(parts.length)
  let next = 0
  for (let at = 0; at < parts.length; at += 1) {
    if (parts[at] !== 1) continue
    places[next] = at
    next += 1
  }
  return places.slice(0, next)
}

/** Sorts by the last of the characters first, then by the one before it: each round counts and lays down, and keeps the order of the last. */
function byBeginning(places: Uint32Array, codes: Uint16Array, depth: number): Uint32Array {
  let most = 0
  for (let at = 0; at < codes.length; at += 1) most = Math.max(most, codes[at] ?? 0)
  let sorted = places
  for (let step = depth - 1; step >= 0; step -= 1) sorted = sortedBy(sorted, codes.subarray(step), most)
  return sorted
}

function sortedBy(places: Uint32Array, codes: Uint16Array, most: number): Uint32Array {
  const next = firstPlaces(places, codes, most)
  const sorted = new Uint32Array(places.length)
  for (let each = 0; each < places.length; each += 1) {
    const at = places[each] ?? 0
    const code = codes[at] ?? 0
    const place = next[code] ?? 0
    sorted[place] = at
    next[code] = place + 1
  }
  return sorted
}

/** Where the first of each character goes: behind all that are smaller. */
function firstPlaces(places: Uint32Array, codes: Uint16Array, most: number): Uint32Array {
  const first = new Uint32Array(most + 2)
  for (let each = 0; each < places.length; each += 1) {
    const code = codes[places[each] ?? 0] ?? 0
    first[code + 1] = (first[code + 1] ?? 0) + 1
  }
  for (let code = 1; code <= most; code += 1) first[code] = (first[code] ?? 0) + (first[code - 1] ?? 0)
  return first
}

/** A line before a text belongs to it. */
function rowsOf(places: Uint32Array, codes: Uint16Array, texts: readonly Text[]): Uint32Array {
  const rowAt = new Uint32Array(codes.length)
  let line = -1
  let row = 0
  for (let at = 0; at < codes.length; at += 1) {
    if (codes[at] === LINE) {
      line += 1
      row = texts[line]?.[0] ?? 0
    }
    rowAt[at] = row
  }
  const rows = new Uint32Array(places.length)
  for (let each = 0; each < places.length; each += 1) rows[each] = rowAt[places[each] ?? 0] ?? 0
  return rows
}

export type See = (row: number, at: number) => void

/** Shows every place that begins a part and where the needle stands, in no order of rows. A needle may begin with the line before a text. */
export function scan(hay: Haystack, needle: string, see: See): void {
  show(hay, { needle, before: 0 }, see)
}

/** Also places within a part: another part begins soon after, and is looked for. What lies wholly within one part says nothing. */
export function scanWithin(hay: Haystack, needle: string, see: See): void {
  for (let before = 0; before < hay.longest && before < needle.length - 1; before += 1) show(hay, { needle, before }, see)
}

/** The places that are so many characters before one where a part begins. */
function show(hay: Haystack, { needle, before }: { readonly needle: string; readonly before: number }, see: See): void {
  const { codes, depth, places, rows } = hay
  const beginning = needle.slice(before, before + depth)
  const isSure = before === 0 && needle.length <= depth
  const end = edge(hay, beginning, 1)
  for (let place = edge(hay, beginning, 0); place < end; place += 1) {
    const at = (places[place] ?? 0) - before
    if (isSure || apart(codes, at, needle) === 0) see(rows[place] ?? 0, at)
  }
}

/** In how many places a needle may stand at most. */
export const countAt = (hay: Haystack, needle: string): number => edge(hay, needle.slice(0, hay.depth), 1) - edge(hay, needle.slice(0, hay.depth), 0)

/** The first place whose beginning is not less than this one; with `past` 1 the first that is more. */
function edge({ codes, places }: Haystack, beginning: string, past: 0 | 1): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (apart(codes, places[middle] ?? 0, beginning) < past) low = middle + 1
    else high = middle
  }
  return low
}

/** Less than nothing, nothing or more: how what stands at a place differs from a word, where the two first differ. */
function apart(codes: Uint16Array, at: number, word: string): number {
  for (let step = 0; step < word.length; step += 1) {
    const difference = (codes[at + step] ?? 0) - word.charCodeAt(step)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether a place is the first of its text. */
export const begins = ({ codes }: Haystack, at: number): boolean => codes[at - 1] === LINE
/** Whether a text ends here. */
export const ends = ({ codes }: Haystack, at: number): boolean => codes[at] === LINE
/** Where the text of a place begins. */
export function beginningOf({ codes }: Haystack, at: number): number {
  let first = at
  while (first > 0 && codes[first - 1] !== LINE) first -= 1
  return first
}
