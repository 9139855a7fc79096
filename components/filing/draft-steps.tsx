import { phoneWords } from '@/lib/text/phone'

import { StatusTag } from '../ui/status-tag'
import { Steps } from '../ui/steps'

/** Where the person is on the way, and that nobody at the desk has seen anything of it yet. */
export function DraftSteps({ now, total }: { readonly now: number; readonly total: number }) {
  return (
    <div className="grid gap-2">
      <Steps now={now} total={total} />
      <p><StatusTag kind="plain" label={phoneWords.notSent} /></p>
    </div>
  )
}
