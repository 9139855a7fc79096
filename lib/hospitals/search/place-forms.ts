import { shortWord } from '../../base/short-place'
import type { PlaceCode } from '../../places'
import { fold } from '../fold'
import type { ProvinceList } from '../province-list'
import { initialsOf, usualSound } from '../sound'
import { add, noRows, type Rows } from './rows'

/** A word that names places (长春市, 长春, changchun), and the rows that lie in them. */
export type PlaceForm = { readonly word: string; readonly rows: () => Rows }
/** By the code of the first character, the shorter first. */
export type PlaceForms = ReadonlyMap<number, readonly PlaceForm[]>

/** The shortest word that names a place, and the longest. */
const [SHORTEST, LONGEST] = [2, 24]

type Lying = Map<string, (readonly number[])[]>

export function placeForms({ places, entries }: Pick<ProvinceList, 'places' | 'entries'>): { readonly places: PlaceForms; readonly placeInitials: PlaceForms } {
  const lying = rowsByReach(entries)
  const words: Lying = new Map()
  const initials: Lying = new Map()
  const note = (forms: Lying, word: string, rows: readonly number[]) => { forms.set(word, [...(forms.get(word) ?? []), rows]) }
  for (const { code, name } of places) {
    const rows = lying.get(reach(code)) ?? []
    const short = shortWord(name)
    const [sound, whole] = [usualSound(short), usualSound(name)]
    for (const word of new Set([fold(name), fold(short), sound.replaceAll(' ', '')])) note(words, word, rows)
    for (const letters of new Set([initialsOf(sound), initialsOf(whole)])) note(initials, letters, rows)
  }
  return { places: byFirst(words, entries.length), placeInitials: byFirst(initials, entries.length) }
}

function byFirst(forms: Lying, count: number): PlaceForms {
  const sorted = new Map<number, PlaceForm[]>()
  for (const [word, lists] of [...forms].sort(([one], [other]) => one.length - other.length)) {
    if (word.length < SHORTEST || word.length > LONGEST) continue
    const form = { word, rows: onceWanted(lists, count) }
    const same = sorted.get(word.charCodeAt(0))
    if (same === undefined) sorted.set(word.charCodeAt(0), [form])
    else same.push(form)
  }
  return sorted
}

/** Few of the places of a list are ever looked for. */
function onceWanted(lists: readonly (readonly number[])[], count: number): () => Rows {
  let made: Rows | undefined
  return () => {
    if (made !== undefined) return made
    made = noRows(count)
    for (const list of lists) for (const row of list) add(made, row)
    return made
  }
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
