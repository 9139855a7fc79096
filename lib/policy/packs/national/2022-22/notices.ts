import type { PlainDate } from '../../../../base/plain-date'
import { all, is } from '../../../engine/conditions'
import type { Expr, NoticeRule } from '../../../engine/types'

import { emergency, longStay } from './when'

const from = '2023-01-01' as PlainDate

/** The document speaks of treatment in another province only. */
const across = (when: Expr) => all(is('scope', 'cross-province'), when)

/** For places whose own older document still answers: what this one says otherwise. The insured place decides. */
export const notices: readonly NoticeRule[] = [
  { id: 'national.emergency', topic: 'emergency-deemed-filed', from, cite: { article: '规程第8、34条' }, when: across(emergency), says: '国家规定：跨省急诊抢救视同已经备案' },
  { id: 'national.both-ways', topic: 'local-lock', from, cite: { article: '通知二（五）' }, when: across(longStay), says: '国家要求：长期备案的人，备案地和参保地可以双向享受待遇' },
  { id: 'national.late-filing', topic: 'late-filing', from, cite: { article: '通知二（四）' }, when: is('scope', 'cross-province'), says: '国家规定：出院结算前补办备案，也可以直接结算' },
  { id: 'national.changes', topic: 'changes', from, cite: { article: '通知二（三）' }, when: across(longStay), says: '国家规定：备案后不能变更的时间，原则上不超过6个月' },
]
