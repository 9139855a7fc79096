import { fold } from '../fold'
import type { ProvinceList, Sounded } from '../province-list'
import { initialsOf, usualSound } from '../sound'
import { haystack, type Haystack } from './haystack'
import { placeForms, type PlaceForm } from './place-forms'

/** A list made ready for the fingers: what is typed is looked for in three long texts. */
export type HospitalSearch = {
  readonly entries: readonly Sounded[]
  readonly names: Haystack
  /** Syllables without spaces; `syllables` says where one begins. */
  readonly sounds: Haystack
  readonly syllables: Uint8Array
  readonly initials: Haystack
  readonly places: readonly PlaceForm[]
}

/** Takes a while (once, when a province is opened); a search over the result takes a fraction of a millisecond. */
export function openSearch({ entries, places }: Pick<ProvinceList, 'entries' | 'places'>): HospitalSearch {
  const named = entries.flatMap(({ institution, sounds }, row) => [
    [row, fold(institution.name), sounds[0]] as const,
    ...institution.aliases.map(({ text }, at) => [row, fold(text), sounds[at + 1]] as const),
  ])
  const said = named.map(([row, text, sound]) => [row, sound ?? usualSound(text)] as const)
  const sounds = haystack(said.map(([row, sound]) => [row, sound.replaceAll(' ', '')]))
  return {
    entries,
    names: haystack(named.map(([row, text]) => [row, text])),
    sounds,
    syllables: beginnings(said.map(([, sound]) => sound), sounds),
    initials: haystack(said.map(([row, sound]) => [row, initialsOf(sound)])),
    places: placeForms(places),
  }
}

/** Marks where a syllable begins, and the end of each text, where one could. */
function beginnings(said: readonly string[], { text, starts }: Haystack): Uint8Array {
  const marks = new Uint8Array(text.length)
  said.forEach((sound, segment) => {
    let at = starts[segment] ?? 0
    marks[at] = 1
    for (const syllable of sound.split(' ')) {
      at += syllable.length
      marks[at] = 1
    }
  })
  return marks
}
