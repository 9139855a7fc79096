import type { Step } from './answer'
import { answersIn, type FactValue } from './boundaries'
import type { Chosen, ReadingOptions } from './options'
import { ratioPlanner, type RatioPlans } from './ratio-plan'
import { byKind, ready, traced, type ByKind, type Ready, type Traced } from './step'
import type { CommitmentRule, GroundRule, LayeredPack, MaterialRule, PackId, RuleLists, Sourced, Span, WindowRule } from './types'
import type { FactId } from './vocabulary'

type Plain = 'locks' | 'claims' | 'codes' | 'statements' | 'notices' | 'readings' | 'gaps'
export type ReadyGround = Traced<Sourced<GroundRule>> & { readonly needs: readonly Traced[] }
export type ReadyMaterial = Traced<Sourced<MaterialRule>> & { readonly commitments: readonly Ready<Sourced<CommitmentRule>>[] }
/** One way to count a window, and its step in the trace; `option` where it is one of a reading. */
export type Way = { readonly option: string | undefined; readonly span: Span; readonly holds: Step }
/** The pack's own way first. */
export type ReadyWindow = Traced<Sourced<WindowRule>> & { readonly ways: readonly [Way, ...Way[]] }

export type ReadyPack = { readonly [List in Plain]: ByKind<Sourced<RuleLists[List][number]>> } & {
  readonly commitments: readonly Ready<Sourced<CommitmentRule>>[]
  readonly packs: readonly { readonly id: PackId; readonly version: string }[]
  readonly general: readonly Traced[]
  readonly grounds: readonly ReadyGround[]
  readonly materials: readonly ReadyMaterial[]
  readonly windows: readonly ReadyWindow[]
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
  const options: ReadingOptions = new Map(rules.readings.map((reading) => [reading.id, [reading.chosen, ...reading.options.map(({ id }) => id).filter((id) => id !== reading.chosen)]]))
  const commitments = rules.commitments.map(ready)
  return {
    packs: packs.map(({ id, version }) => ({ id, version })),
    general: rules.general.map(traced),
    grounds: rules.grounds.map((ground) => ({ ...traced(ground), needs: ground.needs.map((need) => traced({ ...need, pack: ground.pack })) })),
    materials: rules.materials.map((material) => ({ ...traced(material), commitments: commitments.filter(({ rule }) => rule.replaces.includes(material.material)) })),
    windows: rules.windows.map((rule) => readyWindow(rule, options)),
    ratioPlans: ratioPlanner(rules, options),
    answers: answersIn(rules),
    commitments,
    locks: byKind(rules.locks), claims: byKind(rules.claims), codes: byKind(rules.codes), statements: byKind(rules.statements),
    notices: byKind(rules.notices), readings: byKind(rules.readings), gaps: byKind(rules.gaps),
  }
}

function readyWindow(rule: Sourced<WindowRule>, options: ReadingOptions): ReadyWindow {
  const of = traced(rule)
  const { reading, otherwise = {} } = rule
  const way = (option: string | undefined, span: Span): Way =>
    ({ option, span, holds: reading === undefined || option === undefined ? of.holds : { ...of.holds, reading, option } })
  const own = way(reading === undefined ? undefined : options.get(reading)?.[0], rule.span)
  return { ...of, ways: [own, ...Object.entries(otherwise).map(([option, span]) => way(option, span))] }
}
