import type { PlainDate } from '../base/plain-date'
import type { PlaceCode } from '../places'
import type { ProvinceList, Sound, Sounded } from './province-list'
import { usualSound } from './sound'
import { readNationalCode, type HospitalId, type Institution } from './types'

const PLACES: readonly (readonly [string, string])[] = [
  ['110000', '北京市'], ['110100', '北京市'], ['110105', '朝阳区'], ['220000', '吉林省'], ['220100', '长春市'], ['220102', '南关区'], ['220104', '朝阳区'],
  ['222400', '延边朝鲜族自治州'], ['222404', '珲春市'], ['420000', '湖北省'], ['429004', '仙桃市'], ['540000', '西藏自治区'],
]

type Example = Partial<Omit<Institution, 'id' | 'code' | 'province' | 'city' | 'district'>> & {
  readonly id: string
  readonly name: string
  readonly province?: string
  readonly city?: string
  readonly district?: string | undefined
  /** Where they are not the usual ones. */
  readonly sounds?: readonly Sound[]
}

/** An institution for tests: of Changchun, tertiary and general unless it says otherwise. */
export function sounded({ id, province = '220000', city = '220100', district, sounds = [], ...rest }: Example): Sounded {
  const code = readNationalCode(id)
  const aliases = rest.aliases ?? []
  const institution: Institution = {
    level: 'tertiary-a', kind: 'general', open: {}, ...rest, aliases,
    id: id as HospitalId,
    ...(code === undefined ? {} : { code }),
    province: province as PlaceCode,
    city: city as PlaceCode,
    ...(district === undefined ? {} : { district: district as PlaceCode }),
  }
  return { institution, sounds: [rest.name, ...aliases.map(({ text }) => text)].map((text, at) => sounds[at] ?? usualSound(text)) }
}

export const listOf = (province: string, entries: readonly Sounded[]): ProvinceList => ({
  province: province as PlaceCode,
  info: { origin: 'official', on: '2026-11-20' as PlainDate, version: 'v1' },
  places: PLACES.filter(([code]) => code.startsWith(province.slice(0, 2))).map(([code, name]) => ({ code: code as PlaceCode, name })),
  entries,
})
