import type { Facts } from '../policy/index'

import { differenceOf, sideOf, type Side } from './difference'
import { endsOf } from './ends'
import type { EstimateInput, Estimation, OtherReading, Walks } from './types'
import { walksOf } from './walks'

type Name = Pick<OtherReading, 'reading' | 'option' | 'stacking'>

/** The same bill by every other option of the readings that ratios are read by; only what comes to another amount. Stops on the way, so that others may go on. */
export function* otherReadings(input: EstimateInput, walks: Walks): Generator<undefined, readonly OtherReading[]> {
  const own = sideOf(walks.outlooks, knowing(input))
  const found: OtherReading[] = []
  for (const name of namesOf(input)) {
    yield
    const by = { ...input, readings: { ...input.readings, [name.reading]: name.option } }
    const { estimation, outlooks } = walksOf(by)
    found.push(...(yield* told(name, estimation, { own, other: sideOf(outlooks, knowing(by)) })))
    if (!stacks(estimation)) continue
    yield
    const multiplied = { ...by, stacking: 'product' } as const
    const product = walksOf(multiplied)
    found.push(...(yield* told({ ...name, stacking: 'product' }, product.estimation, { own, other: sideOf(product.outlooks, knowing(multiplied)) })))
  }
  return found
}

const knowing = (input: EstimateInput) => (facts: Facts): EstimateInput => ({ ...input, facts: { ...input.facts, ...facts } })

function namesOf({ layered, readings: taken }: EstimateInput): readonly Name[] {
  const { bases, reductions, readings } = layered.rules
  const named = new Set([...bases, ...reductions].flatMap(({ reading, under }) => [reading, under?.reading]))
  return readings.filter(({ id }) => named.has(id)).flatMap(({ id, options, chosen }) =>
    options.filter((option) => option.id !== (taken?.[id] ?? chosen)).map((option) => ({ reading: id, option: option.id })))
}

function* told(name: Name, estimation: Estimation, { own, other }: { readonly own: Side; readonly other: Side }): Generator<undefined, readonly OtherReading[]> {
  const [ends, difference] = [endsOf(estimation), yield* differenceOf(own, other)]
  if (ends === undefined || difference === undefined) return []
  return difference.low === 0 && difference.high === 0 ? [] : [{ ...name, ends, difference }]
}

/** Several percents off the ratio: whether they are added or multiplied makes a difference. */
function stacks(estimation: Estimation): boolean {
  const { low, high } = endsOf(estimation) ?? { low: undefined, high: undefined }
  return [low, high].some((end) => (end?.reductions ?? []).filter(({ by }) => 'percent' in by).length > 1)
}
