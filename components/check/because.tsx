import type { Step } from '@/lib/policy/index'
import { checkWords } from '@/lib/text/check'
import { citeText } from '@/lib/text/cites'

import { Cited } from '../policy/cited'

/** Why a question is asked, and the rules that wait for its answer. */
export function Because({ why, steps }: { readonly why: string; readonly steps: readonly Step[] }) {
  if (why === '') return null
  return (
    <div className="grid gap-2 text-soft">
      <p>{checkWords.why}{why}</p>
      {steps.filter(isFirst).slice(0, 3).map(({ rule, pack, cite, says }) => <Cited key={rule} pack={pack} cite={cite} says={says} />)}
    </div>
  )
}

/** Several rules of one article are one way to read it. */
const isFirst = ({ pack, cite }: Step, at: number, all: readonly Step[]) => all.findIndex((other) => other.pack === pack && citeText(other.cite) === citeText(cite)) === at
