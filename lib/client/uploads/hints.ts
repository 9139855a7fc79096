/** A picture without colour: one byte a point, row after row. */
export type Gray = { readonly width: number; readonly height: number; readonly data: Uint8Array | Uint8ClampedArray }
/** What a person may want to know about a photograph before they go on. Never a reason to refuse it. */
export type Hint = 'blurred' | 'dark' | 'glare'

/** The longest side at which hints are looked for: at this size the letters of a page are some ten points high. */
export const LOOK_AT = 1000

const TILE = 16
/** Below this spread of brightness a tile shows nothing that could be sharp or not. */
const SHOWS_SOMETHING = 200
const TOO_FEW_TILES = 24
/** Letters out of focus stay below it by far, those of a steady hand above it many times over: see the test. */
const SHARP = 0.2
const DARK_PAPER = 90
const BURNT = 252
const WHITE_PAPER = 236
const GLARE_FROM = 0.015
const GLARE_TO = 0.4

type Tile = { readonly mean: number; readonly spread: number; readonly edges: number; readonly brightest: number; readonly burnt: boolean }

/** What is likely wrong with a photograph of a paper. An empty list says nothing about what is written on it. */
export function hintsOf(gray: Gray): readonly Hint[] {
  const tiles = tilesOf(gray)
  if (tiles.length < TOO_FEW_TILES) return []
  if (isDark(tiles)) return ['dark']
  return [...(isBlurred(tiles) ? ['blurred' as const] : []), ...(hasGlare(tiles) ? ['glare' as const] : [])]
}

/**
 * How strongly brightness bends against how much it varies: the variance of the Laplacian, set off against contrast, so that
 * pale pencil is not called blurred. Sharp anywhere is sharp, so the best quarter speaks; without any writing nothing is said.
 */
function isBlurred(tiles: readonly Tile[]): boolean {
  // The grain of the sensor bends too, and the emptiest tiles show how much.
  const grain = at(tiles.map(({ edges }) => edges), 0.05)
  const sharpness = tiles.filter(({ spread }) => spread > SHOWS_SOMETHING).map(({ edges, spread }) => (edges - grain) / spread)
  return sharpness.length >= TOO_FEW_TILES && at(sharpness, 0.75) < SHARP
}

/** The paper is the brightest thing on most photographs of papers. */
const isDark = (tiles: readonly Tile[]): boolean => at(tiles.map(({ mean }) => mean), 0.95) < DARK_PAPER

/** Spots burnt to white on paper that is not white. A scan is white all over, and that is no lamp. */
function hasGlare(tiles: readonly Tile[]): boolean {
  const burnt = tiles.filter((tile) => tile.burnt)
  const share = burnt.length / tiles.length
  const paper = at(tiles.filter((tile) => !tile.burnt).map(({ brightest }) => brightest), 0.5)
  return share >= GLARE_FROM && share <= GLARE_TO && paper < WHITE_PAPER
}

function tilesOf(gray: Gray): readonly Tile[] {
  const tiles: Tile[] = []
  for (let top = 1; top + TILE < gray.height; top += TILE) {
    for (let left = 1; left + TILE < gray.width; left += TILE) tiles.push(tileAt(gray, { left, top }))
  }
  return tiles
}

function tileAt({ width, data }: Gray, { left, top }: { readonly left: number; readonly top: number }): Tile {
  const light = spread()
  const bend = spread()
  let [burnt, brightest] = [0, 0]
  for (let y = top; y < top + TILE; y += 1) {
    for (let here = y * width + left; here < y * width + left + TILE; here += 1) {
      const value = data[here] ?? 0
      light.add(value)
      bend.add(4 * value - (data[here - 1] ?? 0) - (data[here + 1] ?? 0) - (data[here - width] ?? 0) - (data[here + width] ?? 0))
      if (value >= BURNT) burnt += 1
      if (value > brightest) brightest = value
    }
  }
  return { mean: light.mean(), spread: light.variance(), edges: bend.variance(), brightest, burnt: burnt >= 0.98 * TILE * TILE }
}

function spread() {
  let [count, sum, squares] = [0, 0, 0]
  const mean = () => sum / Math.max(count, 1)
  return {
    add: (value: number) => {
      count += 1
      sum += value
      squares += value * value
    },
    mean,
    variance: () => squares / Math.max(count, 1) - mean() ** 2,
  }
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
