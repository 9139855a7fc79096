import type { LayeredPack, Pack, RuleLists, Sourced } from './types'

const lists = ['general', 'grounds', 'materials', 'commitments', 'windows', 'locks', 'bases', 'reductions', 'claims', 'codes', 'institutions', 'statements', 'notices', 'readings', 'gaps'] as const

/**
 * Lays amending packs over the first: a rule with the same id replaces, a new id adds, a repealed id goes.
 * Order is the order of the documents' dates.
 */
export function layer(packs: readonly Pack[]): LayeredPack {
  const rules = Object.fromEntries(lists.map((list) => [list, layered(packs, list)])) as LayeredPack['rules']
  return { packs, rules }
}

function layered(packs: readonly Pack[], list: keyof RuleLists): readonly Sourced<{ readonly id: string }>[] {
  const byId = new Map<string, Sourced<{ readonly id: string }>>()
  for (const pack of packs) {
    for (const id of pack.repeals ?? []) byId.delete(id)
    for (const rule of pack[list] ?? []) byId.set(rule.id, { ...rule, pack: pack.id })
  }
  return [...byId.values()]
}
