import fc from 'fast-check'
import { expect, test } from 'vitest'

import { begins, ends, haystack, scan, scanWithin, type Haystack, type See } from './haystack'
import { almost, scanNear } from './near'

const letter = fc.constantFrom('a', 'b', 'c')
const names = fc.array(fc.string({ unit: letter, maxLength: 8 }), { maxLength: 12 })
/** Syllables of one to three letters with spaces between them. */
const sounds = fc.array(fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')), { maxLength: 12 })
const needle = fc.string({ unit: letter, minLength: 1, maxLength: 7 })
const depth = fc.integer({ min: 1, max: 5 })

type Look = (hay: Haystack, needle: string, see: See) => void
/** Row and place within its text of everything shown, each once and in order. */
function seen(look: Look, hay: Haystack, word: string): readonly string[] {
  const found = new Set<string>()
  look(hay, word, (row, at) => { found.add(`${String(row)} ${String(at - hay.codes.lastIndexOf(10, at - 1) - 1)}`) })
  return [...found].sort()
}
/** The same by going through every text from its beginning to its end. */
const plainly = (texts: readonly string[], fits: (text: string, at: number) => boolean): readonly string[] =>
  texts.flatMap((text, row) => Array.from(text, (_, at) => at).filter((at) => fits(text, at)).map((at) => `${String(row)} ${String(at)}`)).sort()

const rowsOf = (texts: readonly string[]) => texts.map((text, row) => [row, text] as const)
const partsIn = (sound: string): ReadonlySet<number> => new Set(sound.split(' ').map((_, at, parts) => parts.slice(0, at).join('').length))

test('every place where a needle stands is shown, and no other, however deep the places are sorted', () => {
  fc.assert(fc.property(names, needle, depth, (list, word, deep) => {
    expect(seen(scan, haystack(rowsOf(list), { depth: deep }), word)).toEqual(plainly(list, (text, at) => text.startsWith(word, at)))
  }))
})

test('of syllables only those places where one begins', () => {
  fc.assert(fc.property(sounds, needle, depth, (list, word, deep) => {
    const found = list.flatMap((sound, row) => [...partsIn(sound)].filter((at) => sound.replaceAll(' ', '').startsWith(word, at)).map((at) => `${String(row)} ${String(at)}`)).sort()
    expect(seen(scan, haystack(rowsOf(list), { depth: deep, spaced: true }), word)).toEqual(found)
  }))
})

test('what begins within a syllable is shown too where another one follows', () => {
  const hay = haystack(rowsOf(['shang hai', 'hai kou']), { depth: 3, spaced: true })
  expect(seen(scanWithin, hay, 'ngha')).toEqual(['0 3'])
  expect(seen(scanWithin, hay, 'aiko')).toEqual(['1 1'])
  expect(seen(scanWithin, hay, 'kou')).toEqual(['1 3'])
})

test('a needle that begins with a line stands at the beginning of a text', () => {
  const hay = haystack(rowsOf(['ab', 'cab', 'ab']), { depth: 2 })
  const rows: number[] = []
  scan(hay, '\nab', (row) => { rows.push(row) })
  expect(rows).toEqual([0, 2])
  scan(hay, 'ab', (row, at) => { expect([row, begins(hay, at), ends(hay, at + 2)]).toEqual([row, row !== 1, true]) })
})

test('one slip anywhere in a name is forgiven', () => {
  const slip = fc.record({ name: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 3, maxLength: 9 }), at: fc.nat(8), kind: fc.constantFrom('wrong', 'missing', 'more', 'swapped') })
  fc.assert(fc.property(names, slip, (others, { name, at: somewhere, kind }) => {
    const at = somewhere % name.length
    const [head, sign, tail] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)]
    const typed = { wrong: `${head}x${tail}`, missing: head + tail, more: `${head}${sign}x${tail}`, swapped: head + tail.slice(0, 1) + sign + tail.slice(1) }[kind]
    if (typed.length < 3) return
    const hay = haystack(rowsOf([...others, name]), { depth: 2 })
    const rows = new Set<number>()
    scanNear(hay, typed, (row, place) => {
      rows.add(row)
      expect(almost(hay.codes, typed, place)).toBe(true)
    })
    expect(rows.has(others.length)).toBe(true)
  }))
})
