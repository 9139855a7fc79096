import type { FactId } from '@/lib/policy/index'

/** Each fact as the trace names it to a clerk. */
export const factWords: Readonly<Record<FactId, string>> = {
  kind: '备案种类', ground: '长期居住的依据', insurance: '参加的医保', working: '在职或退休', scope: '跨省或省内', mother: '谁生育',
  insuredMale: '参保人是否男性', outsideMainland: '是否在国外或港澳台', reachedRetirementAge: '是否到法定退休年龄', barredFromLocalScheme: '是否参加不了当地医保',
  localCannotTreat: '参保地医院条件是否不够', critical: '是否危重', inTransferList: '是否在转诊病种范围', emergencyCare: '是否急危重症',
  spouseUnemployed: '配偶是否没有工作单位', planningCompliant: '是否符合计划生育规定', commits: '是否签承诺书', residenceMonths: '居住登记月数',
  postedMonths: '派驻月数', visitDay: '就诊日', approvedOn: '审核通过日', signedOn: '签承诺书日', permitUntil: '居住证有效期', letterUntil: '单位材料的期限',
  kinHasHome: '亲属在当地是否有户口或住房', childless: '是否没有子女或子女都在境外', relativeAgrees: '亲属是否同意赡养', withinTransferRules: '是否符合转诊规定',
  referralIssued: '是否已由有资格的医院开转诊', choosesDirect: '是否选择直接结算', migrantWorker: '是否农民工', movedForWork: '是否在外就业创业', student: '是否学生',
  agent: '是否请人代办', channel: '办理渠道', care: '看病的类别', filed: '是否办了备案手续', inTime: '是否在规定时间内办', couldSettleDirectly: '是否能直接结算',
  settledDirectly: '是否已直接结算', ownFault: '是否本人原因', directStayThisYear: '今年是否有住院直接结算', networked: '医院是否联网', designated: '医院是否定点', cardUsable: '卡或医保码是否能用',
  injured: '是否外伤', thirdParty: '是否有第三方责任', smallBill: '是否不满1000元的门诊单据', specialCase: '是否特殊情况', poorHousehold: '是否建档立卡贫困户',
  internetHospital: '是否互联网医院', epidemic: '是否新冠确诊或疑似', specialDisease: '是否有门诊特殊疾病待遇', institutionLevel: '医院级别', age: '年龄',
  changesThisYear: '今年已变更次数', registeredOn: '登记日', submittedOn: '提交日', completeOn: '材料齐全日', dischargedOn: '出院日',
}
