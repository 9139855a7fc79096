import type { Ends, Estimate, EstimateInput, Estimation, OtherReading } from './types'

type Reached = Extract<Estimation, { type: 'settled' | 'range' }>

/** The same bill by every other option of the readings that ratios are read by; only what comes to another amount. */
export function otherReadings(input: EstimateInput, own: Reached, estimateBy: (input: EstimateInput) => Estimation): readonly OtherReading[] {
  const { bases, reductions, readings } = input.layered.rules
  const named = new Set([...bases, ...reductions].flatMap(({ reading, under }) => [reading, under?.reading]))
  const tries = readings.filter(({ id }) => named.has(id)).flatMap(({ id, options, chosen }) =>
    options.filter((option) => option.id !== (input.readings?.[id] ?? chosen)).map((option) => ({ reading: id, option: option.id })))
  return tries.flatMap(({ reading, option }) => {
    const by = { ...input, readings: { ...input.readings, [reading]: option } }
    const summed = estimateBy(by)
    return [
      ...told({ reading, option }, summed, own),
      ...(stacks(summed) ? told({ reading, option, stacking: 'product' as const }, estimateBy({ ...by, stacking: 'product' }), own) : []),
    ]
  })
}

function told(name: Pick<OtherReading, 'reading' | 'option' | 'stacking'>, other: Estimation, own: Reached): readonly OtherReading[] {
  if (other.type !== 'settled' && other.type !== 'range') return []
  const ends = endsOf(other)
  const before = endsOf(own)
  const difference = { low: ends.low.person - before.low.person, high: ends.high.person - before.high.person }
  return difference.low === 0 && difference.high === 0 ? [] : [{ ...name, ends, difference }]
}

export const endsOf = (of: Reached): Ends<Estimate> => (of.type === 'settled' ? { low: of.estimate, high: of.estimate } : { low: of.low.estimate, high: of.high.estimate })

/** Several percents off the ratio: whether they are added or multiplied makes a difference. */
function stacks(estimation: Estimation): boolean {
  const { low, high } = estimation.type === 'settled' || estimation.type === 'range' ? endsOf(estimation) : { low: undefined, high: undefined }
  return [low, high].some((end) => (end?.reductions ?? []).filter(({ by }) => 'percent' in by).length > 1)
}
