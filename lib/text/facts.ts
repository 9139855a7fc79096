import type { FactId } from '@/lib/policy/index'

/** Each fact as the trace names it to a clerk. */
export const factWords: Readonly<Record<FactId, string>> = {
  kind: '备案种类', ground: '长期居住的依据', insurance: '险种', working: '在职或退休', scope: '跨省或省内', mother: '谁生育',
  insuredMale: '参保人是否男性', outsideMainland: '是否在国外或港澳台', reachedRetirementAge: '是否到法定退休年龄', barredFromLocalScheme: '是否参加不了当地医保',
  localCannotTreat: '参保地医院条件是否不够', critical: '是否危重', inTransferList: '是否在转诊病种范围', emergencyCare: '是否急危重症',
  spouseUnemployed: '配偶是否没有工作单位', planningCompliant: '是否符合计划生育规定', commits: '是否签承诺书', residenceMonths: '居住登记月数',
  postedMonths: '派驻月数', visitDay: '就诊日', approvedOn: '审核通过日', signedOn: '签承诺书日', permitUntil: '居住证有效期', letterUntil: '单位材料的期限',
}
