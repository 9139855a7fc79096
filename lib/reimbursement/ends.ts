import type { Ends, Estimate, Estimation } from './types'

/** The best and the worst that it may come to for the person; nothing where nothing could be computed. */
export function endsOf(estimation: Estimation): Ends<Estimate> | undefined {
  if (estimation.type === 'settled') return { low: estimation.estimate, high: estimation.estimate }
  return estimation.type === 'range' ? { low: estimation.low.estimate, high: estimation.high.estimate } : undefined
}
