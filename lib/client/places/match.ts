export type NamedPlace = { readonly code: string; readonly name: string }

/** Earlier and shorter fits first: 长春 means the city before its districts. */
const rank = (name: string, words: readonly string[]): number => words.reduce((sum, word) => sum + name.indexOf(word), 0) * 100 + name.length

/** Places whose full name holds every word typed, best first. Words are parted by spaces: 吉林 朝阳. */
export function matchPlaces(places: readonly NamedPlace[], text: string, limit = 20): readonly NamedPlace[] {
  const words = text.normalize('NFKC').split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return places
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .sort((a, b) => rank(a.name, words) - rank(b.name, words))
    .slice(0, limit)
}
