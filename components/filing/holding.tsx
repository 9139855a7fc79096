import type { PlainDate } from '@/lib/base/plain-date'
import { inForce, type ShownState, type State } from '@/lib/filing/index'
import type { Decision } from '@/lib/policy/index'

import { Locks } from '../policy/locks'
import { Statements } from '../policy/statements'
import { Windows } from '../policy/windows'
import { Disclosure } from '../ui/disclosure'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

import { CalendarLink } from './calendar-link'

type Props = { readonly state: ShownState; readonly decision: Decision; readonly today: PlainDate; readonly filedOn: PlainDate | undefined; readonly calendarHref: string }

const over: ReadonlySet<State> = new Set<State>(['refused', 'withdrawn', 'revoked', 'ended'])

/** What the record gives and asks for: its windows, the locks, what to take along, what it pays. */
export function Holding({ state, decision, today, filedOn, calendarHref }: Props) {
  if (state === 'expired' || over.has(state)) return null
  const { statements, notices, gaps } = decision
  const localLocks = statements.filter(({ topic }) => topic === 'local-lock')
  return (
    <>
      <When inForce={inForce.has(state)} {...{ decision, today, filedOn, calendarHref }} />
      <LocalLock rules={localLocks} inForce={inForce.has(state)} />
      <Locks decision={{ ...decision, locks: decision.locks.filter(({ rule }) => !localLocks.some((told) => isSameArticle(told, rule))) }} />
      <Statements title="到医院要带什么" lines={statements} topics={['at-the-hospital', 'card', 'institutions', 'destination', 'direct-duty', 'late-filing']} />
      <Statements title="能报多少" lines={statements} topics={['pay-ratio', 'unfiled', 'limits', 'catalogue', 'both-ways', 'one-slip', 'other-care']} />
      <Statements title="国家后来的规定（是否适用由参保地经办机构决定，可打 12393）" lines={notices.map((notice) => ({ ...notice, topic: 'local-lock' as const }))} />
      <Unwritten gaps={gaps} />
      <Later statements={statements} />
    </>
  )
}

/** What the warning has told already is not told once more among the locks. */
const isSameArticle = (one: CitedBy, other: CitedBy) => one.pack === other.pack && one.cite.article === other.cite.article
type CitedBy = Pick<Decision['statements'][number], 'pack' | 'cite'>

const later = [
  'changes', 'extension', 'expiry', 'again', 'onward', 'who-files', 'receipt', 'handler', 'personal-account', 'verification', 'forgery', 'commitment', 'disputes', 'complaints', 'channels',
  'left-to-place',
] as const

/** What hardly anybody needs on the day of the receipt is one tap away. */
function Later({ statements }: Pick<Decision, 'statements'>) {
  const count = statements.filter(({ topic }) => later.some((each) => each === topic)).length
  return count === 0 ? null : <Disclosure summary={`${laterTitle}（${count} 条）`}><Statements title={laterTitle} lines={statements} topics={later} /></Disclosure>
}
const laterTitle = '以后变动、疑问和投诉'

type WhenProps = Pick<Props, 'decision' | 'today' | 'filedOn' | 'calendarHref'> & { readonly inForce: boolean }

function When({ inForce: holds, decision: { windows, readings, gaps }, today, filedOn, calendarHref }: WhenProps) {
  return (
    <Panel title={holds ? '从哪天到哪天有效' : '审核通过后，从哪天到哪天有效'}>
      <Windows windows={holds ? withoutOpening(windows) : windows} readings={readings} gaps={gaps} today={today} standing={{ filedOn, inForce: holds }} />
      <CalendarLink href={calendarHref}>把这些日期加到手机日历</CalendarLink>
    </Panel>
  )
}

/** Once a record holds from a day, by when it was to be opened is over. */
const withoutOpening = (windows: Decision['windows']): Decision['windows'] =>
  windows.some(({ window, ends }) => window === 'effective-from' && ends.type === 'day') ? windows.filter(({ window }) => window !== 'opens-by') : windows

function LocalLock({ rules, inForce: holds }: { readonly rules: Decision['statements']; readonly inForce: boolean }) {
  return rules.map(({ id, says }) => <Notice key={id} kind="warn" title={holds ? '参保地待遇已暂停' : '生效后参保地待遇会暂停'}>{says}。回参保地长住，请先在这里结束备案。</Notice>)
}

function Unwritten({ gaps }: Pick<Decision, 'gaps'>) {
  if (gaps.length === 0) return null
  return (
    <Panel title="文件没有写清楚的">
      <ul className="grid list-disc gap-2 ps-5">{gaps.map(({ id, says }) => <li key={id}>{says}</li>)}</ul>
    </Panel>
  )
}
