import { payers, type Estimate, type Payer } from '@/lib/reimbursement/index'
import { yuan } from '@/lib/text/amounts'
import { estimateWords } from '@/lib/text/estimate'
import { payerWords } from '@/lib/text/reimbursement'

import { Bar, StackedBar, type BarPart, type BarTone } from '../ui/stacked-bar'


export const payerTones: Readonly<Record<Payer, BarTone>> = { pool: 'accent', large: 'ok', serious: 'warn', 'civil-servant': 'edge', aid: 'ok', account: 'edge', cash: 'mark' }

/** Who pays how much, those who pay nothing left out; what is paid in cash always stands there. */
export const paidParts = ({ parts }: Estimate): readonly BarPart[] =>
  payers.filter((payer) => parts[payer] > 0 || payer === 'cash' || payer === 'pool').map((payer) => ({
    id: payer, label: payerWords[payer], weight: parts[payer], amount: yuan(parts[payer]), tone: payerTones[payer],
  }))

export function WhoPays({ estimate, caption }: { readonly estimate: Estimate; readonly caption: string }) {
  const total: BarPart = { id: 'total', label: estimateWords.total, weight: estimate.total, amount: yuan(estimate.total), tone: 'edge' }
  const [who, amount, share] = estimateWords.heads
  return <StackedBar caption={caption} heads={[who, amount, share]} parts={paidParts(estimate)} total={total} />
}

/** The same as one thin line, beside words that say it. */
export const ThinBar = ({ estimate }: { readonly estimate: Estimate }) => <Bar parts={paidParts(estimate)} low />
