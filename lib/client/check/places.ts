/** The list of places is large and comes by itself, once: with the first letter typed, or beforehand where the network may go. */
export const loadPlaces = () => import('@/lib/places/index')

export type Found = { readonly code: string; readonly name: string }

/** Places that fit the words: pools to be insured in, or anywhere to be treated. Finds nothing where the list did not arrive. */
export async function findPlaces(of: 'from' | 'to', text: string): Promise<readonly Found[]> {
  const places = await loadPlaces().catch(() => undefined)
  const found = of === 'from' ? places?.searchPools(text) : places?.searchPlaces(text, { level: 'county' })
  return (found ?? []).map(({ code, name }) => ({ code, name }))
}
