import type { Ends, Estimate } from '@/lib/reimbursement/index'
import { span, yuan } from '@/lib/text/amounts'
import { estimateWords } from '@/lib/text/estimate'

/** The result in one sentence. */
export function sentenceOf({ low, high }: Ends<Estimate>): string {
  const say = low.person === high.person ? estimateWords.sentence : estimateWords.sentenceRange
  return say(yuan(low.total), span(low.funds, high.funds), span(low.person, high.person))
}
