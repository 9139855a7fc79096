import type { Step } from '@/lib/policy/index'
import { checkWords } from '@/lib/text/check'

import { Cited } from '../policy/cited'

/** Why a question is asked, and the rules that wait for its answer. */
export function Because({ why, steps }: { readonly why: string; readonly steps: readonly Step[] }) {
  if (why === '') return null
  return (
    <div className="grid gap-2 text-soft">
      <p>{checkWords.why}{why}</p>
      {steps.slice(0, 3).map(({ rule, pack, cite, says }) => <Cited key={rule} pack={pack} cite={cite} says={says} />)}
    </div>
  )
}
