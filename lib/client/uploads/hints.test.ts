import { describe, expect, test } from 'vitest'

import { hintsOf, type Gray, type Hint } from './hints'

const WIDTH = 640
const HEIGHT = 480

/** Dice that fall the same way each time: the grain of a camera's sensor. */
function grain(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return ((state >> 16) % 11) - 5
  }
}

type Page = { readonly paper: number; readonly ink: number; readonly lines?: number; readonly table?: number; readonly lamp?: number; readonly noise?: boolean }

const drawn = (pointAt: (x: number, y: number) => number): Gray =>
  ({ width: WIDTH, height: HEIGHT, data: Uint8ClampedArray.from({ length: WIDTH * HEIGHT }, (_, at) => pointAt(at % WIDTH, Math.floor(at / WIDTH))) })

/** Short strokes in lines, as letters are. */
function isInk(x: number, y: number, lines: number): boolean {
  const [line, inLine] = [Math.floor((y - 50) / 22), (y - 50) % 22]
  const isWritten = line >= 0 && line < lines && inLine < 12 && x > 80 && x < 560
  return isWritten && ((x * 7 + line * 13) % 12 < 3 || (inLine === 6 && x % 13 < 9))
}

/** A page on a table; with a spot of light on it if wished. */
function page({ paper, ink, lines = 18, table = paper * 0.5, lamp = 0, noise = true }: Page): Gray {
  const dice = noise ? grain(7) : () => 0
  const lit = (x: number, y: number) => (Math.hypot(x - 320, y - 240) < lamp ? 255 : 0)
  const written = (x: number, y: number) => (isInk(x, y, lines) ? ink : paper)
  const isPaper = (x: number, y: number) => x > 40 && x < 600 && y > 30 && y < 450
  return drawn((x, y) => Math.max(lit(x, y), (isPaper(x, y) ? written(x, y) : table) + dice()))
}

/** Out of focus: each point becomes the mean of those around it, twice, along and across. */
function blurred(gray: Gray, radius: number): Gray {
  const around = Array.from({ length: 2 * radius + 1 }, (_, at) => at - radius)
  const mean = ({ data }: Gray, at: (step: number) => number) => around.reduce((sum, step) => sum + (data[at(step)] ?? 0), 0) / around.length
  const inside = (value: number, size: number) => Math.min(size - 1, Math.max(0, value))
  const along = (from: Gray) => drawn((x, y) => mean(from, (step) => y * WIDTH + inside(x + step, WIDTH)))
  const across = (from: Gray) => drawn((x, y) => mean(from, (step) => inside(y + step, HEIGHT) * WIDTH + x))
  return across(along(across(along(gray))))
}

const good = page({ paper: 205, ink: 50 })

describe('what is said of a photograph', () => {
  test.each<readonly [string, Gray, readonly Hint[]]>([
    ['a page in daylight', good, []],
    ['pale pencil on grey paper', page({ paper: 170, ink: 125 }), []],
    ['three lines on an empty page', page({ paper: 200, ink: 60, lines: 3 }), []],
    ['a screenshot: white all over', page({ paper: 255, ink: 20, table: 255, noise: false }), []],
    ['white paper on a white table, a little over-exposed', page({ paper: 246, ink: 60, table: 240 }), []],
    ['nothing written on it', page({ paper: 205, ink: 205, table: 205 }), []],
    ['a hand that shook a little', blurred(good, 1), []],
    ['a lens that looked elsewhere', blurred(good, 4), ['blurred']],
    ['grain over a picture out of focus', noisy(blurred(good, 5)), ['blurred']],
    ['a room without light', page({ paper: 60, ink: 20 }), ['dark']],
    ['a lamp over the page', page({ paper: 205, ink: 50, lamp: 70 }), ['glare']],
    ['a small window in the corner of a stamp', page({ paper: 205, ink: 50, lamp: 12 }), []],
  ])('%s', (_, gray, hints) => { expect(hintsOf(gray)).toEqual(hints) })

  test('is nothing where there is nothing to see', () => {
    expect(hintsOf({ width: 0, height: 0, data: new Uint8Array() })).toEqual([])
    expect(hintsOf({ width: 40, height: 40, data: new Uint8Array(1600) })).toEqual([])
  })
})

function noisy(gray: Gray): Gray {
  const dice = grain(3)
  return { ...gray, data: Uint8ClampedArray.from(gray.data, (value) => value + dice()) }
}
