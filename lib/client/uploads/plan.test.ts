import { describe, expect, test } from 'vitest'

import { drawSmall, MOST_BYTES, qualityAfter, WANTED_BYTES, type Size, type Try } from './plan'

const blob = (size: number) => new Blob([new Uint8Array(size)])
const sheet = { width: 3000, height: 4000 }

/** Draws in the sizes given, and keeps how it was asked to. */
async function drawing(sizes: readonly number[], size: Size = sheet) {
  const asked: Try[] = []
  const drawn = await drawSmall(size, (to) => {
    const bytes = sizes[asked.push(to) - 1]
    return Promise.resolve(bytes === undefined ? undefined : blob(bytes))
  })
  return { bytes: drawn?.size, asked }
}

describe('the first try', () => {
  test.each([
    ['a 48-megapixel photograph', [8064, 6048], [2000, 1500]],
    ['one held upright', [3000, 4000], [1500, 2000]],
    ['a small one', [800, 600], [800, 600]],
    ['a very long one', [100, 20_000], [10, 2000]],
    ['a line', [20_000, 1], [2000, 1]],
  ] as const)('of %s has the size that can be read, and is the only one where it is small enough', async (_, [width, height], [toWidth, toHeight]) => {
    expect((await drawing([WANTED_BYTES], { width, height })).asked).toEqual([{ width: toWidth, height: toHeight, quality: 0.75 }])
  })
})

describe('what is too large', () => {
  test.each([[260_000, 0.74], [300_000, 0.69], [340_000, 0.63], [400_000, 0.6], [2_000_000, 0.6]])('at %i bytes is drawn with quality %d, and never with so little that small print frays', (bytes, quality) => {
    expect(qualityAfter(bytes)).toBe(quality)
  })

  test('is drawn a second time, and no more where that can be read and sent', async () => {
    const { bytes, asked } = await drawing([460_000, MOST_BYTES, 1])
    expect([bytes, asked.map(({ height, quality }) => [height, quality])]).toEqual([MOST_BYTES, [[2000, 0.75], [2000, 0.6]]])
  })

  test('gives up quality first, then points', async () => {
    const { bytes, asked } = await drawing([460_000, 450_000, 440_000, 430_000, 420_000, 410_000, 300_000])
    expect([bytes, asked.map(({ width, height, quality }) => [width, height, quality])]).toEqual([300_000, [
      [1500, 2000, 0.75], [1500, 2000, 0.6], [1500, 2000, 0.5], [1200, 1600, 0.6], [1200, 1600, 0.5], [960, 1280, 0.5], [750, 1000, 0.4],
    ]])
  })

  test.each([[500_000, 2000, 0.5], [650_000, 1600, 0.6], [750_000, 1600, 0.5], [1_000_000, 1280, 0.5], [3_000_000, 1000, 0.4]])('at %i bytes goes at once to %i points with quality %d', async (bytes, longest, quality) => {
    expect((await drawing([bytes, 1])).asked[1]).toMatchObject({ height: longest, quality })
  })
})

test('a phone that gives up leaves what it has drawn', async () => {
  expect((await drawing([900_000])).bytes).toBe(900_000)
  expect((await drawing([900_000, 800_000])).bytes).toBe(800_000)
  expect((await drawing([])).bytes).toBeUndefined()
})
