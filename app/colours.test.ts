import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./globals.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
const tokens = (text: string): Partial<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]))
const modes = { light: tokens(light), dark: tokens(dark.split('@theme')[0] ?? '') }

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (hi + 0.05) / (lo + 0.05)
}

const grounds = ['paper', 'surface', 'sunken', 'accent-wash', 'ok-wash', 'warn-wash', 'danger-wash']
const each = (front: string, backs: readonly string[], least: number) => backs.map((back) => [front, back, least] as const)

const pairs = [
  ...each('ink', grounds, 7),
  ...each('soft', grounds, 4.5),
  ...['accent', 'accent-strong', 'danger'].flatMap((front) => each(front, grounds, 4.5)),
  ...each('ok', ['surface', 'paper', 'ok-wash'], 4.5),
  ...each('warn', ['surface', 'paper', 'warn-wash'], 4.5),
  ...each('on-accent', ['accent', 'accent-strong'], 4.5),
  ...each('on-danger', ['danger'], 4.5),
  ...each('surface', ['mark'], 4.5),
  ...each('edge', ['paper', 'surface', 'sunken', 'accent-wash'], 3),
  ...each('mark', ['paper', 'surface', 'sunken'], 3),
]

test('contrast is measured as WCAG measures it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

test('dark mode changes every colour that light mode has', () => {
  expect(Object.keys(modes.dark).sort()).toEqual(Object.keys(modes.light).sort())
  expect(Object.keys(modes.light).length).toBeGreaterThan(15)
})

describe.each(Object.entries(modes))('in %s mode', (_mode, colours) => {
  test.each(pairs)('[43] %s is legible on %s', (front, back, least) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(least)
  })
})
