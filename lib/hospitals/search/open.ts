import { fold } from '../fold'
import type { ProvinceList, Sounded } from '../province-list'
import { initialsOf, usualSound } from '../sound'
import { haystack, type Haystack } from './haystack'
import { placeForms, type PlaceForms } from './place-forms'
import { ranksOf } from './ranks'
import { everyRow, type Rows } from './rows'

/** How far places are sorted: what people look for differs after so many characters, letters of syllables, first letters. */
const DEPTHS = { names: 3, sounds: 7, initials: 3 } as const

/** A list made ready for the fingers: what is typed is looked for in three long texts. */
export type HospitalSearch = {
  readonly entries: readonly Sounded[]
  readonly every: Rows
  readonly names: Haystack
  /** Syllables without spaces; each is a part. */
  readonly sounds: Haystack
  readonly initials: Haystack
  readonly places: PlaceForms
  /** The first letters of places: shs, sh. */
  readonly placeInitials: PlaceForms
  readonly ranks: ReturnType<typeof ranksOf>
  /** The rows that have a character, of those that many have, by its code: kept once they were asked for. */
  readonly having: Map<number, Rows>
}

/** Takes a while (once, when a province is opened); a search over the result takes a fraction of a millisecond. */
export function openSearch({ entries, places }: Pick<ProvinceList, 'entries' | 'places'>): HospitalSearch {
  const named = entries.flatMap(({ institution, sounds }, row) => [
    [row, fold(institution.name), sounds[0]] as const,
    ...institution.aliases.map(({ text }, at) => [row, fold(text), sounds[at + 1]] as const),
  ])
  const said = named.map(([row, text, sound]) => [row, sound ?? usualSound(text)] as const)
  return {
    entries,
    every: everyRow(entries.length),
    names: haystack(named.map(([row, text]) => [row, text]), { depth: DEPTHS.names }),
    sounds: haystack(said, { depth: DEPTHS.sounds, spaced: true }),
    initials: haystack(said.map(([row, sound]) => [row, initialsOf(sound)]), { depth: DEPTHS.initials }),
    ...placeForms({ places, entries }),
    ranks: ranksOf(entries.length),
    having: new Map(),
  }
}
