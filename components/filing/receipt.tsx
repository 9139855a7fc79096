import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import type { Calendar } from '@/lib/calendar/index'
import { deskClock, onTheDesk, shownState, type Answers, type State } from '@/lib/filing/index'
import type { CitedRule } from '@/lib/contracts/desk'
import { packById, type WindowAnswer } from '@/lib/policy/index'
import { citeText } from '@/lib/text/cites'
import { clockWords } from '@/lib/text/clock'
import { stateWords } from '@/lib/text/states'

import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { StatusTag } from '../ui/status-tag'
import { SummaryList } from '../ui/summary-list'

import { pickedRow } from './answers-list'

type Shown = {
  readonly number: string | null
  readonly state: State
  readonly answers: Answers
  readonly dueOn: PlainDate | null
  readonly effectiveFrom: PlainDate | null
  readonly effectiveUntil: PlainDate | null
  readonly reason: { readonly says: string; readonly article: CitedRule | undefined } | undefined
}

type Props = {
  readonly filing: Shown
  readonly today: PlainDate
  /** The rule behind the desk's last day; without one the day is the agency's own. */
  readonly decideBy: Pick<WindowAnswer, 'pack' | 'cite'> | undefined
  readonly calendar: Calendar
}

/** The number, the state in words, who does what next by when, and the institutions that were picked: what is printed is to be shown to them too. */
export function Receipt({ filing, ...days }: Props) {
  const { name, tone, means, next } = stateWords[shownState(filing, days.today)]
  return (
    <Panel>
      <div role="status" className="grid justify-items-start gap-3">
        <StatusTag kind={tone === 'quiet' ? 'plain' : tone} label={name} />
        <p className="text-heading">备案编号 <span data-testid="reference" className="font-semibold">{filing.number}</span></p>
        <p>{means}。{next}。</p>
      </div>
      <SummaryList rows={rows(filing, days)} />
      {filing.reason === undefined ? null : <Because {...filing.reason} />}
      <p className="text-small text-soft">受理机构：参保地医疗保险经办机构，电话 12393（在外地拨打要先加参保地区号）</p>
    </Panel>
  )
}

function rows({ state, answers, dueOn, effectiveFrom, effectiveUntil }: Shown, { today, decideBy, calendar }: Omit<Props, 'filing'>) {
  const picked = pickedRow(answers)
  const whose = decideBy === undefined ? '文件没有定期限，这是经办机构自己定的' : `${packById(decideBy.pack)?.document.number ?? ''} ${citeText(decideBy.cite)}`
  return [
    ...(dueOn !== null && onTheDesk.has(state) ? [{ label: '经办机构办理期限', value: `${formatDay(dueOn)}（${clockWords(deskClock(dueOn, today, calendar))}，${whose}）` }] : []),
    ...(effectiveFrom === null ? [] : [{ label: '生效日', value: formatDay(effectiveFrom) }]),
    ...(effectiveUntil === null ? [] : [{ label: '有效期到', value: formatDay(effectiveUntil) }]),
    ...(picked === undefined ? [] : [picked]),
  ]
}

function Because({ says, article }: NonNullable<Shown['reason']>) {
  return (
    <Notice kind="danger" title="原因">
      <p>{says}</p>
      {article === undefined ? null : <p>依据 {article.number} {citeText(article.cite)}：{article.says}。</p>}
    </Notice>
  )
}
