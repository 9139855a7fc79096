import { encodeContacts, encodeProvince, fold, MOST_ON_PHONE, type Sounded } from '@/lib/hospitals/index'
import { allPlaces, placeByCode, type Place } from '@/lib/places/index'
import { transaction } from '@/lib/server/db'
import { pack, type Packed } from '@/lib/server/http/packed'
import { processWide } from '@/lib/server/process-wide'

import { soundsOf } from '../keys'
import { infoOf } from '../list-info'
import { latestList, listProvince } from '../lists/repo'
import { institutionOf } from '../row'

type Made = { readonly version: number; readonly file: Promise<Packed> }
const made = processWide('hospital files', () => new Map<string, Made>())

/** The list that is searched; and what is told of an institution once it is opened. */
export type FileOf = 'list' | 'contacts'

/** A file of a province of the current list, made once for each state of the list; undefined for what is no province of the mainland. */
export async function provinceFile(province: string, what: FileOf): Promise<Packed | undefined> {
  const place = placeByCode(province)
  if (place?.province !== province || /^(?:71|81|82)/u.test(province)) return undefined
  const version = (await transaction(latestList)) ?? 0
  const name = `${what} ${province}`
  const before = made.get(name)
  if (before?.version === version) return before.file
  const file = make(province, what)
  made.set(name, { version, file })
  file.catch(() => made.delete(name))
  return file
}

async function make(province: string, what: FileOf): Promise<Packed> {
  const { rows, info } = await transaction(async (tx) => ({ rows: await listProvince(tx, province, MOST_ON_PHONE), info: await infoOf(tx, province) }))
  const entries = rows.map((row): Sounded => {
    const institution = institutionOf(row)
    const sounds = soundsOf(row)
    return { institution, sounds: [institution.name, ...institution.aliases.map(({ text }) => text)].map((name) => sounds.get(fold(name)) ?? '') }
  })
  const text = what === 'contacts' ? encodeContacts({ info, entries }) : encodeProvince({ province: province as Place['code'], info, places: placesOf(province, entries), entries })
  return pack(text, `"${info.version}-${province}${what === 'list' ? '' : `-${what}`}"`)
}

/** The province, and every division that an entry lies in. */
function placesOf(province: string, entries: readonly Sounded[]): readonly { readonly code: Place['code']; readonly name: string }[] {
  const used = new Set<string>([province, ...entries.flatMap(({ institution: { city, district } }) => [city, district ?? city])])
  const names = new Map(allPlaces().map(({ code, ownName }) => [code as string, ownName]))
  return [...used].sort().map((code) => ({ code: code as Place['code'], name: names.get(code) ?? placeByCode(code)?.ownName ?? code }))
}
