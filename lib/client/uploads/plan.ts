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
/** First less quality, then fewer points; and what is left of the first try each time, so that what would be too large is not drawn. */
const ways: readonly { readonly longest: number; readonly quality?: number; readonly left: number }[] = [
  { longest: LONGEST, left: 0.72 }, { longest: LONGEST, quality: 0.5, left: 0.62 },
  { longest: 1600, quality: 0.6, left: 0.52 }, { longest: 1600, quality: 0.5, left: 0.44 }, { longest: 1280, quality: 0.5, left: 0.32 }, { longest: 1000, quality: 0.4, left: 0 },
]

/** Draws until it is small enough: mostly once, or once more in the way that the first try foretells. Undefined where the browser cannot draw. */
export async function drawSmall(size: Size, draw: (to: Try) => Promise<Blob | undefined>): Promise<Blob | undefined> {
  const first = await draw({ ...within(size, LONGEST), quality: FIRST_QUALITY })
  if (first === undefined || first.size <= WANTED_BYTES) return first
  let smallest = first
  for (const { longest, quality = qualityAfter(first.size) } of ways.filter(({ left }) => left * first.size <= MOST_BYTES)) {
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
