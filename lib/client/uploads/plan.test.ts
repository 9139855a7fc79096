import { describe, expect, test } from 'vitest'

import { ENOUGH_BYTES, firstSmallEnough, triesFor } from './plan'

const blob = (size: number) => new Blob([new Uint8Array(size)])

describe('the ways to draw a picture', () => {
  test.each([
    ['a 48-megapixel photograph', [8064, 6048], [2000, 1500]],
    ['one held upright', [3000, 4000], [1500, 2000]],
    ['a small one', [800, 600], [800, 600]],
    ['a very long one', [100, 20_000], [10, 2000]],
    ['a line', [20_000, 1], [2000, 1]],
  ] as const)('%s begins at the size that can be read', (_, [width, height], [toWidth, toHeight]) => {
    expect(triesFor({ width, height })[0]).toEqual({ width: toWidth, height: toHeight, quality: 0.85 })
  })

  test('give up quality before points', () => {
    expect(triesFor({ width: 4000, height: 2000 }).map(({ width, quality }) => [width, quality])).toEqual([
      [2000, 0.85], [2000, 0.75], [2000, 0.65], [2000, 0.55], [1600, 0.6], [1600, 0.5],
    ])
  })
})

describe('drawing', () => {
  const tries = triesFor({ width: 4000, height: 3000 })
  const sizes = (...all: number[]) => {
    const left = [...all]
    return { left, draw: () => Promise.resolve(left.length > 0 ? blob(left.shift() ?? 0) : undefined) }
  }

  test('stops at the first that is small enough', async () => {
    const { draw, left } = sizes(900_000, 500_000, ENOUGH_BYTES, 1)
    expect((await firstSmallEnough(tries, draw))?.size).toBe(ENOUGH_BYTES)
    expect(left).toEqual([1])
  })

  test('takes the last when none is', async () => {
    const { draw } = sizes(900_000, 800_000, 700_000, 600_000, 500_000, 400_000)
    expect((await firstSmallEnough(tries, draw))?.size).toBe(400_000)
  })

  test('keeps what it has when the phone gives up', async () => {
    expect((await firstSmallEnough(tries, sizes(900_000).draw))?.size).toBe(900_000)
    expect(await firstSmallEnough(tries, sizes().draw)).toBeUndefined()
  })
})
