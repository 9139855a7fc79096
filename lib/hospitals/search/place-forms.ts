import { shortWord } from '../../base/short-place'
import type { PlaceCode } from '../../places'
import { fold } from '../fold'
import type { ListedPlace } from '../province-list'
import { usualSound } from '../sound'

/** A word that names a place: 长春市, 长春, changchun; and the codes of all that lies in it, from the first to before the last. */
export type PlaceForm = { readonly word: string; readonly from: number; readonly to: number }

export function placeForms(places: readonly ListedPlace[]): readonly PlaceForm[] {
  return places.flatMap(({ code, name }) => {
    const words = new Set([fold(name), fold(shortWord(name)), usualSound(shortWord(name)).replaceAll(' ', '')])
    const within = reach(code)
    return [...words].map((word) => ({ word, from: Number(within.padEnd(6, '0')), to: Number(within.padEnd(6, '9')) + 1 }))
  })
}

/** 22 of 吉林省, 2201 of 长春市, 220104 of 朝阳区. */
export const reach = (code: PlaceCode): string => code.replace(/(?:00){1,2}$/u, '')
