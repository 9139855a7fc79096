import { expect, test } from 'vitest'

import type { Shelf } from '../device/shelf'

import { setOthersPhone } from './choice'
import { hereNow, isTheirs, noteHere } from './here'

function phone() {
  const kept = new Map<string, string>()
  const shelf: Shelf = () => ({ getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => { kept.set(name, text) } })
  return { kept, shelf }
}

test('the phone knows who was here last, also in a page that showed somebody else before', () => {
  const { shelf } = phone()
  noteHere('one', shelf)
  shelf()?.setItem('ydt-here', 'other')
  expect(hereNow(shelf)).toBe('other')
})

test('somebody else’s phone remembers nobody; the page itself knows', () => {
  const { shelf, kept } = phone()
  setOthersPhone(shelf, true)
  noteHere('one', shelf)
  expect([[...kept.values()].includes('one'), hereNow(shelf)]).toEqual([false, 'one'])
})

test('a phone that keeps nothing knows it as long as the page is open', () => {
  const forbidden: Shelf = () => { throw new DOMException('no', 'SecurityError') }
  noteHere('one', forbidden)
  expect(hereNow(forbidden)).toBe('one')
})

test.each([
  ['nobody’s thing', undefined, 'one', true], ['their own', 'one', 'one', true], ['somebody else’s', 'other', 'one', false], ['anybody’s, where nobody is known', 'other', undefined, true],
] as const)('%s is theirs: %s, %s, %s', (_, owner, here, expected) => {
  expect(isTheirs(owner, here)).toBe(expected)
})
