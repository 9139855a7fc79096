import type { PlainDate } from '../../base/plain-date'
import { err, ok, type Result } from '../../base/result'
import { layer } from '../engine/layer'
import type { LayeredPack, Pack, PackId } from '../engine/types'
import { vocabulary, type Kind } from '../engine/vocabulary'

import { jilin2017 } from './jilin/2017-79/index'
import { jilin2020 } from './jilin/2020-16/index'
import { national2022 } from './national/2022-22/index'

/** Every pack, in the order of their dates: an amending pack comes after what it amends. */
export const allPacks: readonly Pack[] = [jilin2017, jilin2020, national2022]

export type NoPolicy = {
  readonly code: 'no-policy'
  readonly area: string
  readonly on: PlainDate
  readonly covered: readonly { readonly pack: PackId; readonly from: PlainDate; readonly to?: PlainDate }[]
}

/**
 * The documents that are law for an insured place on a day, layered.
 * Refuses with `no-policy`, naming what is covered, outside their place or dates; it never takes the nearest.
 */
export function packFor(area: string, on: PlainDate): Result<LayeredPack, NoPolicy> {
  const local = allPacks.filter(({ areas }) => areas.some((prefix) => area.startsWith(prefix)))
  const base = local.filter((pack) => inForce(pack, on))
  if (base.length === 0) return err({ code: 'no-policy', area, on, covered: allPacks.filter(({ areas }) => areas.length > 0).map(coverage) })
  return ok(layer([...base, ...allPacks.filter((pack) => pack.areas.length === 0 && inForce(pack, on))]))
}

export function packById(id: PackId): Pack | undefined {
  return allPacks.find((pack) => pack.id === id)
}

function inForce({ document: { validity } }: Pack, on: PlainDate): boolean {
  return validity.from <= on && (validity.to === undefined || on <= validity.to)
}

const coverage = ({ id, document: { validity } }: Pack) => ({ pack: id, from: validity.from, ...(validity.to === undefined ? {} : { to: validity.to }) })

/** The kinds of record that these documents let somebody file. */
export const filedKinds = (packs: readonly Pack[]): readonly Kind[] => vocabulary.kind.filter((kind) => packs.some(({ grounds = [] }) => grounds.some((rule) => rule.kind === kind)))
