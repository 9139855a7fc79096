import { all, any, is, no } from '../../../engine/conditions'
import type { BaseRule, ClaimRule, CodeRule, ReductionRule } from '../../../engine/types'

import { emergency, living, longStay, other, posted, recorded, settled, transfer } from './when'

/** Outside the designated institutions only an emergency is paid. */
const paid = any(emergency, 'designated')
const unfiled = no('filed')

export const bases: readonly BaseRule[] = [
  { id: 'jiangsu22.base', cite: { article: '17' }, when: all(recorded, paid), says: '报销比例从参保地本地的比例算起', ratio: { type: 'local' } },
  { id: 'jiangsu22.base.not-designated', cite: { article: '19' }, when: no(paid), says: '不是定点的医院，除急诊抢救外不报', ratio: { type: 'points', points: 0 } },
]

export const reductions: readonly ReductionRule[] = [
  {
    id: 'jiangsu22.less.transfer', cite: { article: '18' }, when: all(transfer, 'filed', paid), atMost: true,
    says: '转诊的，比例最多降5个百分点，降多少由参保地定', by: { points: 5 },
  },
  {
    id: 'jiangsu22.less.unfiled', cite: { article: '18' }, when: all(any(longStay, transfer, other), unfiled, paid), atMost: true,
    says: '没按规定备案自己去的，比例最多降20个百分点，降多少由参保地定', by: { points: 20 },
  },
  {
    id: 'jiangsu22.less.other', cite: { article: '18' }, when: all(other, 'filed', paid), atMost: true, reading: 'jiangsu22.other-temporary',
    says: '备了案的其他临时外出，比例最多降20个百分点，降多少由参保地定', by: { points: 20 }, otherwise: { relative: { percent: 20 } },
  },
]

export const claims: readonly ClaimRule[] = [
  { id: 'jiangsu22.claim', cite: { article: '第26—28条' }, when: any(unfiled, no('settledDirectly')), says: '没能直接结算的，按参保地的规定回去报' },
  {
    id: 'jiangsu22.claim-time.small', cite: { article: '第26—28条' }, when: all('smallBill', no('specialCase')),
    says: '一张门诊单据不满1000元的，5个工作日以内报完', within: { type: 'working-days', after: 'completeOn', count: 5 },
  },
  {
    id: 'jiangsu22.claim-time', cite: { article: '第26—28条' }, when: all(no('smallBill'), no('specialCase')),
    says: '一般10个工作日以内报完', within: { type: 'working-days', after: 'completeOn', count: 10 },
  },
  {
    id: 'jiangsu22.claim-time.special', cite: { article: '第26—28条' }, when: 'specialCase',
    says: '情况特殊的，最长20个工作日', within: { type: 'working-days', after: 'completeOn', count: 20 },
  },
]

export const codes: readonly CodeRule[] = [
  { id: 'jiangsu22.code.household', cite: { article: '7' }, when: settled, says: '国家平台上登记为异地安置退休', biz_appy_type: '08', rloc_rea: '02' },
  { id: 'jiangsu22.code.living', cite: { article: '7' }, when: living, says: '国家平台上登记为异地长期居住', biz_appy_type: '08', rloc_rea: '07' },
  { id: 'jiangsu22.code.posted', cite: { article: '7' }, when: posted, says: '国家平台上登记为常驻异地工作', biz_appy_type: '08', rloc_rea: '07' },
  { id: 'jiangsu22.code.transfer-away', cite: { article: '7' }, when: all(transfer, is('scope', 'cross-province')), says: '国家平台上登记为转往省外', biz_appy_type: '06', rloc_rea: '06', refl_type: '3' },
  { id: 'jiangsu22.code.transfer-inside', cite: { article: '7' }, when: all(transfer, is('scope', 'in-province')), says: '国家平台上登记为转往省内别的市', biz_appy_type: '06', rloc_rea: '06', refl_type: '2' },
  { id: 'jiangsu22.code.emergency', cite: { article: '37' }, when: emergency, says: '由医院上传急诊标识', biz_appy_type: '07' },
  { id: 'jiangsu22.code.other', cite: { article: '7' }, when: other, says: '国家平台上登记为其他临时外出', biz_appy_type: '99' },
]
