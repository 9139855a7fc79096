/**
 * Pieces of names as numbers, for one index over all of them: an extension of the database that does this for letters knows nothing of
 * characters, and is not on every server. Two kinds of pieces may share a number: whoever looks pieces up also compares the text.
 */
const codes = (text: string): readonly number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

/** Each two neighbours of a name; `|` stands at both its ends. */
export const pairsOf = (text: string): readonly number[] => codes(text).slice(0, -1).map((code, at) => (code << 16) | text.charCodeAt(at + 1))

/** Each character of a name alone. */
export const singlesOf = (text: string): readonly number[] => codes(text.replaceAll('|', '')).map((code) => -code)

const letters = (text: string, at: number, count: number): number => {
  let sum = 0
  for (let step = 0; step < count; step += 1) sum = (sum << 7) | (text.charCodeAt(at + step) & 0x7f)
  return sum
}
const runs = (text: string, count: number, from: number): readonly number[] =>
  Array.from({ length: Math.max(0, text.length - count + 1) }, (_, at) => from + letters(text, at, count))

/** Each three letters of syllables written together. */
export const soundGrams = (text: string): readonly number[] => runs(text, 3, 0)

/**
 * Some of many pieces, one after another without overlap, and the last: each further one costs a look into the index, and the text is compared anyway.
 */
export const thinned = (grams: readonly number[]): readonly number[] => (grams.length <= 6 ? grams : grams.filter((_, at) => at % 3 === 0 || at === grams.length - 1))

/** Each three and each two of the first letters. */
export const initialGrams = (text: string): readonly number[] => [...runs(text, 3, 1 << 21), ...runs(text, 2, 1 << 22)]
