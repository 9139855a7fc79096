import type { Fen } from '@/lib/base/money'
import { estimateWords } from '@/lib/text/estimate'

import { span } from './amounts'

/** How much more or less the person pays, at both ends of a range. */
export function differenceText({ low, high }: { readonly low: Fen; readonly high: Fen }): string {
  if (low === 0 && high === 0) return estimateWords.same
  if (low >= 0 && high >= 0) return estimateWords.more(span(low, high))
  return low <= 0 && high <= 0 ? estimateWords.less(span(-low, -high)) : estimateWords.unclear
}
