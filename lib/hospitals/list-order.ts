import { familyOf, kindFamilies } from './kind'
import { levels } from './level'
import type { Sounded } from './province-list'
import type { Institution } from './types'

/** The order of lists: the higher level first, then general before specialist and pharmacies last, then by name and id. */
export function inListOrder(entries: readonly Sounded[]): readonly Sounded[] {
  const keyed = entries.map((entry) => ({ entry, rank: rankOf(entry.institution) }))
  return keyed.sort((first, second) => first.rank - second.rank || byName(first.entry.institution, second.entry.institution)).map(({ entry }) => entry)
}

/** A number that sorts institutions as lists show them; equal for those that only their names tell apart. */
export const rankOf = ({ level, kind }: Pick<Institution, 'level' | 'kind'>): number =>
  levels.indexOf(level) * kindFamilies.length + kindFamilies.indexOf(familyOf(kind))

function byName(first: Institution, second: Institution): number {
  if (first.name !== second.name) return first.name < second.name ? -1 : 1
  return first.id < second.id ? -1 : 1
}
