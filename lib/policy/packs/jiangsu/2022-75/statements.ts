import { all, always, any, is, no } from '../../../engine/conditions'
import type { StatementRule } from '../../../engine/types'

import { emergency, handedIn, longStay, other, promises, recorded, transfer } from './when'

const brief = any(transfer, other)

export const statements: readonly StatementRule[] = [
  { id: 'jiangsu22.categories', topic: 'categories', cite: { article: '7' }, when: always, says: '长期三类：安置退休、长期居住、常驻工作；临时外出三类：转诊、急诊抢救、其他' },
  { id: 'jiangsu22.channels', topic: 'channels', cite: { article: '9' }, when: handedIn, says: '窗口、国家医保服务平台App、国家异地就医备案小程序、江苏医保云App都能办' },
  { id: 'jiangsu22.by-hospital', topic: 'channels', cite: { article: '9' }, when: transfer, says: '转诊的，可以由医院直接办好备案' },
  { id: 'jiangsu22.agent', topic: 'agent', cite: { article: '9' }, when: handedIn, says: '可以请人去窗口代办，代办人带上自己的身份证件' },
  { id: 'jiangsu22.changes', topic: 'changes', cite: { article: '10' }, when: all(longStay, no('commits')), says: '交了证明材料的，随时可以变更或取消' },
  { id: 'jiangsu22.promise', topic: 'commitment', cite: { article: '8' }, when: longStay, says: '户口、居住、工作证明可以用承诺书代替；转诊证明不行' },
  { id: 'jiangsu22.promise-kept', topic: 'commitment', cite: { article: '附件1' }, when: promises, says: '承诺书由经办机构保存，两年以内不能销毁' },
  { id: 'jiangsu22.several', topic: 'destination', cite: { article: '11' }, when: longStay, says: '住过几个地方的，可以备案几个；用承诺书的只能备案一个' },
  { id: 'jiangsu22.destination', topic: 'destination', cite: { article: '12' }, when: handedIn, says: '备案到城市或省，不用填医院' },
  { id: 'jiangsu22.many-visits', topic: 'expiry', cite: { article: '13' }, when: brief, says: '有效期以内可以看很多次' },
  { id: 'jiangsu22.not-cut-off', topic: 'expiry', cite: { article: '13' }, when: brief, says: '住院中备案到期的，这次住院照样算' },
  { id: 'jiangsu22.catalogue.inside', topic: 'catalogue', cite: { article: '15' }, when: is('scope', 'in-province'), says: '省内：哪些药和项目能报，全省一个目录' },
  { id: 'jiangsu22.catalogue.there', topic: 'catalogue', cite: { article: '15' }, when: is('scope', 'cross-province'), says: '跨省：哪些药和项目能报，按看病当地的目录' },
  { id: 'jiangsu22.limits', topic: 'limits', cite: { article: '15' }, when: always, says: '起付线、比例和最高能报多少，都按参保地的规定' },
  { id: 'jiangsu22.two-years', topic: 'limits', cite: { article: '44' }, when: is('care', 'inpatient'), says: '住院跨了两个年度的：整笔算，或按每天的平均费用分到两年' },
  { id: 'jiangsu22.pay.long-stay', topic: 'pay-ratio', cite: { article: '17' }, when: longStay, says: '在备案的地方看病，比例与在参保地一样' },
  { id: 'jiangsu22.onward', topic: 'onward', cite: { article: '17' }, when: longStay, says: '从备案的地方再转出去的，按参保地的转诊规定' },
  { id: 'jiangsu22.pay.emergency', topic: 'pay-ratio', cite: { article: '19' }, when: emergency, says: '急诊抢救的，比例不降' },
  { id: 'jiangsu22.not-designated', topic: 'institutions', cite: { article: '19' }, when: recorded, says: '要去定点的医院；不是定点的，除急诊抢救外不报' },
  { id: 'jiangsu22.both-ways', topic: 'both-ways', cite: { article: '20' }, when: longStay, says: '备案期间回参保地看病也能报，比例与本地一样' },
  { id: 'jiangsu22.late-filing', topic: 'late-filing', cite: { article: '25' }, when: handedIn, says: '住院了才想起来：出院结算以前补办备案，也能直接结算' },
  { id: 'jiangsu22.later-still', topic: 'late-filing', cite: { article: '18' }, when: handedIn, says: '出院以后才补办的，按参保地的规定回去报' },
  { id: 'jiangsu22.injury', topic: 'injury', cite: { article: '25' }, when: all('injured', no('thirdParty')), says: '外伤没有别人负责的，写一份承诺（附件7）也能直接结算' },
  { id: 'jiangsu22.outside-tests', topic: 'other-care', cite: { article: '39' }, when: is('care', 'inpatient'), says: '住院期间在外院做的检查、在药店买的双通道药，医院上传后一起算' },
  { id: 'jiangsu22.emergency-mark', topic: 'late-filing', cite: { article: '37' }, when: emergency, says: '请提醒医院上传急诊标识，否则系统里看不出是急诊' },
  { id: 'jiangsu22.help-times', topic: 'help-times', cite: { article: '第55—57条' }, when: always, says: '经办机构之间协助：备案的事2个工作日，系统故障1个工作日，其他最多10个工作日' },
  { id: 'jiangsu22.cost-check', topic: 'cost-check', cite: { article: '第55—57条' }, when: always, says: '3万元以上的费用，可以请看病当地协助核对' },
  { id: 'jiangsu22.identities', topic: 'cost-check', cite: { article: '附件9' }, when: is('care', 'inpatient'), says: '结算单上，统筹范围内、乙类先付、超限价和自费加起来等于总费用' },
]
