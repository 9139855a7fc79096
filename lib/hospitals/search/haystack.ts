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
  /** Behind the last of the places that begin with a character, by its code. */
  readonly ends: Uint32Array
  /** The row of each place. */
  readonly rows: Uint32Array
  /** Where the texts of each row begin: the line before its first. One more for where the last of them ends. */
  readonly starts: Uint32Array
  /** 1 where a part begins, or a text ends. */
  readonly parts: Uint8Array
  /** 1 for each three letters that follow one another anywhere; of characters nothing is kept. */
  readonly triples: Uint8Array
}

/** Rows one after another from 0, each with its texts. */
export type Text = readonly [row: number, text: string]

export const NEWLINE = '\n'
export const LINE = 10
const SPACE = 32
/** zhuang */
const LONGEST_SYLLABLE = 6

/** With `spaced` texts only what follows a space begins a part, and the spaces themselves are left out. */
export function haystack(texts: readonly Text[], { depth, spaced = false }: { readonly depth: number; readonly spaced?: boolean }): Haystack {
  const { codes, parts } = laidOut(`${NEWLINE}${texts.map(([, text]) => text).join(NEWLINE)}${NEWLINE}`, { depth, spaced })
  const sorted = byBeginning(placesOf(parts), codes, depth)
  return { codes, depth, longest: spaced ? LONGEST_SYLLABLE : 1, parts, triples: spaced ? triplesIn(codes) : new Uint8Array(0), ...sorted, ...rowsOf(sorted.places, codes, texts) }
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

const [A, LETTERS] = [97, 26]
const numberOf = (code: number): number => (code >= A && code < A + LETTERS ? code - A : -LETTERS * LETTERS * LETTERS)
/** Three letters as one number; less than nothing where one of them is no letter. */
export const tripleOf = (first: number, second: number, third: number): number => (numberOf(first) * LETTERS + numberOf(second)) * LETTERS + numberOf(third)

function triplesIn(codes: Uint16Array): Uint8Array {
  const triples = new Uint8Array(LETTERS * LETTERS * LETTERS)
  for (let at = 2; at < codes.length; at += 1) {
    const triple = tripleOf(codes[at - 2] ?? 0, codes[at - 1] ?? 0, codes[at] ?? 0)
    if (triple >= 0) triples[triple] = 1
  }
  return triples
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

type Sorted = Pick<Haystack, 'places' | 'ends'>

/** Sorts by the last of the characters first, then by the one before it: each round counts and lays down, and keeps the order of the last. */
function byBeginning(places: Uint32Array, codes: Uint16Array, depth: number): Sorted {
  let most = 0
  for (let at = 0; at < codes.length; at += 1) most = Math.max(most, codes[at] ?? 0)
  let sorted: Sorted = { places, ends: new Uint32Array(0) }
  for (let step = depth - 1; step >= 0; step -= 1) sorted = sortedBy(sorted.places, codes.subarray(step), most)
  return sorted
}

function sortedBy(places: Uint32Array, codes: Uint16Array, most: number): Sorted {
  const next = firstPlaces(places, codes, most)
  const sorted = new Uint32Array(places.length)
  for (let each = 0; each < places.length; each += 1) {
    const at = places[each] ?? 0
    const code = codes[at] ?? 0
    const place = next[code] ?? 0
    sorted[place] = at
    next[code] = place + 1
  }
  // What was the next place of each character is now behind its last one.
  return { places: sorted, ends: next }
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

/** Of each place, and where each row begins. */
function rowsOf(places: Uint32Array, codes: Uint16Array, texts: readonly Text[]): Pick<Haystack, 'rows' | 'starts'> {
  const starts = new Uint32Array((texts.at(-1)?.[0] ?? -1) + 2)
  const rowAt = rowsEverywhere(codes, texts.map(([row]) => row), starts.length - 1)
  const rows = new Uint32Array(places.length)
  for (let each = 0; each < places.length; each += 1) rows[each] = rowAt[places[each] ?? 0] ?? 0
  for (let at = codes.length - 1; at >= 0; at -= 1) if (codes[at] === LINE) starts[rowAt[at] ?? 0] = at
  return { rows, starts }
}

/** A line before a text belongs to it; the last belongs to nobody. */
function rowsEverywhere(codes: Uint16Array, lines: readonly number[], nobody: number): Uint32Array {
  const rows = new Uint32Array(codes.length)
  let line = -1
  for (let at = 0; at < codes.length; at += 1) {
    if (codes[at] === LINE) line += 1
    rows[at] = lines[line] ?? nobody
  }
  return rows
}
