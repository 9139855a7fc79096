import { normalise } from '../base/plain-text'
import { err, ok } from '../base/result'
import type { Result } from '../base/result'
import { formsOf } from '../base/short-place'
import { allPlaces } from './divisions'
import type { Place, PlaceCode } from './place'
import { placeByCode, places } from './table'

export type SearchOptions = {
  readonly level?: 'prefecture' | 'county' | undefined
  /** Only within this province. */
  readonly within?: string | undefined
  readonly limit?: number | undefined
}
export type PlaceError = { readonly code: 'empty' | 'not-found' | 'ambiguous'; readonly candidates: readonly Place[] }

type Ranked = { readonly place: Place; readonly rank: Rank }

// From the best: the official own name, a short one, its beginning, somewhere in it, or only the places above it were named.
type Rank = 0 | 1 | 2 | 3 | 4
const [OFFICIAL, SHORT, BEGINS, HOLDS, ABOVE] = [0, 1, 2, 3, 4] as const

const LIMIT = 20

const forms = new Map(places.map(({ code, ownName }) => [code, formsOf(ownName)]))

/** Places that fit the words, best first: 长春, 长春市, 吉林 长春, 吉林省长春市, 朝阳区. See `allPlaces` for levels. */
export function searchPlaces(text: string, { level, within, limit = LIMIT }: SearchOptions = {}): readonly Place[] {
  const pool = allPlaces(level).filter(({ province }) => within === undefined || province === within)
  return rankAll(compact(text), pool).slice(0, limit).map(({ place }) => place)
}

/**
 * The one place the words name exactly. With level 'prefecture' the name of a county stands for its prefecture; otherwise any level
 * is accepted, a province too. Candidates: the places of that name when ambiguous, those that come near when none fits.
 */
export function resolvePlace(text: string, level?: 'prefecture' | 'county'): Result<Place, PlaceError> {
  const words = compact(text)
  if (words === '') return err({ code: 'empty', candidates: [] })
  const [first, ...others] = level === 'prefecture' ? namedPrefectures(words) : named(words, allPlaces())
  if (first === undefined) return err({ code: 'not-found', candidates: searchPlaces(text, { level }) })
  return others.length === 0 ? ok(first) : err({ code: 'ambiguous', candidates: [first, ...others].slice(0, LIMIT) })
}

const compact = (text: string): string => normalise(text).replace(/[\s,，、·/>-]/gu, '')

function namedPrefectures(words: string): readonly Place[] {
  const direct = named(words, allPlaces('prefecture'))
  if (direct.length > 0) return direct
  const lifted = named(words, allPlaces('county')).flatMap(({ prefecture }) => placeByCode(prefecture ?? '') ?? [])
  return [...new Set(lifted)]
}

/** All places that bear exactly this name; official names win over short ones. */
function named(words: string, pool: readonly Place[]): readonly Place[] {
  const exact = rankAll(words, pool).filter(({ rank }) => rank <= SHORT)
  return exact.filter(({ rank }) => rank === exact[0]?.rank).map(({ place }) => place)
}

function rankAll(words: string, pool: readonly Place[]): readonly Ranked[] {
  if (words === '') return []
  return pool
    .flatMap((place) => {
      const rank = rankOf(words, place)
      return rank === undefined ? [] : [{ place, rank }]
    })
    .sort((first, second) => first.rank - second.rank)
}

function rankOf(words: string, place: Place): Rank | undefined {
  const below = restsBelow(words, place).map((rest) => (rest === '' ? ABOVE : rankOwn(rest, place)))
  const ranks = [rankOwn(words, place) ?? (place.ownName.includes(words) ? HOLDS : undefined), ...below]
  return ranks.reduce((best, rank) => (best === undefined || (rank !== undefined && rank < best) ? rank : best), undefined)
}

function rankOwn(words: string, { code, ownName }: Place): Rank | undefined {
  if (words === ownName) return OFFICIAL
  if (forms.get(code)?.includes(words)) return SHORT
  return ownName.startsWith(words) ? BEGINS : undefined
}

/** What is left of the words once the places above are taken off the front, in any of their forms. */
function restsBelow(words: string, { code, province, prefecture }: Place): readonly string[] {
  const above = [...new Set([province, prefecture ?? province])].filter((parent) => parent !== code)
  const rests = above.reduce<readonly string[]>(
    (left, parent) => [...left, ...left.flatMap((rest) => withoutFront(rest, parent))],
    [words],
  )
  return rests.slice(1)
}

const withoutFront = (words: string, parent: PlaceCode): readonly string[] =>
  (forms.get(parent) ?? []).filter((form) => words.startsWith(form)).map((form) => words.slice(form.length))
