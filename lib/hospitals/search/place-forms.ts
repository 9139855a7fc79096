import { shortWord } from '../../base/short-place'
import type { PlaceCode } from '../../places'
import { fold } from '../fold'
import type { ListedPlace } from '../province-list'
import { usualSound } from '../sound'

/** A word that names a place: 长春市, 长春, changchun. `within`: what the codes of all that lies in it begin with. */
export type PlaceForm = { readonly word: string; readonly within: string }

export function placeForms(places: readonly ListedPlace[]): readonly PlaceForm[] {
  return places.flatMap(({ code, name }) => {
    const words = new Set([fold(name), fold(shortWord(name)), usualSound(shortWord(name)).replaceAll(' ', '')])
    return [...words].map((word) => ({ word, within: reach(code) }))
  })
}

/** 22 of 吉林省, 2201 of 长春市, 220104 of 朝阳区. */
export const reach = (code: PlaceCode): string => code.replace(/(?:00){1,2}$/u, '')
