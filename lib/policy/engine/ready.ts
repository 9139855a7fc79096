import type { Step } from './answer'
import { answersIn, type FactValue } from './boundaries'
import { newSituation, newTable, type Place, type Situation } from './condition'
import type { Chosen, ReadingOptions } from './options'
import { ratioPlanner, type RatioPlans } from './ratio-plan'
import { ready, traced, tracedGeneral, type Ready, type Traced } from './step'
import type { CommitmentRule, Expr, GroundRule, LayeredPack, MaterialRule, PackId, Rule, RuleLists, Sourced, Span, WindowRule } from './types'
import type { FactId } from './vocabulary'

type Plain = 'commitments' | 'locks' | 'claims' | 'codes' | 'statements' | 'notices' | 'readings' | 'gaps'
export type ReadyGround = Traced<Sourced<GroundRule>> & { readonly needs: readonly Traced[] }
export type ReadyMaterial = Traced<Sourced<MaterialRule>> & { readonly commitments: readonly Ready<Sourced<CommitmentRule>>[] }
/** One way to count a window, and its step in the trace; `option` where it is one of a reading. */
export type Way = { readonly option: string | undefined; readonly span: Span; readonly holds: Step }
/** The pack's own way first. */
export type ReadyWindow = Traced<Sourced<WindowRule>> & { readonly ways: readonly [Way, ...Way[]] }

export type ReadyPack = { readonly [List in Plain]: readonly Ready<Sourced<RuleLists[List][number]>>[] } & {
  /** Used for one case after the other; `trial` for facts that are tried out within one. */
  readonly situation: Situation
  readonly trial: Situation
  readonly packs: readonly { readonly id: PackId; readonly version: string }[]
  readonly general: readonly Traced[]
  readonly grounds: readonly ReadyGround[]
  readonly materials: readonly ReadyMaterial[]
  readonly windows: readonly ReadyWindow[]
  /** The conditions that the ratio turns on stand before it in the table. */
  readonly ratioEnd: Place
  readonly ratioPlans: (chosen: Chosen) => RatioPlans
  /** The answers that can make a difference, for every fact that a condition compares with something. */
  readonly answers: ReadonlyMap<FactId, readonly FactValue[]>
}

const known = new WeakMap<LayeredPack, ReadyPack>()

/** Everything about a layered pack that is the same for every case, worked out once. */
export function readyPack(layered: LayeredPack): ReadyPack {
  const before = known.get(layered)
  if (before) return before
  const made = readied(layered)
  known.set(layered, made)
  return made
}

function readied({ packs, rules }: LayeredPack): ReadyPack {
  const table = newTable()
  const inTable = <R extends Sourced<Rule>>(list: readonly R[]): readonly Traced<R>[] => list.map((rule) => traced(rule, table))
  const plain = <R extends { readonly when: Expr }>(list: readonly R[]): readonly Ready<R>[] => list.map((rule) => ready(rule, table))
  const options: ReadingOptions = new Map(rules.readings.map((reading) => [reading.id, [reading.chosen, ...reading.options.map(({ id }) => id).filter((id) => id !== reading.chosen)]]))
  const ratioRules = { bases: inTable(rules.bases), reductions: inTable(rules.reductions) }
  const ratioEnd = table.conditions.length
  const commitments = plain(rules.commitments)
  const lists = {
    general: rules.general.map((rule) => tracedGeneral(rule, table)),
    grounds: inTable(rules.grounds).map((ground) => ({ ...ground, needs: inTable(ground.rule.needs.map((need) => ({ ...need, pack: ground.rule.pack }))) })),
    materials: inTable(rules.materials).map((material) => ({ ...material, commitments: commitments.filter(({ rule }) => rule.replaces.includes(material.rule.material)) })),
    windows: inTable(rules.windows).map((window) => ({ ...window, ways: waysOf(window, options) })),
    commitments,
    locks: plain(rules.locks), claims: plain(rules.claims), codes: plain(rules.codes), statements: plain(rules.statements),
    notices: plain(rules.notices), readings: plain(rules.readings), gaps: plain(rules.gaps),
  }
  return {
    ...lists,
    packs: packs.map(({ id, version }) => ({ id, version })),
    situation: newSituation(table),
    trial: newSituation(table),
    ratioEnd,
    ratioPlans: ratioPlanner(ratioRules, options),
    answers: answersIn(rules),
  }
}

function waysOf({ rule: { reading, span, otherwise = {} }, holds }: Traced<Sourced<WindowRule>>, options: ReadingOptions): ReadyWindow['ways'] {
  const way = (option: string | undefined, counted: Span): Way =>
    ({ option, span: counted, holds: reading === undefined || option === undefined ? holds : { ...holds, reading, option } })
  const own = way(reading === undefined ? undefined : options.get(reading)?.[0], span)
  return [own, ...Object.entries(otherwise).map(([option, other]) => way(option, other))]
}
