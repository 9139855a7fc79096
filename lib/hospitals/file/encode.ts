import type { PlaceCode } from '../../places'
import { fold } from '../fold'
import { kindByName, kinds } from '../kind'
import { levels } from '../level'
import type { ListedPlace, ProvinceList, Sounded } from '../province-list'
import { soundOfCharacter } from '../sound'
import { aliasTypes, type Institution } from '../types'
import { digit, frontCode, sparse } from './columns'
import { encodeFlags } from './flags'
import { FORMAT, type Wire } from './wire'

/** A province as text, the same for the same list whatever the order of its entries. Names are single lines. Address and telephone stay behind. */
export function encodeProvince({ province, info, places, entries }: ProvinceList): string {
  const named = namedPlaces(places)
  const rows = [...entries].sort((first, second) => compare(keyOf(first), keyOf(second)))
  const institutions = rows.map(({ institution }) => institution)
  const wire: Wire = {
    format: FORMAT,
    province,
    ...info,
    places: named.map(({ code, name }) => `${code} ${name} ${String(institutions.filter((each) => placeOf(each) === code).length)}`).join('\n'),
    ids: institutions.map(idOf).join('\n'),
    marks: institutions.map(({ id }) => (isOwn(id) ? ' ' : id.slice(0, 1))).join(''),
    names: frontCode(institutions.map(({ name }) => name)),
    levels: institutions.map(({ level }) => digit(levels.indexOf(level))).join(''),
    kinds: institutions.map(({ name, kind }) => (kindByName(name) === kind ? ' ' : digit(kinds.indexOf(kind)))).join(''),
    aliases: sparse(institutions.flatMap(({ aliases }, row) => (aliases.length === 0 ? [] : [[row, aliasesOf(aliases)] as const]))),
    sounds: sparse(rows.flatMap((each, row) => unusual(each).map((text) => [row, text] as const))),
    ...encodeFlags(institutions.map(({ open }) => open)),
  }
  return JSON.stringify(wire)
}

export const placeOf = ({ district, city }: Institution): PlaceCode => district ?? city

const namedPlaces = (places: readonly ListedPlace[]): readonly ListedPlace[] => [...places].sort((first, second) => compare(first.code, second.code))

const compare = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0)

const keyOf = ({ institution }: Sounded): string => `${placeOf(institution)} ${institution.name} ${institution.id}`

const isOwn = (id: string): boolean => id.startsWith('S')

/** Five digits where the place says the rest. */
function idOf(institution: Institution): string {
  const { id } = institution
  return !isOwn(id) && id.slice(1, 7) === placeOf(institution) ? id.slice(7) : id
}

const aliasesOf = (aliases: Institution['aliases']): string => aliases.map(({ type, text }) => `${String(aliasTypes.indexOf(type))}${text}`).join('\t')

/** Where a name sounds otherwise than its characters mostly do: `0:2 zhang` is the third character of the first name. */
function unusual({ institution: { name, aliases }, sounds }: Sounded): readonly string[] {
  return [name, ...aliases.map(({ text }) => text)].flatMap((text, which) => {
    const said = (sounds[which] ?? '').split(' ')
    return Array.from(fold(text)).flatMap((character, at) => {
      const syllable = said[at] ?? ''
      return syllable === '' || syllable === soundOfCharacter(character) ? [] : [`${String(which)}:${String(at)} ${syllable}`]
    })
  })
}
