import type { PlainDate } from '../base/plain-date'
import { judge, materialsOf, openFacts, type FactId, type Facts, type Kind, type LayeredPack, type MaterialAnswer, type Slot } from '../policy/index'

import type { Answers } from './answers'
import { commitmentOf, type Commitment } from './commitment'
import { factsOf } from './facts'
import { isUnder14 } from './guardian'

/** A record as far as it is filled: `on` is the day whose documents are asked, unless the answers name a visit. */
export type Draft = { readonly kind: Kind; readonly answers: Answers; readonly on: PlainDate }

/** What a page is chosen by: the facts of the pages before it, and what the document makes of them. */
export type Asking = {
  readonly facts: Facts
  readonly pack: LayeredPack
  /** The facts that can still turn something. */
  readonly open: () => ReadonlySet<FactId>
  readonly papers: () => readonly MaterialAnswer[]
  readonly commitment: () => Commitment | undefined
  /** Whether a guardian has to agree first. */
  readonly isMinor: boolean
  /** Whether the document says that one files for a city and names no hospital. */
  readonly toCityAlone: () => boolean
  /** What the document lets one pick institutions for, beside those that are open anyway. */
  readonly picks: () => ReadonlySet<Slot | 'special'>
}

/** What is asked for is worked out when a page asks for it, and once. */
export function askingOf({ kind, answers, on }: Draft, pack: LayeredPack): Asking {
  const facts = factsOf(kind, answers, { today: on })
  const papers = once(() => materialsOf(pack, facts))
  return {
    facts, pack, papers, isMinor: isUnder14(answers, on),
    open: once(() => openFacts(pack, facts)),
    commitment: once(() => commitmentOf(pack, papers())),
    picks: once(() => picksOf(pack, facts)),
    toCityAlone: once(() => pack.rules.statements.some(({ topic, when }) => topic === 'destination' && judge(when, facts) === true)),
  }
}

/** Who names an institution for special diseases says thereby that they have the right to such care. */
function picksOf({ rules }: LayeredPack, facts: Facts): ReadonlySet<Slot | 'special'> {
  const holding = rules.institutions.filter(({ when }) => judge(when, { ...facts, specialDisease: true }) === true)
  return new Set(holding.flatMap(({ picks }): readonly (Slot | 'special')[] => (picks.type === 'extra' ? picks.slots : picks.type === 'special' ? ['special'] : [])))
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
