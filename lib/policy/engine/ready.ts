import { answersIn, type FactValue } from './boundaries'
import { compile, type Condition } from './condition'
import type { LayeredPack, PackId, RuleLists, Sourced } from './types'
import type { FactId } from './vocabulary'

/** A rule with its condition ready to run. */
export type Ready<R> = { readonly rule: R; readonly when: Condition; readonly facts: readonly FactId[] }
export type ReadyLists = { readonly [List in keyof RuleLists]: readonly Ready<Sourced<RuleLists[List][number]>>[] }
export type ReadyPack = ReadyLists & {
  readonly packs: readonly { readonly id: PackId; readonly version: string }[]
  /** The needs of each ground, in the order of the grounds. */
  readonly needs: readonly (readonly Ready<Sourced<RuleLists['grounds'][number]['needs'][number]>>[])[]
  /** The options of each reading, the pack's own first. */
  readonly options: ReadonlyMap<string, readonly string[]>
  /** The readings that the ratio turns on. */
  readonly ratioReadings: readonly string[]
  /** Those of them that let a rule in. */
  readonly lettingIn: readonly string[]
  /** The answers that can make a difference, for every fact that a condition compares with something. */
  readonly answers: ReadonlyMap<FactId, readonly FactValue[]>
}

const known = new WeakMap<LayeredPack, ReadyPack>()

/** Everything about a layered pack that is the same for every case, worked out once. */
export function readyPack(layered: LayeredPack): ReadyPack {
  const before = known.get(layered)
  if (before) return before
  const ready = made(layered)
  known.set(layered, ready)
  return ready
}

function made({ packs, rules }: LayeredPack): ReadyPack {
  const lists = Object.fromEntries(Object.entries(rules).map(([list, of]) => [list, of.map(readyRule)])) as unknown as ReadyLists
  return {
    ...lists,
    packs: packs.map(({ id, version }) => ({ id, version })),
    needs: rules.grounds.map((ground) => ground.needs.map((need) => readyRule({ ...need, pack: ground.pack }))),
    options: new Map(rules.readings.map(({ id, chosen, options }) => [id, [chosen, ...options.map((option) => option.id).filter((option) => option !== chosen)]])),
    ratioReadings: [...new Set([...rules.bases, ...rules.reductions].flatMap(({ reading, under }) => [reading ?? [], under?.reading ?? []].flat()))],
    lettingIn: [...rules.bases, ...rules.reductions].flatMap(({ under }) => under?.reading ?? []),
    answers: answersIn(rules),
  }
}

function readyRule<R extends { readonly when: Parameters<typeof compile>[0] }>(rule: R): Ready<R> {
  const when = compile(rule.when)
  return { rule, when, facts: [...new Set(when.facts)] }
}
