import { expect, test } from 'vitest'

import { onShelf, putOnShelf, type Shelf } from './shelf'

function phone(): Shelf {
  const kept = new Map<string, string>()
  return () => ({ getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => { kept.set(name, text) } })
}

test('what was put there comes back, and nothing else', () => {
  const shelf = phone()
  expect([putOnShelf(shelf, 'one', 'text'), onShelf(shelf, 'one'), onShelf(shelf, 'other')]).toEqual([true, 'text', undefined])
})

test.each([
  ['forbids storage', () => { throw new DOMException('no storage', 'SecurityError') }],
  ['has no room', () => ({ getItem: () => null, setItem: () => { throw new DOMException('full', 'QuotaExceededError') } })],
  ['has no storage at all', () => null],
] satisfies [string, Shelf][])('a phone that %s is no reason to fail', (_, shelf) => {
  expect([putOnShelf(shelf, 'one', 'text'), onShelf(shelf, 'one')]).toEqual([false, undefined])
})

test('a mistake of ours is not taken for a phone that keeps nothing', () => {
  const broken = () => { throw new TypeError('mistake') }
  expect(() => putOnShelf(broken, 'one', 'text')).toThrow(TypeError)
  expect(() => onShelf(broken, 'one')).toThrow(TypeError)
})
