import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'

import { looksOf, setLooks, sizes, type Looks } from './looks'

const phone = () => {
  const kept = new Map<string, string>()
  return { root: { dataset: {} as DOMStringMap }, shelf: () => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => { kept.set(key, value) } }) }
}
/** What the script in the head of every page makes of it, on the next page. */
function nextPage(storage: () => unknown, has: Readonly<Record<string, unknown>> = {}): DOMStringMap {
  const dataset: DOMStringMap = {}
  const blocked = { get localStorage() { return storage() }, document: { documentElement: { dataset } }, addEventListener: () => undefined, JSON, ...has }
  runInNewContext(readFileSync('public/first.js', 'utf8'), blocked)
  return dataset
}

describe('how a phone shows the pages', () => {
  test.each(sizes.flatMap((size) => [true, false].flatMap((elder) => [true, false].map((aloud): Looks => ({ size, elder, aloud })))))('is kept for the next page: %o', (looks) => {
    const { root, shelf } = phone()
    expect(setLooks(looks, { root, shelf })).toBe(true)
    expect(looksOf(root)).toEqual(looks)
    expect(looksOf({ dataset: nextPage(shelf) })).toEqual(looks)
  })

  test('holds for this page where the browser keeps nothing, and leaves the next as it is written', () => {
    const { root } = phone()
    const refuses = () => { throw new DOMException('no storage', 'SecurityError') }
    expect(setLooks({ elder: true, size: 'large', aloud: true }, { root, shelf: refuses })).toBe(false)
    expect(looksOf(root)).toEqual({ elder: true, size: 'large', aloud: true })
    expect(looksOf({ dataset: nextPage(refuses) })).toEqual({ elder: false, size: 'standard', aloud: false })
  })

  test('says before the page is drawn that scripts run, and whether there is a voice to read with', () => {
    const nothing = () => ({ getItem: () => null })
    expect(nextPage(nothing)).toEqual({ scripts: 'on', mute: 'on' })
    expect(nextPage(nothing, { speechSynthesis: {} })).toEqual({ scripts: 'on' })
  })

  test.each(['not json', '{"elder":"yes","size":"<b>"}', 'null'])('is as written where what is kept is no choice of ours: %s', (text) => {
    expect(looksOf({ dataset: nextPage(() => ({ getItem: () => text })) })).toEqual({ elder: false, size: 'standard', aloud: false })
  })
})
