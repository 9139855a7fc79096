import { formatMoney, type Fen } from '@/lib/base/money'
import type { Estimate, Estimation } from '@/lib/reimbursement/index'
import { estimateWords } from '@/lib/text/estimate'

/** 7,480 or 7,480.50: for people, without fen where there are none. */
export const yuan = (fen: Fen): string => formatMoney(fen).replace(/\.00$/u, '')

export const span = (one: Fen, other: Fen): string => estimateWords.between(yuan(Math.min(one, other)), yuan(Math.max(one, other)))

export type Ends = { readonly low: Estimate; readonly high: Estimate }

/** The best and the worst that it may come to for the person; nothing where nothing could be computed. */
export function endsOf(estimation: Estimation): Ends | undefined {
  if (estimation.type === 'settled') return { low: estimation.estimate, high: estimation.estimate }
  return estimation.type === 'range' ? { low: estimation.low.estimate, high: estimation.high.estimate } : undefined
}

/** The result in one sentence. */
export function sentenceOf({ low, high }: Ends): string {
  const say = low.person === high.person ? estimateWords.sentence : estimateWords.sentenceRange
  return say(yuan(low.total), span(low.funds, high.funds), span(low.person, high.person))
}
