import { all, always, any, is } from '../../../engine/conditions'
import type { StatementRule } from '../../../engine/types'

const longStay = is('kind', 'long-stay')
const crossProvince = is('scope', 'cross-province')
const employee = is('insurance', 'employee')
const inProvince = any(is('scope', 'in-province'), is('scope', 'in-city'))
/** Those who choose one institution; an emergency goes to the nearest, designated or not. */
const chosen = any(is('kind', 'transfer'), is('kind', 'maternity'))

export const statements: readonly StatementRule[] = [
  { id: 'local-lock', topic: 'local-lock', cite: { article: '21' }, when: always, says: '备案有效期间，参保地的本地待遇会暂停；备案结束后自动恢复' },
  {
    id: 'pay.local', topic: 'pay-ratio', cite: { article: '12', paragraph: 1 }, when: any(is('kind', 'emergency'), all(longStay, employee)),
    says: '报销比例与在参保地看病一样',
  },
  {
    id: 'pay.transfer', topic: 'pay-ratio', cite: { article: '12', paragraph: 2 }, when: is('kind', 'transfer'),
    says: '病种在转诊范围内并按时办手续的，按外地医院级别执行参保地比例；不在范围内但出现并发症或危急重症并办了手续的，在此基础上降低20%',
  },
  { id: 'pay.resident', topic: 'pay-ratio', cite: { article: '12', paragraph: 3 }, when: all(longStay, is('insurance', 'resident')), says: '居民医保长期异地：在参保地比例的基础上降低10%' },
  { id: 'pay.birth', topic: 'pay-ratio', cite: { article: '11' }, when: is('kind', 'maternity'), says: '生育待遇按参保地的标准' },
  { id: 'unfiled', topic: 'unfiled', cite: { article: '12', paragraph: 4 }, when: always, says: '没有办手续自己去外地看病的，报销比例只有20%' },
  { id: 'direct-duty', topic: 'direct-duty', cite: { article: '12', paragraph: 5 }, when: always, says: '能直接结算的，要在医院直接结算；因自己的原因没有直接结算，比例再降低10%' },
  { id: 'catalogue.jilin', topic: 'catalogue', cite: { article: '10' }, when: inProvince, says: '哪些药和项目能报，按吉林省的目录' },
  { id: 'catalogue.there', topic: 'catalogue', cite: { article: '10' }, when: crossProvince, says: '直接结算的按看病当地的目录；先垫付再回来报的按吉林省的目录' },
  { id: 'limits', topic: 'limits', cite: { article: '11' }, when: always, says: '起付线和一年最多报多少，按参保地的标准' },
  { id: 'changes', topic: 'changes', cite: { article: '16' }, when: longStay, says: '居住地、参保地就医的变更，一个自然年最多2次' },
  { id: 'extension', topic: 'extension', cite: { article: '16' }, when: all(longStay, is('ground', 'permit'), any(is('insurance', 'resident'), all(employee, is('working', 'active')))), says: '居住证到期后，凭新的有效期申请延期' },
  { id: 'verification', topic: 'verification', cite: { article: '16' }, when: longStay, says: '经办机构会适时核查备案是否仍然有效' },
  { id: 'forgery', topic: 'forgery', cite: { article: '55' }, when: always, says: '材料造假的，立即停止异地就医待遇，多报的钱要追回，并依法处理' },
  { id: 'institutions.long-stay', topic: 'institutions', cite: { article: '15' }, when: all(longStay, inProvince), says: '居住地能直接结算的定点医院都可以去，开通的定点药店也能买药；另外还能从不能直接结算的定点医院里选4家，三级、二级、一级、专科医院各一家' },
  { id: 'institutions.special', topic: 'institutions', cite: { article: '15' }, when: all(longStay, inProvince), says: '办了门诊特殊疾病的，可以从选好的医院里定1家来用这项待遇' },
  { id: 'institutions.special.cross', topic: 'institutions', cite: { article: '24' }, when: all(longStay, crossProvince), says: '办了门诊特殊疾病的，可以从选好的医院里定1家来用这项待遇' },
  { id: 'institutions.long-stay.cross', topic: 'institutions', cite: { article: '24' }, when: all(longStay, crossProvince), says: '居住地能直接结算的定点医院都可以去；另外还能从不能直接结算的定点医院里选4家，三级、二级、一级、专科医院各一家' },
  { id: 'institutions.temporary', topic: 'institutions', cite: { article: '15' }, when: all(chosen, inProvince), says: '选1家看病当地的定点医院' },
  { id: 'institutions.temporary.cross', topic: 'institutions', cite: { article: '24' }, when: all(chosen, crossProvince), says: '选1家看病当地的定点医院' },
  { id: 'institutions.emergency', topic: 'institutions', cite: { article: '7', item: '二' }, when: is('kind', 'emergency'), says: '急诊就近治疗，不是定点的医院也可以' },
  { id: 'emergency.onward', topic: 'institutions', cite: { article: '17' }, when: is('kind', 'emergency'), says: '急诊之后还要继续治的，应及时转回居住地的定点医院' },
  { id: 'handler.in-province', topic: 'handler', cite: { article: '21' }, when: all(longStay, inProvince), says: '直接结算的，以后换医院、换地方、急诊、转诊找居住地的经办机构' },
  { id: 'handler.again', topic: 'handler', cite: { article: '21' }, when: all(is('kind', 'transfer'), inProvince), says: '直接结算的转诊病人要再转一次的，到看病当地登记，费用回参保地报销' },
  { id: 'handler.cross-province', topic: 'handler', cite: { article: '25' }, when: crossProvince, says: '信息变更和备案由参保地的经办机构办理' },
  {
    id: 'personal-account', topic: 'personal-account', cite: { article: '26' }, when: all(longStay, crossProvince, employee),
    says: '门诊费用不是自己的原因而不能直接结算的，可以申请提取个人账户的钱，次年1月底前划给您',
  },
  { id: 'disputes', topic: 'disputes', cite: { article: '51' }, when: always, says: '对结算费用有疑问，由参保地经办机构解释处理' },
  { id: 'complaints', topic: 'complaints', cite: { article: '52' }, when: always, says: '可以向经办机构投诉，结果要告诉投诉人' },
]
