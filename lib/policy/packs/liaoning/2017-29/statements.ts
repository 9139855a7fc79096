import { always, any } from '../../../engine/conditions'
import type { StatementRule } from '../../../engine/types'

import { longStay, transfer } from './when'

const recorded = any(longStay, transfer)

export const statements: readonly StatementRule[] = [
  { id: 'liaoning.voluntary', topic: 'voluntary', cite: { article: '通知三（二）2' }, when: always, says: '直接结算由您自己选；选老办法的，备案和报销标准都不变' },
  { id: 'liaoning.file-first', topic: 'file-first', cite: { article: '通知三（二）1' }, when: recorded, says: '先备案，住院时才能直接结算；不是到哪里都能刷卡' },
  { id: 'liaoning.who-files', topic: 'who-files', cite: { article: '9' }, when: longStay, says: '由参保单位替您申请，不用您自己跑；您准备好附表1和申请书交给单位' },
  { id: 'liaoning.receipt', topic: 'receipt', cite: { article: '11' }, when: recorded, says: '审核符合的，省社保局出具附表2一式三份并盖章：省社保局、单位、您本人各一份' },
  { id: 'liaoning.change', topic: 'changes', cite: { article: '13', item: '一' }, when: longStay, says: '换了居住地的，由单位带证明材料申请变更，并交回原来的附表2' },
  { id: 'liaoning.report', topic: 'changes', cite: { article: '13', item: '二' }, when: longStay, says: '办了退休，或医保暂停、恢复、终止的，单位要及时报，免得影响待遇' },
  { id: 'liaoning.again', topic: 'again', cite: { article: '13', item: '三' }, when: transfer, says: '在外地还要再转院或再住院的，要重新申请、重新审核' },
  { id: 'liaoning.one-settlement', topic: 'again', cite: { article: '16' }, when: transfer, says: '一次转诊备案对应一次结算' },
  { id: 'liaoning.institutions', topic: 'institutions', cite: { article: '16' }, when: longStay, says: '居住地能跨省直接结算的定点医院都可以去' },
  { id: 'liaoning.institutions.transfer', topic: 'institutions', cite: { article: '16' }, when: transfer, says: '到备案时登记的那家医院看' },
  { id: 'liaoning.onward', topic: 'onward', cite: { article: '18' }, when: longStay, says: '当地也看不了、要再转出去的：由当地三级甲等医院开材料，单位报省社保局备案' },
  { id: 'liaoning.other-care', topic: 'other-care', cite: { article: '19' }, when: longStay, says: '这个备案只管住院；门诊、慢特病、急诊、生育、计划生育、工伤旧伤复发照原来的办法' },
  { id: 'liaoning.catalogue', topic: 'catalogue', cite: { article: '20' }, when: recorded, says: '哪些药和项目能报，按看病当地的目录' },
  { id: 'liaoning.limits', topic: 'limits', cite: { article: '20' }, when: recorded, says: '起付线、比例、最高能报多少，大额补充和公务员补助，都按省直的标准' },
  { id: 'liaoning.one-slip', topic: 'one-slip', cite: { article: '7' }, when: recorded, says: '统筹、个人账户、公务员补助和大额补充在医院一张单子上一起结' },
  { id: 'liaoning.pay-own-share', topic: 'at-the-hospital', cite: { article: '21' }, when: recorded, says: '出院时只付结算单上应由自己出的那部分' },
  { id: 'liaoning.there-rules', topic: 'at-the-hospital', cite: { article: '17' }, when: recorded, says: '住院的病种、入院出院的标准和看病流程，都按当地医院的' },
  { id: 'liaoning.card', topic: 'card', cite: { article: '7' }, when: recorded, says: '看病要带部颁标准的第二代社会保障卡，还没换的先换卡' },
  { id: 'liaoning.same-service', topic: 'handler', cite: { article: '15' }, when: recorded, says: '当地经办机构把您当本地参保人一样管理和服务' },
  { id: 'liaoning.account', topic: 'personal-account', cite: { article: '22' }, when: recorded, says: '一整年没有住院直接结算的，可以退回个人账户的钱：由单位经办人带您的社保卡和备案表去办' },
]
