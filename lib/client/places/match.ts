export type NamedPlace = { readonly code: string; readonly name: string }

/** Earlier and shorter fits first: 长春 means the city before its districts. */
const rank = (name: string, words: readonly string[]): number => words.reduce((sum, word) => sum + name.indexOf(word), 0) * 100 + name.length

/** All characters in their order, others between them: 北京朝阳 is in 北京市朝阳区. */
function holdsInOrder(name: string, characters: readonly string[]): boolean {
  let from = 0
  return characters.every((character) => {
    from = name.indexOf(character, from) + 1
    return from > 0
  })
}

/** Places whose full name holds every word typed, best first; if none does, those that hold all its characters in order. */
export function matchPlaces(places: readonly NamedPlace[], text: string, limit = 20): readonly NamedPlace[] {
  const words = text.normalize('NFKC').split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const whole = places.filter(({ name }) => words.every((word) => name.includes(word)))
  if (whole.length > 0) return whole.sort((a, b) => rank(a.name, words) - rank(b.name, words)).slice(0, limit)
  const characters = Array.from(words.join(''))
  return places.filter(({ name }) => holdsInOrder(name, characters)).sort((a, b) => a.name.length - b.name.length).slice(0, limit)
}
