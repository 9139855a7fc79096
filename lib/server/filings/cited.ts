import type { CitedRule } from '@/lib/contracts/desk'
import { packById, type Cite, type Pack, type PackId } from '@/lib/policy/index'

type InPack = { readonly id: string; readonly cite: Cite; readonly says: string }

/** A rule and where it stands in print. */
export const cited = (pack: PackId, { id, cite, says }: InPack): CitedRule => ({ rule: id, pack, cite, says, number: packById(pack)?.document.number ?? pack })

/** A rule by its name in an old event; undefined if the pack no longer has it. */
export function citedById(pack: unknown, rule: unknown): CitedRule | undefined {
  const found = packById(pack as PackId)
  const named = found && rulesOf(found).find(({ id }) => id === rule)
  return found && named ? cited(found.id, named) : undefined
}

const rulesOf = ({ general = [], grounds = [], materials = [], commitments = [], windows = [], statements = [] }: Pack): readonly InPack[] =>
  [...general, ...grounds.flatMap(({ needs }) => needs), ...grounds, ...materials, ...commitments, ...windows, ...statements]
