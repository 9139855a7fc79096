import type { MaterialId } from '@/lib/policy/index'

export const materialWords: Readonly<Record<MaterialId, { readonly name: string; readonly how: string }>> = {
  'household-register': { name: '居住地户口簿', how: '拍首页和本人那一页' },
  'residence-permit': { name: '居住证', how: '正面、背面都要，看得清有效期' },
  'residence-registration': { name: '居住登记凭证', how: '看得清登记日期' },
  'employer-letter': { name: '单位派驻材料', how: '写明地点和起止日期，盖单位公章' },
  referral: { name: '转诊材料', how: '有转诊资格的医院开的，看得清日期和诊断' },
  'emergency-diagnosis': { name: '急诊诊断证明或病历', how: '看得清日期、医院和诊断' },
  'pregnancy-record': { name: '产检记录', how: '看得清姓名和预产期' },
}
