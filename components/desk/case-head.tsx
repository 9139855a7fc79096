import { formatDay } from '@/lib/base/plain-date'
import type { CaseView } from '@/lib/contracts/desk'
import { caseWords, queueWords } from '@/lib/text/desk'
import { stateWords } from '@/lib/text/states'

import { StatusTag } from '../ui/status-tag'

import { DueTag } from './due-tag'
import { momentOf } from './when'

/** Where the case stands, in one look. */
export function CaseHead({ view }: { readonly view: CaseView }) {
  const { state, onCommitment, due, submittedAt, effectiveFrom, effectiveUntil, options: { possible } } = view
  const { name, tone } = stateWords[state]
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-2">
        <span data-testid="state"><StatusTag kind={tone === 'quiet' ? 'plain' : tone} label={name} /></span>
        {onCommitment ? <StatusTag kind="info" label={queueWords.onCommitment} /> : null}
        {due ? <DueTag due={due} /> : null}
      </p>
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-soft">
        <span>{caseWords.sentAt} {momentOf(submittedAt)}</span>
        {due ? <span>{due.counts === 'days' ? caseWords.proofDue : caseWords.due} {formatDay(due.day)}</span> : null}
        {effectiveFrom ? <span>{caseWords.holds} {formatDay(effectiveFrom)}起{effectiveUntil ? `，至 ${formatDay(effectiveUntil)}` : ''}</span> : null}
      </p>
      {possible.length === 0 ? null : <p className="lg:hidden"><a href="#decide" className="inline-flex min-h-11 items-center">{caseWords.toDecide}</a></p>}
    </div>
  )
}
