import { all, is } from '../../../engine/conditions'
import type { Expr, MaterialRule } from '../../../engine/types'

const longStay = (when: Expr) => all(is('kind', 'long-stay'), when)

/** Article 59 leaves the papers to another procedure: these are the evidence that article 7 names. */
export const materials: readonly MaterialRule[] = [
  {
    id: 'material.household-register', material: 'household-register', cite: { article: '7', item: '一' }, when: longStay(is('ground', 'household')),
    says: '居住地户口簿：首页和本人那一页',
  },
  {
    id: 'material.residence-permit', material: 'residence-permit', cite: { article: '7', item: '一' }, when: longStay(is('ground', 'permit')),
    says: '居住地的居住证：正反两面，看得清有效期',
  },
  {
    id: 'material.residence-registration', material: 'residence-registration', cite: { article: '7', item: '一' }, when: longStay(is('ground', 'registration')),
    says: '居住登记凭证：看得清登记日期，满6个月',
  },
  {
    id: 'material.employer-letter', material: 'employer-letter', cite: { article: '7', item: '一' }, when: longStay(is('ground', 'posted')),
    says: '单位出具的派驻材料：写明派到哪里、从哪天到哪天',
  },
  {
    id: 'material.referral', material: 'referral', cite: { article: '7', item: '二' }, when: is('kind', 'transfer'),
    says: '有转诊资格的医院开的转诊材料',
  },
  {
    id: 'material.emergency-diagnosis', material: 'emergency-diagnosis', cite: { article: '7', item: '二' }, when: is('kind', 'emergency'),
    says: '急诊诊断证明或急诊病历',
  },
  {
    id: 'material.pregnancy-record', material: 'pregnancy-record', cite: { article: '59' }, when: is('kind', 'maternity'),
    says: '能看出怀孕和预产期的材料，例如产检记录。办法没有列明，按经办机构的要求收取',
  },
]
