export type Size = { readonly width: number; readonly height: number }
export type Try = Size & { readonly quality: number }

/** What a photograph of a paper needs to be read, and with its headers a slow network carries in three seconds. */
export const ENOUGH_BYTES = 340_000
const LONGEST = 2000
const SMALLER = 1600

/** Smaller and smaller ways to draw a picture: first less quality, then fewer points. Never larger than it is. */
export const triesFor = (size: Size): readonly Try[] => [
  ...[0.85, 0.75, 0.65, 0.55].map((quality) => ({ ...within(size, LONGEST), quality })),
  ...[0.6, 0.5].map((quality) => ({ ...within(size, SMALLER), quality })),
]

/** The size that fits: never larger than it is. */
export function within({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Tries in order until one is small enough; the last is taken as it comes. Undefined where the browser cannot draw. */
export async function firstSmallEnough(tries: readonly Try[], draw: (to: Try) => Promise<Blob | undefined>): Promise<Blob | undefined> {
  let smallest: Blob | undefined
  for (const to of tries) {
    const drawn = await draw(to)
    if (drawn === undefined) return smallest
    smallest = drawn
    if (drawn.size <= ENOUGH_BYTES) return drawn
  }
  return smallest
}
