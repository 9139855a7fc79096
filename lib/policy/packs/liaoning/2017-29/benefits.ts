import { all, any, is, no } from '../../../engine/conditions'
import type { BaseRule, ClaimRule, CodeRule } from '../../../engine/types'

import { living, posted, recorded, settled, transfer } from './when'

const otherCare = any(is('care', 'outpatient'), is('care', 'chronic'), is('care', 'birth'), is('care', 'family-planning'), is('care', 'injury-relapse'))

/** The document knows no reduction: who settles a stay directly gets the ratio of the insured place. */
export const bases: readonly BaseRule[] = [
  {
    id: 'liaoning.base', cite: { article: '20' }, when: all(recorded, 'filed', is('care', 'inpatient'), 'settledDirectly'),
    says: '直接结算的住院费：报销比例按省直自己的规定', ratio: { type: 'local' },
  },
]

export const claims: readonly ClaimRule[] = [
  {
    id: 'liaoning.claim.old-way', cite: { article: '通知三（二）2' }, when: any(no('choosesDirect'), no('settledDirectly')),
    says: '没有直接结算的：自己先付，再由单位到省社保局申报，审核和标准照原来的规定',
  },
  { id: 'liaoning.claim.other-care', cite: { article: '19' }, when: otherCare, says: '门诊、门诊特病、急诊、生育、计划生育和工伤旧伤复发的费用：照原来的办法报' },
]

/** How annex 2 numbers the four kinds of person, beside the national codes. */
export const codes: readonly CodeRule[] = [
  { id: 'liaoning.code.household', cite: { article: '附表2' }, when: settled, says: '附表2人员类别1：异地安置退休', annex2: '1', biz_appy_type: '08', rloc_rea: '02' },
  { id: 'liaoning.code.living', cite: { article: '附表2' }, when: living, says: '附表2人员类别2：异地长期居住', annex2: '2', biz_appy_type: '08', rloc_rea: '07' },
  { id: 'liaoning.code.posted', cite: { article: '附表2' }, when: posted, says: '附表2人员类别3：常驻异地工作', annex2: '3', biz_appy_type: '08', rloc_rea: '07' },
  { id: 'liaoning.code.transfer', cite: { article: '附表2' }, when: transfer, says: '附表2人员类别4：异地转诊', annex2: '4', biz_appy_type: '06', rloc_rea: '06', refl_type: '3' },
]
