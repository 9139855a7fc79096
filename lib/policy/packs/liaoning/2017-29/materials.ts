import { all, any, is } from '../../../engine/conditions'
import type { Expr, MaterialRule } from '../../../engine/types'

import { longStay, posted, settled, transfer } from './when'

const living = (when: Expr) => all(longStay, when)
const cite = { article: '9' } as const

/** Article 9 asks for "the matching proof": what it must show is taken from the items of article 8. */
export const materials: readonly MaterialRule[] = [
  { id: 'liaoning.material.household', material: 'household-register', cite, when: settled, says: '定居地的户口簿：首页和本人那一页' },
  {
    id: 'liaoning.material.dwelling', material: 'dwelling-proof', cite, when: living(is('ground', 'dwelling')),
    says: '您在当地的产权住房证明',
  },
  {
    id: 'liaoning.material.kin-home', material: 'dwelling-proof', cite, when: living(any(is('ground', 'follows-family'), is('ground', 'kept-by-relative'))),
    says: '配偶、子女或照顾您的亲属在当地的户口簿或产权住房证明，任选一样',
  },
  {
    id: 'liaoning.material.kinship', material: 'kinship-proof', cite,
    when: living(any(is('ground', 'follows-family'), is('ground', 'kept-by-relative'), is('ground', 'military-family'))),
    says: '能看出您与他们是什么亲属关系的材料',
  },
  { id: 'liaoning.material.consent', material: 'relative-consent', cite, when: living(is('ground', 'kept-by-relative')), says: '亲属签名的同意书，写明愿意长期照顾您' },
  { id: 'liaoning.material.service', material: 'service-proof', cite, when: living(is('ground', 'military-family')), says: '配偶或子女的现役军人证明，看得出驻地' },
  { id: 'liaoning.material.employer-letter', material: 'employer-letter', cite, when: posted, says: '单位派驻的证明，写明派到哪里、多久' },
  { id: 'liaoning.material.form', material: 'filing-form', filled: 'printed', cite: { article: '9', item: '一' }, when: longStay, says: '附表1（直接结算申报表）一份：由单位经办人签章、单位盖章' },
  { id: 'liaoning.material.statement', material: 'direct-statement', filled: 'printed', cite: { article: '9', item: '二' }, when: longStay, says: '您本人写的自愿选择直接结算的申请书一份' },
  { id: 'liaoning.material.referral', material: 'referral', cite: { article: '10' }, when: transfer, says: '转诊转院备案表：由有转院资质的定点医院填写' },
]
