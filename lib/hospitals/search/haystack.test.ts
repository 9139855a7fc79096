import fc from 'fast-check'
import { expect, test } from 'vitest'

import { haystack, type Haystack } from './haystack'
import { addNear, almost } from './near'
import { NOT, rankOf, ranksOf } from './ranks'
import { eachRow, everyRow, noRows, type Rows } from './rows'
import { addHolding, noteStanding } from './stands'

const letter = fc.constantFrom('a', 'b', 'c')
const names = fc.array(fc.string({ unit: letter, maxLength: 8 }), { maxLength: 40 })
/** Syllables of one to three letters with spaces between them. */
const sounds = fc.array(fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')), { maxLength: 40 })
const needle = fc.string({ unit: letter, minLength: 1, maxLength: 7 })
const depth = fc.integer({ min: 1, max: 5 })

const rowsOf = (texts: readonly string[]) => texts.map((text, row) => [row, text] as const)
const runTogether = (sound: string): string => sound.replaceAll(' ', '')
/** Where the syllables of a sound begin, and where the last one ends. */
const partsIn = (sound: string): ReadonlySet<number> => new Set([...sound.split(' ').map((_, at, parts) => parts.slice(0, at).join('').length), runTogether(sound).length])

function added(count: number, add: (rows: Rows) => number): readonly number[] {
  const rows = noRows(count)
  const places = add(rows)
  const found: number[] = []
  eachRow(rows, (row) => { found.push(row) })
  expect(places > 0).toBe(found.length > 0)
  return found
}
/** The same by going through every text from its beginning to its end. */
const plainly = (texts: readonly string[], fits: (text: string) => boolean): readonly number[] => texts.flatMap((text, row) => (fits(text) ? [row] : []))

test('every row in which a needle stands is found, and no other, however deep the places are sorted', () => {
  fc.assert(fc.property(names, needle, depth, (list, word, deep) => {
    expect(added(list.length, (rows) => addHolding(haystack(rowsOf(list), { depth: deep }), word, rows))).toEqual(plainly(list, (text) => text.includes(word)))
  }))
})

test('a needle that begins with a line stands at the beginning of a text', () => {
  fc.assert(fc.property(names, needle, depth, (list, word, deep) => {
    expect(added(list.length, (rows) => addHolding(haystack(rowsOf(list), { depth: deep }), `\n${word}`, rows))).toEqual(plainly(list, (text) => text.startsWith(word)))
  }))
})

const [ALL, BEGINS, HOLDS] = [0, 1, 2]

test.each([true, false])('of syllables those where one begins, and how much of the text the needle is; whole ones only: %s', (whole) => {
  const ending = (sound: string, word: string, at: number) => !whole || partsIn(sound).has(at + word.length)
  const plain = (sound: string, word: string): number => {
    const text = runTogether(sound)
    const at = [...partsIn(sound)].filter((place) => text.startsWith(word, place) && ending(sound, word, place))
    return at.length === 0 ? NOT : !at.includes(0) ? HOLDS : text === word ? ALL : BEGINS
  }
  fc.assert(fc.property(sounds, needle, depth, (list, word, deep) => {
    const ranks = ranksOf(list.length).lend()
    noteStanding(haystack(rowsOf(list), { depth: deep, spaced: true }), word, { ranks, within: everyRow(list.length), as: { holds: HOLDS, begins: BEGINS, all: ALL, whole } })
    expect(list.map((_, row) => rankOf(ranks, row))).toEqual(list.map((sound) => plain(sound, word)))
  }))
})

/** Where a part begins and the needle stands but for one slip, by looking everywhere. */
const nearIn = ({ codes, parts, starts }: Haystack, word: string, row: number): boolean =>
  Array.from({ length: (starts[row + 1] ?? 0) - (starts[row] ?? 0) }, (_, step) => (starts[row] ?? 0) + step).some((at) => parts[at] === 1 && almost(codes, word, { at, from: 0 }))

const word = fc.string({ unit: letter, minLength: 3, maxLength: 8 })

test('whatever comes within one slip of a word is found by its unharmed half, and nothing else', () => {
  fc.assert(fc.property(names, word, depth, (list, typed, deep) => {
    const hay = haystack(rowsOf(list), { depth: deep })
    expect(added(list.length, (rows) => addNear(hay, typed, rows))).toEqual(list.flatMap((_, row) => (nearIn(hay, typed, row) ? [row] : [])))
  }), { numRuns: 400 })
})

test('of syllables too nothing else is found, and a half that lies wholly within one says nothing', () => {
  fc.assert(fc.property(sounds, word, depth, (list, typed, deep) => {
    const hay = haystack(rowsOf(list), { depth: deep, spaced: true })
    for (const row of added(list.length, (rows) => addNear(hay, typed, rows))) expect(nearIn(hay, typed, row)).toBe(true)
  }), { numRuns: 400 })
  const hay = haystack(rowsOf(['shang hai', 'hai kou', 'ao mi']), { depth: 3, spaced: true })
  expect(added(3, (rows) => addNear(hay, 'shamghai', rows))).toEqual([0])
  expect(added(3, (rows) => addNear(hay, 'hakou', rows))).toEqual([1])
  expect(added(3, (rows) => addNear(hay, 'imo', rows))).toEqual([])
})

test('one slip anywhere in a name is forgiven', () => {
  const slip = fc.record({ name: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 3, maxLength: 9 }), at: fc.nat(8), kind: fc.constantFrom('wrong', 'missing', 'more', 'swapped') })
  fc.assert(fc.property(names, slip, (others, { name, at: somewhere, kind }) => {
    const at = somewhere % name.length
    const [head, sign, tail] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)]
    const typed = { wrong: `${head}x${tail}`, missing: head + tail, more: `${head}${sign}x${tail}`, swapped: head + tail.slice(0, 1) + sign + tail.slice(1) }[kind]
    if (typed.length < 3) return
    const hay = haystack(rowsOf([...others, name]), { depth: 2 })
    expect(added(others.length + 1, (rows) => addNear(hay, typed, rows))).toContain(others.length)
  }))
})
