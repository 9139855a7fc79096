import { err, ok, type Result } from '../base/result'

import { checkBill } from './check-bill'
import { otherReadings } from './other-readings'
import type { BillFault, EstimateInput, Estimation, Walks } from './types'
import { walksOf } from './walks'

/**
 * What a bill comes to, by the documents of the insured place and the figures it has published: every amount with its formula, its
 * numbers and where they stand. What is unknown stays open: then it is a range of named branches. Refuses numbers that cannot be.
 */
export function estimate(input: EstimateInput): Result<Estimation, readonly BillFault[]> {
  const checked = checkBill(input)
  return checked.ok ? ok(drained(withReadings(input, walksOf(input)))) : err(checked.error)
}

/** The same for numbers that were checked, and by one reading only. */
export const estimateWays = (input: EstimateInput): Estimation => walksOf(input).estimation

/** What was reckoned, with the other readings beside it. Stops on the way. */
export function* withReadings(input: EstimateInput, own: Walks): Generator<undefined, Estimation> {
  const { estimation } = own
  if (estimation.type !== 'settled' && estimation.type !== 'range') return estimation
  return { ...estimation, alternatives: yield* otherReadings(input, own) }
}

/** Work that may be stopped on the way, done without stopping. */
export function drained<T>(work: Generator<undefined, T>): T {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}
