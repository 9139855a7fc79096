import { all, any, is } from '../../../engine/conditions'
import type { LockRule, WindowRule } from '../../../engine/types'

import { emergency, handedIn, longStay, other, promises, transfer } from './when'

const brief = any(transfer, other)

export const windows: readonly WindowRule[] = [
  {
    id: 'jiangsu22.window.same-day', window: 'opens-by', cite: { article: '9' }, when: all(handedIn, is('channel', 'window')),
    says: '在窗口办的，当天上传', span: { type: 'day', of: 'submittedOn' },
  },
  {
    id: 'jiangsu22.window.online', window: 'opens-by', cite: { article: '9' }, when: all(handedIn, is('channel', 'online')),
    says: '网上办的，原则上1个工作日以内办完', span: { type: 'working-days', after: 'submittedOn', count: 1 },
  },
  { id: 'jiangsu22.window.from', window: 'effective-from', cite: { article: '9' }, when: handedIn, says: '经办机构审核通过、上传以后生效', span: { type: 'day', of: 'approvedOn' } },
  {
    id: 'jiangsu22.window.emergency-from', window: 'effective-from', cite: { article: '37' }, when: emergency,
    says: '医院上传急诊标识，这次看病就当作备了案', span: { type: 'day', of: 'visitDay' }, reading: 'jiangsu22.that-visit',
  },
  { id: 'jiangsu22.window.long-stay-until', window: 'valid-until', cite: { article: '10' }, when: longStay, says: '长期备案一直有效', span: { type: 'open' } },
  {
    id: 'jiangsu22.window.brief-until', window: 'valid-until', cite: { article: '10' }, when: brief,
    says: '转诊和临时外出的备案，有效期不少于6个月', span: { type: 'months', after: 'approvedOn', count: 6 }, reading: 'jiangsu22.at-least-six-months',
    otherwise: { longer: { type: 'gap', gap: 'jiangsu22.gap.longer' } },
  },
  {
    id: 'jiangsu22.window.emergency-until', window: 'valid-until', cite: { article: '37' }, when: emergency,
    says: '管这一次急诊抢救', span: { type: 'event', event: 'stay-ends' }, reading: 'jiangsu22.that-visit',
  },
]

/** Who handed in the papers may change and cancel at any time. */
export const locks: readonly LockRule[] = [
  {
    id: 'jiangsu22.lock.change', what: 'change', cite: { article: '10' }, when: promises,
    says: '用承诺书备案的，6个月以内不能变更', span: { type: 'months', after: 'approvedOn', count: 6 },
  },
  {
    id: 'jiangsu22.lock.cancel', what: 'cancel', cite: { article: '10' }, when: promises,
    says: '用承诺书备案的，6个月以内不能取消', span: { type: 'months', after: 'approvedOn', count: 6 },
  },
]
