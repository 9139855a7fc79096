import { all, atLeast, is, no } from '../../../engine/conditions'
import type { ClaimRule, CodeRule, Expr, LockRule } from '../../../engine/types'

const longStay = is('kind', 'long-stay')
const ground = (id: string): Expr => is('ground', id)

export const locks: readonly LockRule[] = [
  {
    id: 'lock.local', what: 'local-benefits', cite: { article: '21' }, when: no(is('kind', 'other')), span: { type: 'event', event: 'record-ends' },
    says: '备案有效期间，参保地的本地待遇暂停；备案结束后自动恢复',
  },
  {
    id: 'lock.changes', what: 'change', cite: { article: '16' }, when: all(longStay, atLeast('changesThisYear', 2)), span: { type: 'year-end' },
    says: '居住地、参保地的变更一年最多2次，已经用完，明年1月1日起可以再变更',
  },
]

export const claims: readonly ClaimRule[] = [
  {
    id: 'claim.not-direct', cite: { article: '44' }, when: no('settledDirectly'),
    says: '没有直接结算的费用，先由本人全部垫付，再回参保地按规定报销',
  },
]

export const codes: readonly CodeRule[] = [
  { id: 'code.household', cite: { article: '7', item: '一' }, when: all(longStay, ground('household')), says: '户口落在居住地，按异地安置登记', biz_appy_type: '08', rloc_rea: '02' },
  { id: 'code.resident', cite: { article: '7', item: '一' }, when: all(longStay, no(ground('household')), no(ground('posted'))), says: '有居住证或居住登记，按异地长期居住登记', biz_appy_type: '08', rloc_rea: '07' },
  { id: 'code.posted', cite: { article: '7', item: '一' }, when: all(longStay, ground('posted')), says: '因公驻外，按常驻异地工作登记', biz_appy_type: '08', rloc_rea: '07' },
  { id: 'code.transfer', cite: { article: '7', item: '二' }, when: is('kind', 'transfer'), says: '按异地转诊登记', biz_appy_type: '06', rloc_rea: '06' },
  { id: 'code.emergency', cite: { article: '7', item: '二' }, when: is('kind', 'emergency'), says: '按异地急诊登记', biz_appy_type: '07' },
  { id: 'code.maternity', cite: { article: '7', item: '二' }, when: is('kind', 'maternity'), says: '按异地生育登记', biz_appy_type: '13' },
]
