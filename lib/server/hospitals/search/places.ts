import { fold, shortPlace, usualSound } from '@/lib/hospitals/index'
import { allPlaces, type Place } from '@/lib/places/index'

/** Divisions by the column they are looked up in. */
export type Within = { readonly province: readonly string[]; readonly city: readonly string[]; readonly district: readonly string[] }

const MUNICIPALITY = /^(?:11|12|31|50)0[01]00$/u
/** The codes as the list of institutions writes them: a municipality is its own city. */
const ownCode = (code: string): string => (MUNICIPALITY.test(code) ? `${code.slice(0, 2)}0000` : code)
const columnOf = ({ code, level }: Place): keyof Within => {
  if (level === 'province' || MUNICIPALITY.test(code)) return 'province'
  return level === 'prefecture' ? 'city' : 'district'
}

/** Which institutions lie in these places. */
export function withinOf(places: readonly Place[]): Within {
  const codes = (column: keyof Within) => places.filter((place) => columnOf(place) === column).map(({ code }) => ownCode(code))
  return { province: codes('province'), city: codes('city'), district: codes('district') }
}

const formsOf = ({ ownName, level }: Place): readonly string[] => {
  const short = shortPlace(ownName)
  return [fold(ownName), fold(short), ...(level === 'county' ? [] : [usualSound(short).replaceAll(' ', '')])]
}

const byForm = new Map<string, Place[]>()
for (const place of allPlaces()) for (const form of new Set(formsOf(place))) byForm.set(form, [...(byForm.get(form) ?? []), place])
const LONGEST = Math.max(...[...byForm.keys()].map((form) => form.length))

/** The beginnings of a word that name places, with what is left of it: 长春 and 长春协和. Words of one letter or character name none. */
export function placesIn(word: string): readonly { readonly within: Within; readonly rest: string }[] {
  return Array.from({ length: Math.min(LONGEST, word.length) - 1 }, (_, at) => at + 2).flatMap((length) => {
    const places = byForm.get(word.slice(0, length))
    const rest = word.slice(length)
    return places === undefined || rest.length === 1 ? [] : [{ within: withinOf(places), rest }]
  })
}
