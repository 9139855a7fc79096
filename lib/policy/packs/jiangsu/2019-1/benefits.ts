import { all, always, any, is, no } from '../../../engine/conditions'
import type { BaseRule, ClaimRule, CodeRule } from '../../../engine/types'

import { living, posted, recorded, settled, transfer } from './when'

export const bases: readonly BaseRule[] = [
  {
    id: 'jiangsu.base', cite: { article: '11' }, when: all(recorded, 'filed'), reading: 'jiangsu.insured-place-policy',
    says: '备了案的，报销待遇按参保地的规定', ratio: { type: 'local' },
  },
]

/** When a bill is paid first and claimed at home. */
const situations: readonly ClaimRule[] = [
  {
    id: 'jiangsu.claim.no-card', cite: { article: '18', item: '一' }, when: all('filed', 'designated', any(no('networked'), no('cardUsable'))),
    says: '备了案，因为医院没联网、社保卡没激活等原因刷不了卡的定点医院费用，可以回参保地报',
  },
  { id: 'jiangsu.claim.sudden', cite: { article: '18', item: '二' }, when: all(no('filed'), 'emergencyCare'), says: '没有备案，突然生病看的，可以回参保地报' },
  { id: 'jiangsu.claim.student', cite: { article: '18', item: '三' }, when: 'student', says: '学生放寒暑假回老家看病的，可以回参保地报' },
  { id: 'jiangsu.claim.birth', cite: { article: '18', item: '四' }, when: all(any(is('kind', 'maternity'), is('care', 'birth')), 'designated'), says: '在外地定点医院生孩子的，可以回参保地报' },
  { id: 'jiangsu.claim.others', cite: { article: '18', item: '五' }, when: always, says: '参保地另外规定的情形也可以报，请问参保地经办机构' },
]

/** An emergency and a birth have papers of their own. */
const plain = no(any(is('kind', 'emergency'), is('kind', 'maternity')))
const papers: readonly ClaimRule[] = [
  {
    id: 'jiangsu.papers.inpatient', cite: { article: '19', item: '一' }, when: all(plain, is('care', 'inpatient')),
    says: '住院费用要交的材料', papers: ['收费票据', '费用清单', '诊断证明或出院小结'],
  },
  {
    id: 'jiangsu.papers.outpatient', cite: { article: '19', item: '二' }, when: all(plain, any(is('care', 'outpatient'), is('care', 'chronic'))),
    says: '门诊费用要交的材料', papers: ['收费票据', '费用清单', '处方或门诊病历'],
  },
  {
    id: 'jiangsu.papers.emergency', cite: { article: '19', item: '三' }, when: is('kind', 'emergency'),
    says: '急诊费用要交的材料', papers: ['收费票据', '明细清单', '急诊诊断证明或急诊病历'],
  },
  {
    id: 'jiangsu.papers.birth', cite: { article: '19', item: '四' }, when: any(is('kind', 'maternity'), is('care', 'birth')),
    says: '生育费用要交的材料', papers: ['生育或产检的票据', '明细清单', '出院小结'],
  },
]

const times: readonly ClaimRule[] = [
  {
    id: 'jiangsu.claim-time', cite: { article: '20' }, when: no('specialCase'),
    says: '材料收齐后，一般10个工作日以内报完', within: { type: 'working-days', after: 'completeOn', count: 10 },
  },
  {
    id: 'jiangsu.claim-time.special', cite: { article: '20' }, when: 'specialCase',
    says: '情况特殊的，20个工作日以内报完，并要提前告诉您', within: { type: 'working-days', after: 'completeOn', count: 20 },
  },
]

export const claims: readonly ClaimRule[] = [...situations, ...papers, ...times]

export const codes: readonly CodeRule[] = [
  { id: 'jiangsu.code.household', cite: { article: '6', item: '一' }, when: settled, says: '国家平台上登记为异地安置退休', biz_appy_type: '08', rloc_rea: '02' },
  { id: 'jiangsu.code.living', cite: { article: '6', item: '二' }, when: living, says: '国家平台上登记为异地长期居住', biz_appy_type: '08', rloc_rea: '07' },
  { id: 'jiangsu.code.posted', cite: { article: '6', item: '三' }, when: posted, says: '国家平台上登记为常驻异地工作', biz_appy_type: '08', rloc_rea: '07' },
  { id: 'jiangsu.code.transfer-away', cite: { article: '6', item: '四' }, when: all(transfer, is('scope', 'cross-province')), says: '国家平台上登记为转往省外', biz_appy_type: '06', rloc_rea: '06', refl_type: '3' },
  { id: 'jiangsu.code.transfer-inside', cite: { article: '6', item: '四' }, when: all(transfer, is('scope', 'in-province')), says: '国家平台上登记为转往省内别的市', biz_appy_type: '06', rloc_rea: '06', refl_type: '2' },
]
