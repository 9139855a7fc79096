import { formatDay } from '@/lib/base/plain-date'
import type { CaseJudgement, DeskOptions } from '@/lib/contracts/desk'
import { caseWords, decideWords } from '@/lib/text/desk'
import { windowWords } from '@/lib/text/windows'

import { endWords } from '../policy/windows'

type Props = { readonly approval: NonNullable<DeskOptions['approval']>; readonly gaps: CaseJudgement['gaps'] }

/** From when until when the record would hold, said before anybody presses the button. */
export function ApprovalPreview({ approval: { from, opensBy, until, untilAwaited }, gaps }: Props) {
  return (
    <dl className="grid gap-1 rounded-card bg-ok-wash p-4">
      <dt className="font-medium text-ok">{caseWords.approveNow}</dt>
      {from === undefined ? null : <dd>{caseWords.holdsFrom}：{formatDay(from)}</dd>}
      {from !== undefined || opensBy === undefined ? null : <dd>{windowWords['opens-by']}：{formatDay(opensBy)}</dd>}
      <dd>{caseWords.holdsUntil}：{untilAwaited || until === undefined ? decideWords.until : endWords(until, gaps)}</dd>
    </dl>
  )
}
