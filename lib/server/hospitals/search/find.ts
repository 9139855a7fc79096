import type { HospitalFilter, Institution, ListInfo } from '@/lib/hospitals/index'
import { transaction, type Tx } from '@/lib/server/db'

import { infoOf } from '../list-info'
import { institutionOf } from '../row'
import { cursorOf, readCursor, type Cursor } from './cursor'
import { ladderOf, type Ladder, type Step } from './ladder'
import { looseFits } from './loose'
import { LOOSE } from './word'
import { listCandidates, listPage, type Asked, type Paged } from './repo'

export type HospitalSearch = {
  readonly words?: string | undefined
  readonly filter?: HospitalFilter | undefined
  /** `next` of the page before. One that is none begins again. */
  readonly after?: string | undefined
  readonly limit?: number | undefined
}
/** `total` where all of them are on this page; `next` where there are more. `info` is of the list they are in. */
export type HospitalPage = { readonly institutions: readonly Institution[]; readonly total?: number; readonly next?: string; readonly info: ListInfo }

const LIMIT = 20
const MOST = 300
/** As many as are looked at one by one. */
const CANDIDATES = 1_000

/** Institutions of the current list that fit every word, the one that is meant first; without words all of them, by level. */
export const findHospitals = (search: HospitalSearch): Promise<HospitalPage> => transaction((tx) => findHospitalsIn(tx, search))

export async function findHospitalsIn(tx: Tx, { words = '', filter = {}, after, limit = LIMIT }: HospitalSearch): Promise<HospitalPage> {
  const ladder = words.trim() === '' ? everything : ladderOf(words)
  const from = readCursor(after) ?? { step: 0 }
  const wanted = Math.min(Math.max(1, limit), MOST)
  const found = await walk(tx, ladder, { filter, from, limit: wanted + 1 })
  const page = found.slice(0, wanted)
  const institutions = page.map(({ row }) => institutionOf(row))
  return { institutions, info: await infoOf(tx, filter.place), ...onwards(page, { more: found.length > wanted, from }) }
}

function onwards(page: readonly Found[], { more, from }: { readonly more: boolean; readonly from: Cursor }): Pick<HospitalPage, 'total' | 'next'> {
  const last = page.at(-1)
  if (more && last !== undefined) return { next: cursorOf({ step: last.step, mark: last.row }) }
  return from.mark === undefined ? { total: page.length } : {}
}

/** Without words there is one step, on which everything stands. */
const everything = { steps: [undefined], rungs: [] }
type Ways = { readonly steps: readonly (Step | undefined)[]; readonly rungs: Ladder['rungs'] }
type Walk = { readonly filter: HospitalFilter; readonly from: Cursor; readonly limit: number }
type Found = { readonly step: number; readonly row: Paged }

/** Down the ladder: the first stage on which anybody stands answers; with nobody at its foot, whatever comes near. */
async function walk(tx: Tx, { steps, rungs }: Ways, { filter, from, limit }: Walk): Promise<readonly Found[]> {
  for (const asked of stagesOf(steps, from)) {
    const rows = await listPage(tx, { filter, limit }, asked)
    if (rows.length > 0) return rows.map((row) => ({ step: row.at, row }))
    if (from.mark !== undefined) return []
  }
  // What only comes near fills one page and has no second.
  return (await nearest(tx, rungs, filter)).slice(0, limit - 1).map((row) => ({ step: steps.length, row }))
}

/** Forgives a little, then more, until somebody fits: one slip, another order, most of it. */
async function nearest(tx: Tx, rungs: Ladder['rungs'], filter: HospitalFilter): Promise<readonly Paged[]> {
  const ranks = [...new Set(rungs.flatMap((each) => each.map(({ rank }) => rank)))].filter((rank) => rank >= LOOSE).sort((one, other) => one - other)
  for (const rank of ranks) {
    const allowed = rungs.map((each) => each.filter((rung) => rung.rank <= rank))
    // One word alone has been asked already for all that is better.
    const asked = rungs.length > 1 ? allowed : allowed.map((each) => each.filter((rung) => rung.rank === rank))
    const candidates = await listCandidates(tx, { filter, limit: CANDIDATES }, asked.map((each) => each.flatMap(({ tests }) => tests)))
    const near = looseFits(candidates, asked)
    if (near.length > 0) return near
  }
  return []
}

/** The steps that are still to be taken, those of one stage together. */
function stagesOf(steps: readonly (Step | undefined)[], from: Cursor): readonly (readonly Asked[])[] {
  const stages = new Map<number, Asked[]>()
  for (const [at, step] of steps.entries()) {
    if (at < from.step) continue
    const asked: Asked = { at, step, ...(at === from.step && from.mark ? { after: from.mark } : {}) }
    stages.set(step?.stage ?? 0, [...(stages.get(step?.stage ?? 0) ?? []), asked])
  }
  return [...stages.values()]
}
