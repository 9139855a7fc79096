import { fold, initialsOf, shortPlace, usualSound } from '@/lib/hospitals/index'
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

/** The first letters of a prefecture or what lies above it: shs, sh. Those of counties would be anybody's. */
const initialForms = ({ ownName, level }: Place): readonly string[] => (level === 'county' ? [] : [ownName, shortPlace(ownName)].map((name) => initialsOf(usualSound(name))))

type Forms = { readonly places: ReadonlyMap<string, readonly Place[]>; readonly longest: number }

function byForm(formsOf: (place: Place) => readonly string[]): Forms {
  const places = new Map<string, Place[]>()
  for (const place of allPlaces()) for (const form of new Set(formsOf(place))) places.set(form, [...(places.get(form) ?? []), place])
  return { places, longest: Math.max(...[...places.keys()].map((form) => form.length)) }
}

const [written, initially] = [byForm(formsOf), byForm(initialForms)]

/** What a word says: the places that its beginning names, and what is left of it. */
export type There = { readonly within: Within; readonly rest: string }

/** The beginnings of a word that name places, with what is left of it: 长春 and 长春协和. Words of one letter or character name none. */
export const placesIn = (word: string): readonly There[] => beginningsOf(word, written)

/** The same of first letters, where something is left: shsrjyy is rjyy in 上海市. */
export const placeInitialsIn = (word: string): readonly There[] => beginningsOf(word, initially).filter(({ rest }) => rest !== '')

function beginningsOf(word: string, { places, longest }: Forms): readonly There[] {
  return Array.from({ length: Math.max(0, Math.min(longest, word.length) - 1) }, (_, at) => at + 2).flatMap((length) => {
    const named = places.get(word.slice(0, length))
    const rest = word.slice(length)
    return named === undefined || rest.length === 1 ? [] : [{ within: withinOf(named), rest }]
  })
}
