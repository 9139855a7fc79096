import type { PlainDate } from '../../../../base/plain-date'
import { all, any, is } from '../../../engine/conditions'
import type { Expr, NoticeRule } from '../../../engine/types'

import { emergency, longStay, other, transfer } from './when'

const from = '2023-01-01' as PlainDate

/** The document speaks of treatment in another province only. */
const across = (when: Expr) => all(is('scope', 'cross-province'), when)

/** For places whose own older document still answers: what this one says otherwise. The insured place decides. */
export const notices: readonly NoticeRule[] = [
  { id: 'national.emergency', topic: 'emergency-deemed-filed', from, cite: { article: '规程第8、34条' }, when: across(emergency), says: '国家规定：跨省急诊抢救视同已经备案' },
  { id: 'national.both-ways', topic: 'local-lock', from, cite: { article: '通知二（五）' }, when: across(longStay), says: '国家要求：长期备案的人，备案地和参保地可以双向享受待遇' },
  { id: 'national.late-filing', topic: 'late-filing', from, cite: { article: '通知二（四）' }, when: is('scope', 'cross-province'), says: '国家规定：出院结算前补办备案，也可以直接结算' },
  { id: 'national.changes', topic: 'changes', from, cite: { article: '通知二（三）' }, when: across(longStay), says: '国家规定：备案后不能变更的时间，原则上不超过6个月' },
  { id: 'national.promise', topic: 'commitment', from, cite: { article: '规程第8条' }, when: across(longStay), says: '国家规定：户口、居住、工作证明都可以用承诺书代替' },
  { id: 'national.validity', topic: 'expiry', from, cite: { article: '通知二（三）' }, when: across(transfer), says: '国家规定：转诊备案的有效期不少于6个月，期间可以看很多次' },
  { id: 'national.other', topic: 'categories', from, cite: { article: '规程第7条' }, when: across(other), says: '国家规定：没有转诊、也不是急诊的临时外出，也可以备案' },
  { id: 'national.reductions', topic: 'pay-ratio', from, cite: { article: '通知二（六）' }, when: across(any(transfer, other)), says: '国家规定：转诊的比例最多降10个百分点，其他临时外出的最多降20个百分点' },
]
