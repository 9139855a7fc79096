import { resultWords } from '@/lib/text/check'

import { Icon } from '../ui/icon'
import { Panel } from '../ui/panel'

/** Whom to ask: the number alone reaches the place one is in, not the place one is insured in. */
export function Call() {
  return (
    <Panel title={resultWords.call}>
      <p>{resultWords.callText}</p>
      <p>{resultWords.callTimes}</p>
      <a href="tel:12393" className="inline-flex min-h-11 items-center gap-2 font-medium"><Icon name="phone" className="size-[1.25em]" />12393</a>
    </Panel>
  )
}
