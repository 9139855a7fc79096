import type { PlainDate } from '@/lib/base/plain-date'
import { inForce, type ShownState } from '@/lib/filing/index'
import type { Decision } from '@/lib/policy/index'

import { Locks } from '../policy/locks'
import { Statements } from '../policy/statements'
import { Windows } from '../policy/windows'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

type Props = { readonly state: ShownState; readonly decision: Decision; readonly today: PlainDate; readonly filedOn: PlainDate | undefined; readonly calendarHref: string }

/** What the record gives and asks for: its windows, the lock at home, what to take along, what it pays. */
export function Holding({ state, decision, today, filedOn, calendarHref }: Props) {
  if (state === 'refused' || state === 'withdrawn' || state === 'revoked' || state === 'ended' || state === 'expired') return null
  const { windows, readings, gaps, statements, notices } = decision
  const lock = statements.find(({ topic }) => topic === 'local-lock')
  return (
    <>
      <Panel title={inForce.has(state) ? '从哪天到哪天有效' : '审核通过后，从哪天到哪天有效'}>
        <Windows windows={windows} readings={readings} gaps={gaps} today={today} standing={{ filedOn, inForce: inForce.has(state) }} />
        <p><a href={calendarHref}>把这些日期加到手机日历</a></p>
      </Panel>
      {lock === undefined ? null : <Notice kind="warn" title={inForce.has(state) ? '参保地待遇已暂停' : '生效后参保地待遇会暂停'}>{lock.says}。回参保地长住，请先在这里结束备案。</Notice>}
      <Locks decision={decision} />
      <Statements title="到医院要带什么" lines={statements} topics={['at-the-hospital', 'card', 'institutions', 'destination', 'direct-duty', 'late-filing']} />
      <Statements title="能报多少" lines={statements} topics={['pay-ratio', 'unfiled', 'limits', 'catalogue', 'both-ways', 'one-slip', 'other-care']} />
      <Statements title="以后变动、疑问和投诉" lines={statements} topics={['changes', 'extension', 'expiry', 'again', 'onward', 'who-files', 'receipt', 'handler', 'personal-account', 'verification', 'forgery', 'commitment', 'disputes', 'complaints', 'channels', 'left-to-place']} />
      <Statements title="国家后来的规定（是否适用由参保地经办机构决定，可打 12393）" lines={notices.map((notice) => ({ ...notice, topic: 'local-lock' as const }))} />
      {gaps.length === 0 ? null : (
        <Panel title="文件没有写清楚的">
          <ul className="grid list-disc gap-2 ps-5">{gaps.map(({ id, says }) => <li key={id}>{says}</li>)}</ul>
        </Panel>
      )}
    </>
  )
}
