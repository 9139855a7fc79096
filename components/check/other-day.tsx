import type { Outcome } from '@/lib/check/index'
import { formatDay } from '@/lib/base/plain-date'
import { resultWords, statusWords } from '@/lib/text/check'

import { Panel } from '../ui/panel'

import { RatioBody } from './ratio-view'

/** What the rules of the other end of the stay would give, where they changed in between. */
export function OtherDay({ outcome: { on, other } }: { readonly outcome: Outcome }) {
  if (other === undefined) return null
  const { decision } = other
  return (
    <Panel title={resultWords.otherDay.title}>
      <p>{resultWords.otherDay.lead(formatDay(on), formatDay(other.on))}</p>
      <p className="font-semibold">{statusWords[decision.status]}</p>
      <RatioBody ratio={decision.ratio} readings={decision.readings} />
    </Panel>
  )
}
