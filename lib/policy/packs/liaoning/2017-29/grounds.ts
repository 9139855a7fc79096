import { all, always, any, askedOf, atLeast, is, no } from '../../../engine/conditions'
import type { Ground } from '../../../engine/vocabulary'
import type { GeneralRule, GroundRule } from '../../../engine/types'

import { longStay, posted, settled, transfer } from './when'

/** What holds for every record of this document. */
export const general: readonly GeneralRule[] = [
  {
    id: 'liaoning.across', cite: { article: '2' }, when: is('scope', 'cross-province'),
    says: '到辽宁省以外住院才按这份规程；在省内异地看病，另有规定',
  },
  {
    id: 'liaoning.networked', cite: { article: '6' }, when: no(is('outsideMainland', true)),
    says: '去的医院要能做跨省直接结算，国外和港澳台的医院不能',
  },
  { id: 'liaoning.employee', cite: { article: '3' }, when: is('insurance', 'employee'), says: '参加的是辽宁省直的职工医保' },
  {
    id: 'liaoning.kinds', cite: { article: '8' }, when: any(longStay, transfer),
    says: '能办的只有四类：安置退休、长期居住、常驻外地工作、转诊；急诊、生育和自己临时外出不在里面',
  },
  {
    id: 'liaoning.listed', cite: { article: '8' },
    ...askedOf({ when: longStay, says: '长期在外的' }, no(any(is('ground', 'permit'), is('ground', 'registration'), is('ground', 'residence')))),
    says: '长期在外的，要属于规程列出的情形：户口迁过去、有自己的住房、跟着配偶或子女、由亲属照顾、家人是驻当地的军人，或单位派驻；只有居住证或居住登记还不够',
  },
  {
    id: 'liaoning.chooses-direct', cite: { article: '8' }, when: 'choosesDirect',
    says: '本人自愿选择住院时直接结算；想照旧先垫付再报的，不用办这个备案',
  },
]

const retired = is('working', 'retired')
const stays = (ground: Ground) => all(longStay, is('ground', ground))
/** Somebody retired, living there for the reason of one item of article 8(二). */
const living2 = { article: '8', item: '二' } as const

export const grounds: readonly GroundRule[] = [
  {
    id: 'liaoning.household', kind: 'long-stay', title: '异地安置退休', cite: { article: '8', item: '一' }, when: settled,
    says: '退休以后到外地定居，户口也迁了过去', needs: [
      { id: 'liaoning.household.retired', cite: { article: '8', item: '一' }, says: '已经退休', when: retired },
      { id: 'liaoning.household.moved', cite: { article: '8', item: '一' }, says: '户口迁到了定居的地方', when: always },
    ],
  },
  {
    id: 'liaoning.dwelling', kind: 'long-stay', title: '异地长期居住（有自己的住房）', cite: living2, when: stays('dwelling'),
    says: '退休以后住在外地，在当地有自己的产权住房', needs: [
      { id: 'liaoning.dwelling.retired', cite: living2, says: '已经退休', when: retired },
      { id: 'liaoning.dwelling.owned', cite: living2, says: '在当地有自己名下的住房', when: always },
    ],
  },
  {
    id: 'liaoning.follows-family', kind: 'long-stay', title: '异地长期居住（跟随配偶或子女）', cite: living2, when: stays('follows-family'),
    says: '退休以后长期跟配偶或子女住，他们在当地有户口或住房', needs: [
      { id: 'liaoning.follows-family.retired', cite: living2, says: '已经退休', when: retired },
      { id: 'liaoning.follows-family.home', cite: living2, says: '配偶或子女在当地有户口或产权住房', when: 'kinHasHome' },
    ],
  },
  {
    id: 'liaoning.kept-by-relative', kind: 'long-stay', title: '异地长期居住（由亲属照顾）', cite: living2, when: stays('kept-by-relative'),
    says: '退休以后身边没有子女，由在外地的亲属照顾', needs: [
      { id: 'liaoning.kept-by-relative.retired', cite: living2, says: '已经退休', when: retired },
      { id: 'liaoning.kept-by-relative.childless', cite: living2, says: '没有子女，或子女都住在境外、港澳台', when: 'childless' },
      { id: 'liaoning.kept-by-relative.home', cite: living2, says: '这位亲属在当地有户口或产权住房', when: 'kinHasHome' },
      { id: 'liaoning.kept-by-relative.agrees', cite: living2, says: '这位亲属同意长期照顾您', when: 'relativeAgrees' },
    ],
  },
  {
    id: 'liaoning.military-family', kind: 'long-stay', title: '异地长期居住（家人是驻当地军人）', cite: living2, when: stays('military-family'),
    says: '退休以后长期跟配偶或子女住，他们是驻在当地的现役军人', needs: [
      { id: 'liaoning.military-family.retired', cite: living2, says: '已经退休', when: retired },
      { id: 'liaoning.military-family.serving', cite: living2, says: '配偶或子女是驻在当地的现役军人', when: always },
    ],
  },
  {
    id: 'liaoning.posted', kind: 'long-stay', title: '常驻异地工作', cite: { article: '8', item: '三' }, when: posted,
    says: '在职，单位派到外地工作一年或更久', needs: [
      { id: 'liaoning.posted.active', cite: { article: '8', item: '三' }, says: '现在还在职', when: is('working', 'active') },
      { id: 'liaoning.posted.one-year', cite: { article: '8', item: '三' }, says: '派驻时间满一年', when: atLeast('postedMonths', 12) },
    ],
  },
  {
    id: 'liaoning.transfer', kind: 'transfer', title: '异地转诊', cite: { article: '8', item: '四' }, when: transfer,
    says: '按省直的转诊规定，需要转到省外的医院', needs: [
      { id: 'liaoning.transfer.within', cite: { article: '8', item: '四' }, says: '符合省直医保的转诊规定', when: 'withinTransferRules' },
    ],
  },
]
