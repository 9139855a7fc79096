import type { RateGap } from '@/lib/policy/rates/index'
import { rateGapText } from '@/lib/text/rate-rows'
import { ratePageWords } from '@/lib/text/rates'

import { Notice } from '../../ui/notice'

/** What the table leaves out between what it says: it may be meant, so it is no fault, but nobody should meet it unseen. */
export function RateGaps({ gaps }: { readonly gaps: readonly RateGap[] }) {
  if (gaps.length === 0) return null
  return (
    <Notice kind="warn">
      <p className="font-medium">{ratePageWords.gaps(gaps.length)}</p>
      <ul className="list-disc ps-5">{gaps.map((gap) => <li key={rateGapText(gap)}>{rateGapText(gap)}</li>)}</ul>
      <p>{ratePageWords.gapsNote}</p>
    </Notice>
  )
}
