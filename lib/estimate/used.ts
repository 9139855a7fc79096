import type { Confidence } from '../policy/rates/index'
import type { Estimate, Estimation, InputId, StepId } from '../reimbursement/index'

const places = { deductible: ['deductible', 'deductible'], ratio: ['ratio', 'local-percent'], cap: ['pool', 'cap'] } as const satisfies Readonly<Record<string, readonly [StepId, InputId]>>
export type ShownFigure = keyof typeof places
/** A figure of the insured place that went into a result: fen, but percent for the ratio. */
export type UsedFigure = { readonly value: number; readonly confidence: Confidence }

/** Each different value of a figure that the result was computed with, from the best case to the worst. */
export function usedFigures(estimation: Estimation, figure: ShownFigure): readonly UsedFigure[] {
  const found = estimatesOf(estimation).flatMap((estimate) => usedIn(estimate, figure))
  return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at)
}

function usedIn({ steps }: Estimate, figure: ShownFigure): readonly UsedFigure[] {
  const [step, input] = places[figure]
  return steps.filter(({ id }) => id === step).flatMap(({ inputs, authorities }) => {
    const value = inputs.find(({ id }) => id === input)?.value
    const row = authorities.flatMap((each) => (each.type === 'rate' && each.row.figure === figure ? [each.row] : []))[0]
    return value === undefined || row === undefined ? [] : [{ value, confidence: row.source.confidence }]
  })
}

/** The ends of a range, or the one result. */
function estimatesOf(estimation: Estimation): readonly Estimate[] {
  if (estimation.type === 'settled') return [estimation.estimate]
  return estimation.type === 'range' ? [estimation.low.estimate, estimation.high.estimate] : []
}
