import type { PlainDate } from '@/lib/base/plain-date'
import { kindByName, readKind, type Alias, type AliasType, type HospitalId, type HospitalLevel, type Institution } from '@/lib/hospitals'
import type { PlaceCode } from '@/lib/places'

/**
 * A line of the list: serial, name, then marks in any order. `3` 三级 without a grade (else 三级甲等), `#` the kind where the name does
 * not say it, `=` what people say, `~` a second official name, `<` a former name. `@` opens a city. A serial is never given to
 * another hospital: with the city it is the id.
 */
export const readStarter = (text: string): readonly Institution[] => {
  let city = ''
  return text.trim().split('\n').flatMap((line) => {
    if (!line.startsWith('@')) return [institution(city as PlaceCode, line.split(' '))]
    city = line.slice(1)
    return []
  })
}

const ALIASES: Readonly<Record<string, AliasType>> = { '=': 'short', '~': 'also', '<': 'former' }

function institution(city: PlaceCode, [serial = '', name = '', ...marks]: readonly string[]): Institution {
  const kind = marks.find((mark) => mark.startsWith('#'))?.slice(1)
  return {
    id: `S${city}-${serial}` as HospitalId,
    name,
    aliases: marks.flatMap(alias),
    province: `${city.slice(0, 2)}0000` as PlaceCode,
    city,
    level: levelOf(marks),
    kind: (kind === undefined ? undefined : readKind(kind)) ?? kindByName(name),
    open: {},
  }
}

const levelOf = (marks: readonly string[]): HospitalLevel => (marks.includes('3') ? 'tertiary' : 'tertiary-a')

function alias(mark: string): readonly Alias[] {
  const type = ALIASES[mark.slice(0, 1)]
  return type === undefined ? [] : [{ type, text: mark.slice(1) }]
}

/** The day on which the list was written down. */
export const STARTER_DAY = '2026-11-22' as PlainDate
