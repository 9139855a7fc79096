import type { PlainDate } from '../../base/plain-date'
import { err, ok, type Result } from '../../base/result'
import { layer } from '../engine/layer'
import type { LayeredPack, Pack, PackId } from '../engine/types'
import { vocabulary, type Kind } from '../engine/vocabulary'

import { jiangsu2019 } from './jiangsu/2019-1/index'
import { jiangsu2022 } from './jiangsu/2022-75/index'
import { jilin2017 } from './jilin/2017-79/index'
import { jilin2020 } from './jilin/2020-16/index'
import { liaoning2017 } from './liaoning/2017-29/index'
import { national2014 } from './national/2014-93/index'
import { national2022 } from './national/2022-22/index'

/** Every pack, in the order of their dates: an amending pack comes after what it amends. */
export const allPacks: readonly Pack[] = [national2014, liaoning2017, jilin2017, jiangsu2019, jilin2020, jiangsu2022, national2022]

export type NoPolicy = {
  readonly code: 'no-policy'
  readonly area: string
  readonly on: PlainDate
  readonly covered: readonly { readonly pack: PackId; readonly from: PlainDate; readonly to?: PlainDate }[]
}

/**
 * The documents that are law for an insured place on a day, layered: the place's own, or the latest national one where it has none.
 * Refuses with `no-policy`, naming what is covered, outside the mainland's places or before the first date; it never takes the nearest.
 */
export function packFor(area: string, on: PlainDate): Result<LayeredPack, NoPolicy> {
  const national = allPacks.filter((pack) => isNational(pack) && inForce(pack, on))
  const own = allPacks.filter((pack) => pack.areas.some((prefix) => area.startsWith(prefix)) && inForce(pack, on))
  const base = own.length > 0 ? own : national.slice(-1)
  if (!isArea(area) || base.length === 0) return err({ code: 'no-policy', area, on, covered: allPacks.map(coverage) })
  return ok(layered([...base, ...(own.length > 0 ? national.filter((pack) => isLater(pack, own)).map(besides) : [])]))
}

export function packById(id: PackId): Pack | undefined {
  return allPacks.find((pack) => pack.id === id)
}

/** The kinds of record that these documents let somebody file. */
export const filedKinds = (packs: readonly Pack[]): readonly Kind[] => vocabulary.kind.filter((kind) => packs.some(({ grounds = [] }) => grounds.some((rule) => rule.kind === kind)))

/** A document of no place of its own is for the whole country. */
const isNational = ({ areas }: Pack): boolean => areas.length === 0
/** Six digits that begin with a province of the mainland. */
const isArea = (area: string): boolean => /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{4}$/.test(area)

function inForce({ document: { validity } }: Pack, on: PlainDate): boolean {
  return validity.from <= on && (validity.to === undefined || on <= validity.to)
}

/** Whether a national document is younger than every one that the place has made itself. */
const isLater = (pack: Pack, own: readonly Pack[]): boolean => own.every(({ document }) => document.validity.from < pack.document.validity.from)

/** A national document beside a place's own: it says what it has to say, and rules nothing. */
const besides = ({ id, version, document, areas, notices = [] }: Pack): Pack => ({ id, version, document, areas, notices })

const layers = new Map<string, LayeredPack>()

/** The same documents are laid over each other once: what is worked out for a layered pack is kept with it. */
function layered(packs: readonly Pack[]): LayeredPack {
  const key = packs.map(({ id }) => id).join()
  const known = layers.get(key) ?? layer(packs)
  layers.set(key, known)
  return known
}

const coverage = ({ id, document: { validity } }: Pack) => ({ pack: id, from: validity.from, ...(validity.to === undefined ? {} : { to: validity.to }) })
