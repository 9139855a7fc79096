import { fold, initialsOf } from '@/lib/hospitals/index'
import { soundOf } from '@/lib/server/pinyin'

import { initialGrams, pairsOf, singlesOf, soundGrams } from './grams'

/**
 * How an institution is found: `|吉林大学第一医院|吉大一院|`, `| ji lin da xue … | ji da yi yuan |`, `|jldxdyyy|jdyy|`, and the pieces of all of them.
 * A bar is a place where a name begins or ends, so that a name, its beginning and a part of it are one kind of question.
 */
export type SearchKeys = { readonly names: string; readonly sounds: string; readonly initials: string; readonly grams: readonly number[] }

const barred = (texts: readonly string[]): string => `|${texts.join('|')}|`
const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

export function keysOf(names: readonly string[]): SearchKeys {
  const folded = distinct(names.map(fold).filter((name) => name !== ''))
  const said = folded.map(soundOf)
  const initials = said.map(initialsOf)
  const grams = [
    ...folded.flatMap((name) => [...pairsOf(`|${name}|`), ...singlesOf(name)]),
    ...said.flatMap((sound) => soundGrams(`|${sound.replaceAll(' ', '')}|`)),
    ...initials.flatMap((letters) => initialGrams(`|${letters}|`)),
  ]
  return { names: barred(folded), sounds: barred(said.map((sound) => ` ${sound} `)), initials: barred(initials), grams: distinct(grams) }
}

/** How each name is read, by the name: what `keysOf` has written down. */
export function soundsOf({ names, sounds }: Pick<SearchKeys, 'names' | 'sounds'>): ReadonlyMap<string, string> {
  const said = sounds.split('|')
  return new Map(names.split('|').map((name, at) => [name, (said[at] ?? '').trim()]))
}
