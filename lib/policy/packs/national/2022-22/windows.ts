import { any } from '../../../engine/conditions'
import type { LockRule, WindowRule } from '../../../engine/types'

import { emergency, handedIn, longStay, other, transfer } from './when'

const lasts = { article: '通知二（三）' } as const

export const windows: readonly WindowRule[] = [
  { id: 'national22.window.from', window: 'effective-from', cite: { article: '规程第9条' }, when: handedIn, says: '参保地经办机构审核通过以后生效', span: { type: 'day', of: 'approvedOn' } },
  {
    id: 'national22.window.emergency-from', window: 'effective-from', cite: { article: '规程第8、34条' }, when: emergency,
    says: '医院上传急诊标识，这次看病就当作备了案', span: { type: 'day', of: 'visitDay' }, reading: 'national22.that-visit',
  },
  { id: 'national22.window.long-stay-until', window: 'valid-until', cite: lasts, when: longStay, says: '长期备案一直有效，到变更、取消或医保关系变了为止', span: { type: 'open' } },
  {
    id: 'national22.window.brief-until', window: 'valid-until', cite: lasts, when: any(transfer, other),
    says: '临时外出的备案，有效期原则上不少于6个月', span: { type: 'months', after: 'approvedOn', count: 6 }, reading: 'national22.at-least-six-months',
    otherwise: { longer: { type: 'gap', gap: 'national22.gap.longer' } },
  },
  {
    id: 'national22.window.emergency-until', window: 'valid-until', cite: { article: '规程第8、34条' }, when: emergency,
    says: '管这一次急诊抢救', span: { type: 'event', event: 'stay-ends' }, reading: 'national22.that-visit',
  },
]

/** The place sets the time; the document sets the most it may be. */
export const locks: readonly LockRule[] = [
  {
    id: 'national22.lock.change', what: 'change', cite: lasts, when: longStay,
    says: '参保地可以规定一段时间不能变更，原则上最长6个月', span: { type: 'months', after: 'approvedOn', count: 6 }, atMost: true,
  },
  {
    id: 'national22.lock.cancel', what: 'cancel', cite: lasts, when: longStay,
    says: '参保地可以规定一段时间不能取消，原则上最长6个月', span: { type: 'months', after: 'approvedOn', count: 6 }, atMost: true,
  },
]
