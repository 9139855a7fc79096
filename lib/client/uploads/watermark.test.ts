import { describe, expect, test } from 'vitest'

import { fontFor, layoutFor } from './watermark'

const cases = [['a sheet held upright', { width: 1500, height: 2000 }], ['a card held flat', { width: 2000, height: 1260 }], ['a small picture', { width: 400, height: 300 }], ['a long strip', { width: 2000, height: 200 }]] as const

describe.each(cases)('%s', (_, size) => {
  const text = fontFor(size) * 17
  const { font, rows } = layoutFor(size, text)

  test('leaves most of the paper free', () => {
    // Letters as dense as these ink about a third of their line.
    const inked = (rows.length * text * font * 0.33) / (Math.PI * (Math.hypot(size.width, size.height) / 2) ** 2)
    expect(inked).toBeLessThan(0.12)
  })

  test('cannot be cut around: some words cross every square of a third of it', () => {
    const side = Math.max(size.width, size.height) / 3
    const covered = (x: number, y: number) => rows.some(({ left, top }) => left < x + side / 2 && left + text > x - side / 2 && Math.abs(top - y) < side / 2)
    for (const x of [-0.4, 0, 0.4]) for (const y of [-0.4, 0, 0.4]) expect(covered(x * size.width, y * size.height)).toBe(true)
  })

  test('is large enough to be read', () => { expect(font).toBeGreaterThanOrEqual(Math.min(45, Math.max(12, Math.round(Math.max(size.width, size.height) / 44)))) })
})
