import { all, any, is, no } from '../../../engine/conditions'
import type { WindowRule } from '../../../engine/types'

const longStay = is('kind', 'long-stay')
const employee = is('insurance', 'employee')
const residence = any(is('ground', 'permit'), is('ground', 'registration'))
const openEnded = any(
  all(employee, is('working', 'active'), is('ground', 'household')),
  all(employee, is('working', 'retired'), any(is('ground', 'household'), residence)),
)

export const windows: readonly WindowRule[] = [
  {
    id: 'window.long-stay.from', window: 'effective-from', cite: { article: '16' }, when: all(longStay, no('commits')),
    says: '经办机构审核通过的那天起生效', span: { type: 'day', of: 'approvedOn' },
  },
  {
    id: 'window.long-stay.open', window: 'valid-until', cite: { article: '16' }, when: all(longStay, openEnded),
    says: '户口在居住地的职工，或有户口、居住证的退休职工：长期有效', span: { type: 'open' },
  },
  {
    id: 'window.long-stay.permit', window: 'valid-until', cite: { article: '16' }, when: all(longStay, is('ground', 'permit'), no(openEnded)),
    says: '居住证到期那天截止，到期后可凭新的居住证申请延期', span: { type: 'day', of: 'permitUntil' },
  },
  {
    id: 'window.long-stay.registration', window: 'valid-until', cite: { article: '16' }, when: all(longStay, is('ground', 'registration'), no(openEnded)),
    says: '居住登记没有到期日，办法没有写这种备案到哪天为止', span: { type: 'gap', gap: 'registration-has-no-end' },
  },
  {
    id: 'window.long-stay.posted', window: 'valid-until', cite: { article: '16' }, when: all(longStay, is('ground', 'posted')),
    says: '按单位材料写的派驻期限，到最后一天截止', span: { type: 'day', of: 'letterUntil' },
  },
  {
    id: 'window.emergency.file-by', window: 'file-by', cite: { article: '17' }, when: is('kind', 'emergency'),
    says: '看急诊后3个工作日以内，要到参保地经办机构备案', span: { type: 'working-days', after: 'visitDay', count: 3 },
    reading: 'visit-day-not-counted', otherwise: { 'visit-day-counted': { type: 'working-days', after: 'visitDay', count: 3, startCounts: true } },
  },
  {
    id: 'window.emergency.from', window: 'effective-from', cite: { article: '17' }, when: is('kind', 'emergency'),
    says: '备案管的是这一次急诊，从就诊那天算起', span: { type: 'day', of: 'visitDay' }, reading: 'covers-that-visit',
  },
  {
    id: 'window.emergency.until', window: 'valid-until', cite: { article: '17' }, when: is('kind', 'emergency'),
    says: '到这次住院治疗结束为止', span: { type: 'event', event: 'stay-ends' },
  },
  {
    id: 'window.transfer.from', window: 'effective-from', cite: { article: '18' }, when: is('kind', 'transfer'),
    says: '申请通过后生效', span: { type: 'day', of: 'approvedOn' },
  },
  {
    id: 'window.transfer.until', window: 'valid-until', cite: { article: '18' }, when: is('kind', 'transfer'),
    says: '到这次住院治疗结束为止', span: { type: 'event', event: 'stay-ends' },
  },
  {
    id: 'window.maternity.from', window: 'effective-from', cite: { article: '19' }, when: is('kind', 'maternity'),
    says: '经办机构审核通过的那天起生效', span: { type: 'day', of: 'approvedOn' },
  },
  {
    id: 'window.maternity.until', window: 'valid-until', cite: { article: '19' }, when: is('kind', 'maternity'),
    says: '到这次生育结束为止', span: { type: 'event', event: 'birth-ends' },
  },
  {
    id: 'window.personal-account', window: 'account-window', cite: { article: '26' },
    when: all(longStay, employee, is('scope', 'cross-province'), no('couldSettleDirectly'), no('ownFault'), is('care', 'outpatient')),
    says: '门诊不能直接结算、也不是自己的原因：可以申请，次年1月底前把个人账户的余额划给您',
    span: { type: 'yearly', fromMonth: 1, fromDay: 1, toMonth: 1, toDay: 31 },
  },
]
