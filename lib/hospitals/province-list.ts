import type { PlaceCode } from '../places'
import type { Institution, ListInfo } from './types'

/**
 * How a name sounds: one syllable of pinyin without tone per character of `fold(text)`, joined by spaces (chang chun shi); letters and
 * digits stand for themselves; ü is v, as people type it.
 */
export type Sound = string

/** An institution with the sound of its name and of each alias, in their order. */
export type Sounded = { readonly institution: Institution; readonly sounds: readonly Sound[] }

/** A place that entries of a file name: 220100 长春市, 220104 朝阳区. */
export type ListedPlace = { readonly code: PlaceCode; readonly name: string }

/** As many as a phone searches without a pause. Where there are more, it keeps the first in the order of lists; the server has all. */
export const MOST_ON_PHONE = 4_000

/** All a phone keeps of one province. Addresses and telephone numbers stay on the server. */
export type ProvinceList = {
  readonly province: PlaceCode
  readonly info: ListInfo
  readonly places: readonly ListedPlace[]
  /** In the order of lists: by level, then general before specialist, then by name. */
  readonly entries: readonly Sounded[]
}

export type ListFileError = { readonly code: 'not-a-list' | 'other-format' | 'damaged' }
