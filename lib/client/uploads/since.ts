import type { Proof, ProofOutcome } from '@/lib/contracts/proof'
import type { MaterialId } from '@/lib/policy/index'

import { change } from './board'

type Since = { readonly added: readonly Proof[]; readonly gone: ReadonlySet<string> }
type Named = { readonly id: string }

/**
 * What this tab has sent and taken back since its pages came. The page that "back" brings out of memory does not know, and
 * asking the server again would throw away what is on its way when the network is gone.
 */
const memory = new Map<string, Since>()
const since = (filingId: string): Since => memory.get(filingId) ?? { added: [], gone: new Set() }

export function noteAdded(filingId: string, outcome: ProofOutcome<Proof>): ProofOutcome<Proof> {
  const { added, gone } = since(filingId)
  if (outcome.ok) keep(filingId, { added: [...without(added, new Set([outcome.value.id])), outcome.value], gone })
  return outcome
}

export function noteGone(filingId: string, outcome: ProofOutcome<Named>): ProofOutcome<Named> {
  const { added, gone } = since(filingId)
  if (outcome.ok) keep(filingId, { added, gone: new Set([...gone, outcome.value.id]) })
  return outcome
}

function keep(filingId: string, now: Since): void {
  memory.set(filingId, now)
  change()
}

/** The files the page came with, and what this tab knows better. The page's own word on a file stands. */
export function withNoted(filingId: string, material: MaterialId, files: readonly Proof[]): readonly Proof[] {
  const { added, gone } = since(filingId)
  const known = new Set(files.map(({ id }) => id))
  return without([...files, ...without(added, known).filter((proof) => proof.material === material)], gone)
}

const without = (files: readonly Proof[], ids: ReadonlySet<string>): readonly Proof[] => files.filter(({ id }) => !ids.has(id))
