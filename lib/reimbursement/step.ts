import { percentOf, type Fen, type Share } from '../base/money'
import type { RateRow } from '../policy/rates/index'

import type { Authority, InputId, Step, StepId, StepInput } from './types'

export const fen = (id: InputId, value: Fen): StepInput => ({ id, value, unit: 'fen' })
export const percent = (id: InputId, share: Share): StepInput => ({ id, value: percentOf(share), unit: 'percent' })
export const count = (id: InputId, value: number, unit: 'days' | 'count' = 'count'): StepInput => ({ id, value, unit })

/** What is used of a limit already, where that is anything. */
export const usedInput = (used: Fen = 0): readonly StepInput[] => (used > 0 ? [fen('used', used)] : [])

export const rateOf = (row: RateRow): Authority => ({ type: 'rate', row })

/** One line of the way: what was done, with which numbers, to what amount, and why. */
export const step = (id: StepId, amount: Fen, { inputs, why = [] }: { readonly inputs: readonly StepInput[]; readonly why?: readonly Authority[] }): Step =>
  ({ id, inputs, amount, unit: 'fen', authorities: why })

/** What is left of a yearly limit; without a limit, everything. */
export const leftOf = (limit: Fen | undefined, used: Fen = 0): Fen => (limit === undefined ? Number.MAX_SAFE_INTEGER : Math.max(0, limit - used))
