import { readFileSync } from 'node:fs'
import { fold, tierOf, type Institution } from '../../lib/hospitals'
import { placeByCode } from '../../lib/places'
import { starterList } from '../../lib/server/hospitals/starter'
import { giveUp, say } from '../say.mjs'
import { justified } from './starter-justified'

/** The columns of a list of hospitals to check against; its path is the only argument. */
type Listed = { readonly names: readonly string[]; readonly province: string; readonly adcode: string; readonly level: string; readonly kind: string }
type Verdict = 'same' | 'near' | 'justified' | 'nothing'

function check(listed: readonly Listed[]): void {
  const verdicts = starterList.map((one) => ({ one, matches: listed.filter((other) => isSame(one, other)), near: listed.filter((other) => isNear(one, other)) }))
  const judged = verdicts.map(({ one, matches, near }) => ({ one, matches, verdict: verdictOf(one, { matches, near }) }))
  for (const { one, matches } of judged) complaintsOf(one, matches).forEach((complaint) => { say(`? ${one.id} ${one.name}: ${complaint}`) })
  const lost = judged.filter(({ verdict }) => verdict === 'nothing')
  for (const { one } of lost) say(`✗ ${one.id} ${one.name}: nobody of that name there`)
  for (const [id, why] of Object.entries(justified)) if (judged.every(({ one, verdict }) => one.id !== id || verdict !== 'justified')) say(`✗ ${id}: needs no excuse (${why})`)
  const count = (verdict: Verdict) => judged.filter((each) => each.verdict === verdict).length
  say(`${String(starterList.length)} hospitals: ${String(count('same'))} by name, ${String(count('near'))} by nearly the same name, ${String(count('justified'))} justified, ${String(lost.length)} by nothing`)
  if (lost.length > 0) giveUp('names that match nothing', 'drop them, or say why in scripts/hospitals/starter-justified.ts')
}

function read(text: string): readonly Listed[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/u, '').trim().split(/\r?\n/u)
  const columns = header.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? ''
    const names = [cell('name'), ...cell('name').split(/[（()）]/u)].map(fold).filter((name) => name.length > 3)
    return { names, province: cell('province'), adcode: cell('adcode'), level: cell('level'), kind: cell('kind') }
  })
}

const namesOf = ({ name, aliases }: Institution): readonly string[] => [name, ...aliases.map(({ text }) => text)].map(fold)
const inProvince = (one: Institution, { province }: Listed): boolean => placeByCode(one.province)?.ownName === province
const isSame = (one: Institution, other: Listed): boolean => inProvince(one, other) && namesOf(one).some((name) => other.names.includes(name))

/** In the same prefecture, and one name is the other with words left out: 附属, 医学院, 市. */
function isNear(one: Institution, other: Listed): boolean {
  if (!inProvince(one, other) || !sameCity(one, other)) return false
  const long = namesOf(one).filter((name) => name.length > 5)
  return long.some((name) => other.names.some((listed) => listed.length > 5 && (holds(listed, name) || holds(name, listed))))
}

const sameCity = ({ city }: Institution, { adcode }: Listed): boolean => adcode === '' || adcode.endsWith('0000') || city.endsWith('0000') || city.slice(0, 4) === adcode.slice(0, 4)

function holds(long: string, short: string): boolean {
  let at = -1
  return Array.from(short).every((character) => {
    at = long.indexOf(character, at + 1)
    return at !== -1
  })
}

function verdictOf({ id }: Institution, { matches, near }: { readonly matches: readonly Listed[]; readonly near: readonly Listed[] }): Verdict {
  if (matches.length > 0) return 'same'
  if (near.length > 0) return 'near'
  return justified[id] === undefined ? 'nothing' : 'justified'
}

/** What a list says otherwise. Its levels are dated: to be looked at by a person, not an error. */
function complaintsOf(one: Institution, matches: readonly Listed[]): readonly string[] {
  const levels = matches.map(({ level }) => level).filter((level) => level !== '')
  const wrongLevel = levels.length > 0 && !levels.some((level) => level.startsWith('三级')) ? [`listed as ${levels.join()}, not ${tierOf(one.level)}`] : []
  const wrongCity = matches.length > 0 && !matches.some((other) => sameCity(one, other)) ? [`listed in ${matches.map(({ adcode }) => adcode).join()}`] : []
  return [...wrongLevel, ...wrongCity]
}

const file = process.argv[2]
if (file === undefined) giveUp('no list to check against', 'npm run hospitals:check-starter -- FILE.csv (columns name, province, adcode, level, kind)')
else check(read(readFileSync(file, 'utf8')))
