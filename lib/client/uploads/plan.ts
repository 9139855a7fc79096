export type Size = { readonly width: number; readonly height: number }
export type Try = Size & { readonly quality: number }

/** What is aimed at: with its headers one part of the way, two seconds of a slow network. */
export const WANTED_BYTES = 250_000
/** What a photograph may come to where less would be hard to read. */
export const MOST_BYTES = 340_000
const LONGEST = 2000
const FIRST_QUALITY = 0.75
/** Below it small print frays. */
const LEAST_QUALITY = 0.6
/** How much slower bytes grow than the steps of the encoder shrink: the pictures of papers lie between 0.8 and 1. */
const GROWTH = 0.8
/** What is left for a picture that is all grain: first less quality, then fewer points. */
const lastWays = [[LONGEST, 0.5], [1600, 0.55], [1280, 0.5], [1000, 0.4]] as const

/** Draws until it is small enough: mostly once, or once more with the quality that the first try foretells. Undefined where the browser cannot draw. */
export async function drawSmall(size: Size, draw: (to: Try) => Promise<Blob | undefined>): Promise<Blob | undefined> {
  const full = within(size, LONGEST)
  const first = await draw({ ...full, quality: FIRST_QUALITY })
  if (first === undefined || first.size <= WANTED_BYTES) return first
  const second = await draw({ ...full, quality: qualityAfter(first.size) })
  if (second === undefined || second.size <= MOST_BYTES) return second ?? first
  let smallest = second
  for (const [longest, quality] of lastWays) {
    const drawn = await draw({ ...within(size, longest), quality })
    if (drawn === undefined) return smallest
    smallest = drawn
    if (drawn.size <= MOST_BYTES) return drawn
  }
  return smallest
}

/** The quality at which so many bytes would have become what is wanted. */
export function qualityAfter(bytes: number): number {
  const steps = (1 - FIRST_QUALITY) * (bytes / WANTED_BYTES) ** (1 / GROWTH)
  return Math.max(LEAST_QUALITY, Math.round((1 - steps) * 100) / 100)
}

/** The size that fits: never larger than it is. */
export function within({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
