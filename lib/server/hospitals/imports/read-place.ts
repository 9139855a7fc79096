import { normalise } from '@/lib/base/plain-text'
import { err, ok, type Result } from '@/lib/base/result'
import { allPlaces, placeByCode, placeOfAnyCode, placeOfOldName, resolvePlace, type Place } from '@/lib/places/index'

/** What a line says of where an institution is: codes, or words. `code` is the national code, which begins with a place. */
export type SaidPlace = { readonly area: string; readonly province: string; readonly city: string; readonly county: string; readonly place: string; readonly code: string }
export type FoundPlace = { readonly province: string; readonly city: string; readonly district: string | null }
/** `doubt`: the line says a place that nobody knows, and something else in it told the place all the same. */
export type ReadPlace = { readonly place: FoundPlace; readonly doubt: PlaceFault | undefined }
export type PlaceFault = { readonly column: 'area' | 'place'; readonly code: 'place-unknown' | 'place-wide' | 'place-missing' }

// Where the national platform has a code of its own: the whole of a city (220199), the whole of a province (229900).
const own = (code: string): string => code.replace(/^(\d{2})99(?:00|99)$/u, '$10000').replace(/^(\d{4})99$/u, '$100')
const MUNICIPALITIES = ['11', '12', '31', '50']
/** 市辖区, 县, 省直辖县级行政区划: groups, and no places. */
const GROUP = /^(?:市辖区|县|省直辖.*|自治区直辖.*|直辖县级.*|本级|市本级|省本级|全市|全省)$/u
const SUFFIX = /[市县区旗]$/u

const known = new Map<string, Result<ReadPlace, PlaceFault>>()
const MOST_KNOWN = 20_000

/** The division of today, by the code if there is one, else by the words, else by the national code; names and codes of earlier years count. */
export function readPlace(said: SaidPlace): Result<ReadPlace, PlaceFault> {
  // A list has half a million lines and a few thousand places.
  const key = JSON.stringify([said.area, said.province, said.city, said.county, said.place, said.code.slice(0, 7)])
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const found = findPlace(said)
  known.set(key, found)
  return found
}

function findPlace(said: SaidPlace): Result<ReadPlace, PlaceFault> {
  const words = [said.province, said.city, said.county].map(normalise).filter((word) => word !== '' && !GROUP.test(word)).join('')
  const place = normalise(said.place)
  const tried = [
    { column: 'area', text: said.area.trim(), found: byCode(said.area) },
    { column: 'place', text: words, found: words === '' ? undefined : byWords(words) },
    { column: 'place', text: place, found: place === '' ? undefined : byWords(place) },
    { column: 'area', text: '', found: byCode(said.code.slice(1, 7)) },
  ] as const
  const places = tried.flatMap(({ found }) => found ?? [])
  const best = places.find(({ level }) => level !== 'province') ?? places.find(({ code }) => MUNICIPALITIES.includes(code.slice(0, 2)))
  const unknown = tried.find(({ text, found }) => text !== '' && found === undefined)
  const doubt = unknown && ({ column: unknown.column, code: 'place-unknown' } as const)
  if (best !== undefined) return ok({ place: foundOf(best), doubt })
  if (places.length > 0) return err({ column: said.area.trim() === '' ? 'place' : 'area', code: 'place-wide' })
  return err(doubt ?? { column: 'place', code: 'place-missing' })
}

function byCode(text: string): Place | undefined {
  const code = normalise(text)
  if (!/^\d{6}$/u.test(code)) return undefined
  // A county nobody knows still says which city it is in.
  return placeOfAnyCode(code) ?? placeOfAnyCode(own(code)) ?? placeOfAnyCode(`${code.slice(0, 4)}00`)
}

function byWords(text: string): Place | undefined {
  const found = resolvePlace(text)
  if (found.ok) return found.value
  if (found.error.code === 'ambiguous') return undefined
  // 九台市 has become 九台区: the same word with another ending, if that is one place.
  const others = SUFFIX.test(text) ? ['区', '市', '县', '旗'].map((suffix) => resolvePlace(text.replace(SUFFIX, suffix))).flatMap((each) => (each.ok ? [each.value] : [])) : []
  if (others.length === 1) return others[0]
  return byOldWords(text)
}

const provinces = allPlaces().filter(({ level }) => level === 'province')

/** 北京市宣武区: the beginning names the province, the end a place of earlier years. */
function byOldWords(text: string): Place | undefined {
  const province = [...provinces, ...allPlaces('prefecture')].find(({ name, ownName }) => text.startsWith(name) || text.startsWith(ownName) || text.startsWith(ownName.slice(0, 2)))
  if (province === undefined) return undefined
  const prefix = province.code.slice(0, 2)
  for (let at = 1; at < text.length - 1; at += 1) {
    const place = placeOfOldName(text.slice(at), prefix)
    if (place !== undefined) return place
  }
  return placeOfOldName(text, prefix)
}

function foundOf(place: Place): FoundPlace {
  const { code, province, prefecture } = place
  const municipal = MUNICIPALITIES.includes(code.slice(0, 2))
  const city = municipal ? province : (prefecture ?? code)
  return { province, city, district: place.level === 'county' && placeByCode(code) !== undefined && code !== city ? code : null }
}
