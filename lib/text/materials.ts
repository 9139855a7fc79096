import type { MaterialId } from '@/lib/policy/index'

export const materialWords: Readonly<Record<MaterialId, { readonly name: string; readonly how: string }>> = {
  'household-register': { name: '居住地户口簿', how: '拍首页和本人那一页' },
  'residence-permit': { name: '居住证', how: '正面、背面都要，看得清有效期' },
  'residence-registration': { name: '居住登记凭证', how: '看得清登记日期' },
  'employer-letter': { name: '单位派驻材料', how: '写明地点和起止日期，盖单位公章' },
  referral: { name: '转诊材料', how: '有转诊资格的医院开的，看得清日期和诊断' },
  'emergency-diagnosis': { name: '急诊诊断证明或病历', how: '看得清日期、医院和诊断' },
  'pregnancy-record': { name: '产检记录', how: '看得清姓名和预产期' },
  'residence-proof': { name: '居住证明', how: '居住证、房产证或租房合同等，任选一样' },
  'dwelling-proof': { name: '住房证明', how: '房产证或购房合同，看得清姓名和地址' },
  'kinship-proof': { name: '亲属关系证明', how: '户口簿或其他能看出关系的材料' },
  'relative-consent': { name: '亲属同意书', how: '亲属写明同意赡养并签名' },
  'service-proof': { name: '现役军人证明', how: '部队开的证明，看得清驻地' },
  'labour-contract': { name: '劳动合同', how: '看得清工作地点和期限' },
  identity: { name: '身份证件', how: '身份证、社会保障卡或医保电子凭证' },
  'agent-identity': { name: '代办人身份证', how: '正面、背面都要' },
  'filing-form': { name: '备案登记表', how: '填好、盖章后拍照' },
  'direct-statement': { name: '选择直接结算的书面说明', how: '本人写明并签名' },
}
