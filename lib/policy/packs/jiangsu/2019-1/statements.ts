import { all, always, is } from '../../../engine/conditions'
import type { StatementRule } from '../../../engine/types'

import { longStay, recorded, transfer, twoGroups } from './when'

const crossProvince = is('scope', 'cross-province')

export const statements: readonly StatementRule[] = [
  { id: 'jiangsu.categories', topic: 'categories', cite: { article: '6' }, when: always, says: '分四类：安置退休、长期居住、常驻工作、转诊；都没有规定最短时间' },
  { id: 'jiangsu.file-first', topic: 'file-first', cite: { article: '7' }, when: recorded, says: '出门看病之前，先向参保地备案' },
  { id: 'jiangsu.settle-or-claim', topic: 'claims', cite: { article: '3' }, when: always, says: '两种办法：在医院直接结算；或先全部垫付，再回参保地报' },
  { id: 'jiangsu.channels', topic: 'channels', cite: { article: '8' }, when: recorded, says: '窗口、手机App、政务网、微信公众号、自助机、电话传真都能办' },
  { id: 'jiangsu.by-hospital', topic: 'channels', cite: { article: '8', item: '三' }, when: transfer, says: '转诊的，可以由有转诊资质的医院在自己的系统里直接办好' },
  { id: 'jiangsu.no-visit', topic: 'no-visit', cite: { article: '8', item: '二' }, when: recorded, says: '网上就能办，材料拍照传上去，不用跑窗口' },
  { id: 'jiangsu.agent', topic: 'agent', cite: { article: '8', item: '一' }, when: recorded, says: '可以请人代办，代办人带上自己的身份证' },
  { id: 'jiangsu.changes', topic: 'changes', cite: { article: '8' }, when: recorded, says: '变更和取消，也走这些渠道' },
  { id: 'jiangsu.destination', topic: 'destination', cite: { article: '9' }, when: recorded, says: '只备案到城市或省，不用填医院，也不能替您指定医院' },
  { id: 'jiangsu.no-stamp', topic: 'destination', cite: { article: '9' }, when: recorded, says: '不能要求您去看病的地方盖章' },
  { id: 'jiangsu.promise', topic: 'commitment', cite: { article: '10' }, when: all(longStay, twoGroups), says: '农民工和到外地就业创业的人，先承诺就能备案，材料到了当地再补' },
  { id: 'jiangsu.catalogue.inside', topic: 'catalogue', cite: { article: '11' }, when: is('scope', 'in-province'), says: '省内：哪些药和项目能报，全省一个目录' },
  { id: 'jiangsu.catalogue.inpatient', topic: 'catalogue', cite: { article: '11' }, when: all(crossProvince, is('care', 'inpatient')), says: '跨省住院：哪些药和项目能报，按看病当地的目录' },
  { id: 'jiangsu.catalogue.outpatient', topic: 'catalogue', cite: { article: '11' }, when: all(crossProvince, is('care', 'outpatient')), says: '到上海、浙江、安徽看门诊：按看病当地的目录；其他省的门诊没有写' },
  { id: 'jiangsu.limits', topic: 'limits', cite: { article: '11' }, when: always, says: '起付线、比例和最高能报多少，都按参保地的规定' },
  { id: 'jiangsu.card', topic: 'card', cite: { article: '12' }, when: recorded, says: '带江苏省的社会保障卡，到联网的医院直接结算；个人的部分用个人账户或现金付' },
  { id: 'jiangsu.one-slip', topic: 'one-slip', cite: { article: '5' }, when: recorded, says: '门慢、门特、门统、大病和补充保险，一张单子上一起结' },
  { id: 'jiangsu.follow-there', topic: 'at-the-hospital', cite: { article: '13' }, when: recorded, says: '看病的流程按当地医院的来' },
  { id: 'jiangsu.identity-check', topic: 'at-the-hospital', cite: { article: '17' }, when: recorded, says: '医院会核对是不是本人，卡不能借给别人用' },
  { id: 'jiangsu.same-service', topic: 'institutions', cite: { article: '16' }, when: recorded, says: '医院对外地来的和本地的参保人一视同仁' },
  { id: 'jiangsu.told-once', topic: 'claim-papers', cite: { article: '19' }, when: always, says: '报销材料不全的，要一次把缺的全部告诉您；参保地要加收材料的，得事先公布' },
  { id: 'jiangsu.told-late', topic: 'claims', cite: { article: '20' }, when: always, says: '不能按时报完的，要提前告诉您；有条件的当场报、当场付' },
  { id: 'jiangsu.verification', topic: 'verification', cite: { article: '21' }, when: always, says: '费用由看病当地的经办机构审核检查' },
  { id: 'jiangsu.complaints', topic: 'complaints', cite: { article: '22' }, when: always, says: '看病当地要有投诉渠道，处理结果要告诉您' },
]
