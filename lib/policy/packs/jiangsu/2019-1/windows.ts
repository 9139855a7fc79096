import { all, any, is, no } from '../../../engine/conditions'
import type { WindowRule } from '../../../engine/types'

import { longStay, promises, recorded, transfer } from './when'

export const windows: readonly WindowRule[] = [
  {
    id: 'jiangsu.window.same-day', window: 'opens-by', cite: { article: '8', item: '一' }, when: all(recorded, is('channel', 'window')),
    says: '在窗口办的，确认后当天上传到省平台', span: { type: 'day', of: 'submittedOn' },
  },
  {
    id: 'jiangsu.window.online', window: 'opens-by', cite: { article: '8', item: '二' }, when: all(recorded, is('channel', 'online')),
    says: '网上办的，经办机构1个工作日以内审核完', span: { type: 'working-days', after: 'submittedOn', count: 1 },
  },
  {
    id: 'jiangsu.window.from', window: 'effective-from', cite: { article: '8' }, when: any(transfer, all(longStay, no(promises))),
    says: '经办机构确认、备案上传以后，就能直接结算', span: { type: 'day', of: 'approvedOn' },
  },
  {
    id: 'jiangsu.window.promise-from', window: 'effective-from', cite: { article: '10' }, when: promises,
    says: '签了承诺的，先备案、先生效', span: { type: 'day', of: 'signedOn' }, reading: 'jiangsu.promise-form',
  },
  {
    id: 'jiangsu.window.proof-by', window: 'proof-by', cite: { article: '10' }, when: promises,
    says: '承诺之后30天以内把材料补上', span: { type: 'days', after: 'signedOn', count: 30 }, reading: 'jiangsu.promise-form',
  },
  {
    id: 'jiangsu.window.long-stay-until', window: 'valid-until', cite: { article: '8' }, when: longStay,
    says: '没有写到期日，情况变了自己去变更或取消', span: { type: 'open' }, reading: 'jiangsu.no-end',
  },
  {
    id: 'jiangsu.window.transfer-until', window: 'valid-until', cite: { article: '6', item: '四' }, when: transfer,
    says: '转诊备案管到哪天，规程没有写', span: { type: 'gap', gap: 'jiangsu.gap.transfer-end' },
  },
]
