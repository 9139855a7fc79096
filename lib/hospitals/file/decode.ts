import { plainDate } from '../../base/plain-date'
import { err, ok, type Result } from '../../base/result'
import type { PlaceCode } from '../../places'
import { fold } from '../fold'
import { kindByName, kinds } from '../kind'
import { levels } from '../level'
import { inListOrder } from '../list-order'
import type { ListedPlace, ListFileError, ProvinceList, Sound, Sounded } from '../province-list'
import { soundOfCharacter, usualSound } from '../sound'
import { aliasTypes, isHospitalId, readNationalCode, type Alias, type HospitalId, type Institution, type ListInfo } from '../types'
import { frontDecode, fromSparse, valueOf } from './columns'
import { decodeFlags } from './flags'
import { FORMAT, type Wire } from './wire'

type Listed = ListedPlace & { readonly rows: number }
type Names = readonly string[]

/** What was encoded, in the order of lists. A file that was cut off, or written by another version, is an error: fetch it again. */
export function decodeProvince(text: string): Result<ProvinceList, ListFileError> {
  const wire = read(text)
  if (wire === undefined) return err({ code: 'not-a-list' })
  if (wire.format !== FORMAT) return err({ code: 'other-format' })
  const on = plainDate(wire.on)
  const listed = wire.places.split('\n').map(readPlace)
  const names = frontDecode(wire.names)
  if (on === undefined || !isWhole(wire, listed, names)) return err({ code: 'damaged' })
  const info: ListInfo = { origin: wire.origin === 'official' ? 'official' : 'starter', on, version: wire.version }
  const places = listed.map(({ code, name }) => ({ code, name }))
  const province = wire.province as PlaceCode
  return ok({ province, info, places, entries: inListOrder(entriesOf(wire, listed, names)) })
}

const COLUMNS = ['province', 'origin', 'on', 'version', 'places', 'ids', 'marks', 'names', 'levels', 'kinds', 'aliases', 'sounds', 'told', 'flags', 'open']

function read(text: string): Wire | undefined {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return undefined
  const wire = value as Readonly<Record<string, unknown>>
  return typeof wire['format'] === 'string' && COLUMNS.every((column) => typeof wire[column] === 'string') ? (value as Wire) : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isWhole({ ids, marks, levels: tiers, kinds: sorts }: Wire, places: readonly Listed[], { length }: Names): boolean {
  const rows = places.reduce((sum, place) => sum + place.rows, 0)
  const lines = length === 0 ? 0 : ids.split('\n').length
  return [rows, lines, marks.length, tiers.length, sorts.length].every((count) => count === length)
}

function readPlace(line: string): Listed {
  const [code = '', name = '', rows = ''] = line.split(' ')
  return { code: code as PlaceCode, name, rows: Number(rows) }
}

function entriesOf(wire: Wire, listed: readonly Listed[], names: Names): readonly Sounded[] {
  const ids = wire.ids.split('\n')
  const places = listed.flatMap(({ code, rows }) => Array.from({ length: rows }, () => code))
  const cities = citiesOf(wire.province as PlaceCode, listed)
  const aliases = new Map(fromSparse(wire.aliases).map(([row, text]) => [row, text.split('\t').flatMap(readAlias)]))
  const sounds = soundsByRow(wire.sounds)
  const open = decodeFlags(wire, names.length)
  return names.map((name, row) => {
    const place = places[row] ?? cities.province
    const institution: Institution = {
      ...identity(ids[row] ?? '', wire.marks.charAt(row), place),
      name,
      aliases: aliases.get(row) ?? [],
      province: cities.province,
      ...cities.of(place),
      level: levels[valueOf(wire.levels.charAt(row))] ?? 'unknown',
      kind: kinds[valueOf(wire.kinds.charAt(row))] ?? kindByName(name),
      open: open[row] ?? {},
    }
    return { institution, sounds: soundsOf(institution, sounds.get(row) ?? []) }
  })
}

function identity(id: string, mark: string, place: string): Pick<Institution, 'id' | 'code'> {
  const whole = mark === ' ' || isHospitalId(id) ? id : mark + place + id
  const code = readNationalCode(whole)
  return { id: whole as HospitalId, ...(code === undefined ? {} : { code }) }
}

type Cities = { readonly province: PlaceCode; readonly of: (place: PlaceCode) => Pick<Institution, 'city' | 'district'> }

/** A place belongs to the prefecture of its first four digits if the file lists it, in a municipality to the one there is; else to itself. */
function citiesOf(province: PlaceCode, places: readonly ListedPlace[]): Cities {
  const codes = new Set<string>(places.map(({ code }) => code))
  const municipality = ['110000', '120000', '310000', '500000'].includes(province)
  const cityOf = (place: PlaceCode): PlaceCode => {
    const prefecture = `${place.slice(0, 4)}00`
    if (municipality) return `${province.slice(0, 2)}0100` as PlaceCode
    return codes.has(prefecture) ? (prefecture as PlaceCode) : place
  }
  return {
    province,
    of: (place) => {
      const city = cityOf(place)
      return city === place ? { city } : { city, district: place }
    },
  }
}

function readAlias(text: string): readonly Alias[] {
  const type = aliasTypes[Number(text.charAt(0))]
  return type === undefined ? [] : [{ type, text: text.slice(1) }]
}

function soundsByRow(text: string): ReadonlyMap<number, Names> {
  const rows = new Map<number, string[]>()
  for (const [row, said] of fromSparse(text)) rows.set(row, [...(rows.get(row) ?? []), said])
  return rows
}

function soundsOf({ name, aliases }: Institution, said: Names): readonly Sound[] {
  const names = [name, ...aliases.map(({ text }) => text)]
  if (said.length === 0) return names.map(usualSound)
  const unusual = new Map(said.map((text) => text.split(' ') as [string, string]))
  return names.map((text, which) =>
    Array.from(fold(text), (character, at) => unusual.get(`${String(which)}:${String(at)}`) ?? soundOfCharacter(character)).join(' '),
  )
}
