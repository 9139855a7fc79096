import { all, any, no } from '../../../engine/conditions'
import type { BaseRule, ClaimRule, CodeRule, ReductionRule } from '../../../engine/types'

import { emergency, living, longStay, other, posted, settled, transfer } from './when'

const brief = { article: '通知二（六）' } as const

export const bases: readonly BaseRule[] = [
  { id: 'national22.base.long-stay', cite: { article: '通知二（五）' }, when: all(longStay, 'filed'), says: '在备案地看病，比例按参保地本地的标准', ratio: { type: 'local' } },
  { id: 'national22.base.brief', cite: brief, when: any(emergency, all(any(transfer, other), 'filed')), says: '临时外出的，从参保地本地的比例算起', ratio: { type: 'local' } },
]

export const reductions: readonly ReductionRule[] = [
  { id: 'national22.less.transfer', cite: brief, when: any(emergency, all(transfer, 'filed')), atMost: true, says: '转诊和急诊抢救的，比例最多降10个百分点，降多少由参保地定', by: { points: 10 } },
  { id: 'national22.less.other', cite: brief, when: all(other, 'filed'), atMost: true, says: '其他临时外出的，比例最多降20个百分点，降多少由参保地定', by: { points: 20 } },
]

export const claims: readonly ClaimRule[] = [
  { id: 'national22.claim.late', cite: { article: '通知二（四）' }, when: no('settledDirectly'), says: '出院时自己付了全款、后来才补办备案的，可以按参保地的规定申请手工报销' },
  { id: 'national22.claim.not-networked', cite: { article: '规程第14条' }, when: no('networked'), says: '在没有联网的医院看的，按参保地的规定处理' },
]

export const codes: readonly CodeRule[] = [
  { id: 'national22.code.household', cite: { article: '规程第7条' }, when: settled, says: '国家平台上登记为异地安置退休', biz_appy_type: '08', rloc_rea: '02' },
  { id: 'national22.code.living', cite: { article: '规程第7条' }, when: living, says: '国家平台上登记为异地长期居住', biz_appy_type: '08', rloc_rea: '07' },
  { id: 'national22.code.posted', cite: { article: '规程第7条' }, when: posted, says: '国家平台上登记为常驻异地工作', biz_appy_type: '08', rloc_rea: '07' },
  { id: 'national22.code.transfer', cite: { article: '规程第7条' }, when: transfer, says: '国家平台上登记为转往省外', biz_appy_type: '06', rloc_rea: '06', refl_type: '3' },
  { id: 'national22.code.emergency', cite: { article: '规程第8、34条' }, when: emergency, says: '由医院上传急诊标识', biz_appy_type: '07' },
  { id: 'national22.code.other', cite: { article: '规程第7条' }, when: other, says: '国家平台上登记为其他临时外出', biz_appy_type: '99' },
]
