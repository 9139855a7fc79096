import { err, ok, type Result } from '../base/result'
import type { Facts } from '../policy/index'

import { estimate, estimateWays } from './estimate'
import { endsOf } from './other-readings'
import { scenarios, type BillFault, type Compared, type Comparison, type Ends, type EstimateInput, type Estimation, type ScenarioId } from './types'

/** Settling directly is open to whoever has filed, unless it was said not to be. */
const direct = ({ couldSettleDirectly, settledDirectly }: Facts): Facts => ({ settledDirectly: couldSettleDirectly === false ? settledDirectly : true })
const referred: Facts = { kind: 'transfer', ground: undefined, filed: true, inTime: true, inTransferList: true, referralIssued: true, localCannotTreat: true }

/** What is otherwise in each situation; everything else stays as it was told. */
const changes: Readonly<Record<ScenarioId, (facts: Facts) => Facts>> = {
  filed: (facts) => ({ filed: true, inTime: true, ...direct(facts) }),
  'not-filed': () => ({ filed: false }),
  'filed-not-direct': () => ({ filed: true, inTime: true, couldSettleDirectly: true, settledDirectly: false, ownFault: true }),
  'transfer-with-papers': (facts) => ({ ...referred, ...direct(facts) }),
  'transfer-without-papers': () => ({ kind: 'transfer', ground: undefined, filed: false }),
}
/** What somebody can still do about it; the others only show what it would cost not to. */
const actions: ReadonlySet<ScenarioId> = new Set(['filed', 'transfer-with-papers'])

/** The same bill side by side: as it was told, filed, not filed, filed but settled by oneself, transferred with and without papers. */
export function compare(input: EstimateInput): Result<Comparison, readonly BillFault[]> {
  const own = estimate(input)
  if (!own.ok) return err(own.error)
  const others = scenarios.flatMap((scenario) => compared(scenario, input, own.value))
  const best = others.filter(({ own: same, scenario }) => !same && actions.has(scenario)).map(gainOf).reduce((most, each) => (each.gain > most.gain ? each : most), { scenario: 'filed', gain: 0 })
  return ok({ own: own.value, others, ...(best.gain > 0 ? { best } : {}) })
}

/** Nothing where the documents say nothing about such a situation. */
function compared(scenario: ScenarioId, input: EstimateInput, own: Estimation): readonly Compared[] {
  const change = changes[scenario](input.facts)
  const facts = { ...input.facts, ...change }
  const estimation = estimateWays({ ...input, facts })
  const ends = amounts(estimation)
  if (ends === undefined) return []
  const before = amounts(own)
  const same = (Object.keys(change) as (keyof Facts)[]).every((fact) => change[fact] === input.facts[fact])
  return [{ scenario, own: same, facts, estimation, ...(before ? { difference: { low: ends.low - before.low, high: ends.high - before.high } } : {}) }]
}

function amounts(of: Estimation): Ends<number> | undefined {
  if (of.type !== 'settled' && of.type !== 'range') return undefined
  const { low, high } = endsOf(of)
  return { low: low.person, high: high.person }
}

/** What is spared for certain: the smaller of what is spared at either end. */
const gainOf = ({ scenario, difference }: Compared): { readonly scenario: ScenarioId; readonly gain: number } =>
  ({ scenario, gain: difference ? Math.min(-difference.low, -difference.high) : 0 })
