import fc from 'fast-check'
import { expect, test } from 'vitest'

import { haystack, nextSearch, scan, type Haystack } from './haystack'

const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 }), { maxLength: 12 })
const keys = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })

function seenIn(hay: Haystack, needle: string, enough: boolean): readonly string[] {
  const seen: string[] = []
  scan(hay, needle, (segment, at) => {
    seen.push(`${String(segment)} ${String(at)}`)
    return enough
  })
  return seen
}

test('what is remembered of the keys before changes nothing that is found, whatever was typed', () => {
  fc.assert(fc.property(texts, keys, fc.boolean(), (list, typed, enough) => {
    const rows = list.map((text, row) => [row, text] as const)
    const remembering = haystack(rows)
    for (const key of typed) {
      for (let length = 1; length <= key.length; length += 1) {
        const needle = key.slice(0, length)
        nextSearch(remembering)
        expect(seenIn(remembering, needle, enough)).toEqual(seenIn(haystack(rows), needle, enough))
      }
    }
  }))
})
