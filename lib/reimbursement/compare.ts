import { err, ok, type Result } from '../base/result'
import type { Facts } from '../policy/index'

import { checkBill } from './check-bill'
import { differenceOf, sideOf, type Side } from './difference'
import { drained, withReadings } from './estimate'
import { scenarios, type BillFault, type Compared, type Comparison, type Difference, type EstimateInput, type ScenarioId } from './types'
import { walksOf } from './walks'

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
/** What somebody can still do about it; the others only show what it would cost not to. An emergency waits for no papers. */
const canDo = (scenario: ScenarioId, { kind }: Facts): boolean => scenario === 'filed' || (scenario === 'transfer-with-papers' && (kind === undefined || kind === 'transfer' || kind === 'other'))

/** The same bill side by side: as it was told, filed, not filed, filed but settled by oneself, transferred with and without papers. */
export function compare(input: EstimateInput): Result<Comparison, readonly BillFault[]> {
  const checked = checkBill(input)
  return checked.ok ? ok(drained(comparing(input))) : err(checked.error)
}

/** The same for numbers that were checked, a piece at a time: whoever must not keep others waiting goes on when there is time. */
export function* comparing(input: EstimateInput): Generator<undefined, Comparison> {
  const walks = walksOf(input)
  const own = yield* withReadings(input, walks)
  const side = sideOf(walks.outlooks, (facts) => ({ ...input, facts: { ...input.facts, ...facts } }))
  const others: Compared[] = []
  for (const scenario of scenarios) {
    yield
    others.push(...(yield* compared(scenario, { input, side })))
  }
  const best = others.filter(({ own: same, scenario }) => !same && canDo(scenario, input.facts)).map(gainOf).reduce((most, each) => (gainsMore(each, most) ? each : most), nothing)
  return { own, others, ...(best.most > 0 ? { best } : {}) }
}

type Own = { readonly input: EstimateInput; readonly side: Side }

/** Nothing where the documents say nothing about such a situation. */
function* compared(scenario: ScenarioId, { input, side }: Own): Generator<undefined, readonly Compared[]> {
  const change = changes[scenario](input.facts)
  const own = (Object.keys(change) as (keyof Facts)[]).every((fact) => change[fact] === input.facts[fact])
  const other = changed(scenario, input, {})
  const { estimation, outlooks } = walksOf(other)
  if (estimation.type !== 'settled' && estimation.type !== 'range') return []
  const difference = own ? none : yield* differenceOf(side, sideOf(outlooks, (facts) => changed(scenario, input, facts)))
  return [{ scenario, own, facts: other.facts, estimation, ...(difference === undefined ? {} : { difference }) }]
}

const none: Difference = { low: 0, high: 0, turnsOn: [] }

function changed(scenario: ScenarioId, input: EstimateInput, known: Facts): EstimateInput {
  const facts = { ...input.facts, ...known }
  return { ...input, facts: { ...facts, ...changes[scenario](facts) } }
}

type Gain = NonNullable<Comparison['best']>
const nothing: Gain = { scenario: 'filed', gain: 0, most: 0 }
const gainOf = ({ scenario, difference: { low, high } = none }: Compared): Gain => ({ scenario, gain: Math.max(0, -high), most: Math.max(0, -low) })
/** What is spared for certain counts first. */
const gainsMore = (one: Gain, other: Gain): boolean => (one.gain === other.gain ? one.most > other.most : one.gain > other.gain)
