import { customPinyin, pinyin } from 'pinyin-pro'
import { fold, type Sound } from '@/lib/hospitals'
import { placeReadings } from './place-readings'

customPinyin(Object.fromEntries(placeReadings))

const asTyped = (syllable: string): string => syllable.toLowerCase().replace(/ü/gu, 'v').replace(/^([ln])ve$/u, '$1ue')

/** How a name is read, place names as the people there read them. One syllable per character of the folded name. */
export const soundOf = (name: string): Sound =>
  pinyin(fold(name), { type: 'array', toneType: 'none', v: true, nonZh: 'spaced', surname: 'off' }).map(asTyped).join(' ')

/** A character alone, as it is read most often. */
export const soundOfCharacter = (character: string): Sound => asTyped(pinyin(character, { toneType: 'none', v: true, surname: 'off' }))
