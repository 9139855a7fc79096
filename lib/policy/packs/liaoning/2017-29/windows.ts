import { all, any, no } from '../../../engine/conditions'
import type { LockRule, WindowRule } from '../../../engine/types'

import { living, longStay, posted, recorded, settled, transfer } from './when'

export const windows: readonly WindowRule[] = [
  {
    id: 'liaoning.window.opens', window: 'opens-by', cite: { article: '12' }, when: longStay,
    says: '登记备案后15个工作日以内开通跨省直接结算', span: { type: 'working-days', after: 'registeredOn', count: 15 }, reading: 'liaoning.registration-day',
    otherwise: { counted: { type: 'working-days', after: 'registeredOn', count: 15, startCounts: true } },
  },
  { id: 'liaoning.window.transfer-from', window: 'effective-from', cite: { article: '12' }, when: transfer, says: '转诊的，登记备案当时就开通', span: { type: 'day', of: 'registeredOn' } },
  {
    id: 'liaoning.window.long-stay-until', window: 'valid-until', cite: { article: '13', item: '二' }, when: longStay,
    says: '没有写到期日；退休、暂停、恢复、终止等情况变了，由单位申报', span: { type: 'open' }, reading: 'liaoning.no-end',
  },
  {
    id: 'liaoning.window.transfer-until', window: 'valid-until', cite: { article: '16' }, when: transfer,
    says: '一次转诊备案只管一次结算，结算完就结束', span: { type: 'event', event: 'settlement' },
  },
  {
    id: 'liaoning.window.account', window: 'account-window', cite: { article: '22' }, when: all(recorded, no('directStayThisYear')),
    says: '今年一次住院直接结算也没有的，明年1月1日到20日可以由单位去申请退回个人账户的钱',
    span: { type: 'yearly', fromMonth: 1, fromDay: 1, toMonth: 1, toDay: 20, acts: true },
  },
]

export const locks: readonly LockRule[] = [
  {
    id: 'liaoning.lock.living', what: 'change', cite: { article: '12' }, when: any(settled, living),
    says: '安置退休和长期居住的，登记备案后一年以内不能换地方', span: { type: 'years', after: 'registeredOn', count: 1 },
  },
  {
    id: 'liaoning.lock.posted', what: 'change', cite: { article: '12' }, when: posted,
    says: '常驻异地工作的，登记备案后6个月以内不能换地方', span: { type: 'months', after: 'registeredOn', count: 6 },
  },
]
