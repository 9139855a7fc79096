import { shortWord } from '../../base/short-place'
import type { PlaceCode } from '../../places'
import { fold } from '../fold'
import type { ProvinceList } from '../province-list'
import { usualSound } from '../sound'

/** The rows of the places that a word names (长春市, 长春, changchun), by the word. */
export type PlaceForms = ReadonlyMap<string, readonly Uint32Array[]>

export function placeForms({ places, entries }: Pick<ProvinceList, 'places' | 'entries'>): PlaceForms {
  const lying = rowsByReach(entries)
  const forms = new Map<string, readonly Uint32Array[]>()
  for (const { code, name } of places) {
    const rows = Uint32Array.from(lying.get(reach(code)) ?? [])
    const words = new Set([fold(name), fold(shortWord(name)), usualSound(shortWord(name)).replaceAll(' ', '')])
    for (const word of words) forms.set(word, [...(forms.get(word) ?? []), rows])
  }
  return forms
}

/** Of a province, a prefecture and a county. */
const REACHES = [2, 4, 6] as const

/** A row lies in the places of its prefecture's code and its district's, and in those that they lie in. */
function rowsByReach(entries: ProvinceList['entries']): ReadonlyMap<string, readonly number[]> {
  const lying = new Map<string, number[]>()
  const note = (within: string, row: number) => {
    const rows = lying.get(within)
    if (rows === undefined) lying.set(within, [row])
    else if (rows.at(-1) !== row) rows.push(row)
  }
  entries.forEach(({ institution: { city, district = city } }, row) => {
    for (const length of REACHES) {
      note(city.slice(0, length), row)
      note(district.slice(0, length), row)
    }
  })
  return lying
}

/** 22 of 吉林省, 2201 of 长春市, 220104 of 朝阳区. */
export const reach = (code: PlaceCode): string => code.replace(/(?:00){1,2}$/u, '')
