import { always, any, is, no } from '../../../engine/conditions'
import type { Gap, Reading } from '../../../engine/types'

import { longStay, posted, transfer } from './when'

export const readings: readonly Reading[] = [
  {
    id: 'liaoning.registration-day', cite: { article: '12' }, chosen: 'not-counted', when: longStay,
    options: [{ id: 'not-counted', says: '登记当天不算，从第二天数起' }, { id: 'counted', says: '登记当天也算一天' }],
    why: '规程没有写当天算不算，我们按民法典第二百零一条不算',
  },
  {
    id: 'liaoning.registered-is-stamped', cite: { article: '11' }, chosen: 'stamped', when: any(longStay, transfer),
    options: [{ id: 'stamped', says: '以附表2盖章那天为登记备案的日子' }],
    why: '规程没有写哪一天算登记备案，附表2是备案办好的凭证',
  },
  {
    id: 'liaoning.one-year-includes', cite: { article: '8', item: '三' }, chosen: 'includes', when: posted,
    options: [{ id: 'includes', says: '正好一年也算' }],
    why: '民法典第一千二百五十九条：所称“以上”包括本数',
  },
  {
    id: 'liaoning.no-end', cite: { article: '13' }, chosen: 'until-reported', when: longStay,
    options: [{ id: 'until-reported', says: '一直有效，到单位申报变更或终止为止' }],
    why: '规程没有给长期的备案定到期日，只要求情况变了及时申报',
  },
]

export const gaps: readonly Gap[] = [
  { id: 'liaoning.gap.proof', cite: { article: '9' }, when: longStay, says: '“相应的证明材料”具体是哪些没有列，这里按第八条的条件列出，以省社保局的要求为准' },
  { id: 'liaoning.gap.opening-day', cite: { article: '12' }, when: longStay, says: '只写了最迟哪天开通，实际哪天开通请问单位或省社保局' },
  { id: 'liaoning.gap.transfer-rules', cite: { article: '8', item: '四' }, when: transfer, says: '省直的转诊规定不在这份规程里，请问开转诊的医院或省社保局' },
  { id: 'liaoning.gap.old-rules', cite: { article: '通知三（二）2' }, when: any(no('filed'), no('choosesDirect'), no('settledDirectly')), says: '没备案或没有直接结算的能报多少，按省直原来的规定，这份规程没有写' },
  {
    id: 'liaoning.gap.other-kinds', cite: { article: '19' }, when: no(any(longStay, transfer)),
    says: '急诊、生育和其他临时外出照原来的办法办，原来的办法不在这份规程里',
  },
  { id: 'liaoning.gap.in-province', cite: { article: '通知三（四）' }, when: any(is('scope', 'in-province'), is('scope', 'in-city')), says: '省直在省内异地住院的办法，通知只说以后逐步统一' },
  { id: 'liaoning.gap.at-home', cite: { article: '19' }, when: longStay, says: '备案期间回辽宁看病能不能照样报，没有写，请问省社保局' },
  { id: 'liaoning.gap.promise', cite: { article: '9' }, when: longStay, says: '没有写可以先承诺、后补材料，材料要先备齐' },
  { id: 'liaoning.gap.complaints', cite: { article: '23' }, when: always, says: '没有写投诉的渠道和办理的期限，可以打12393' },
  { id: 'liaoning.gap.forgery', cite: { article: '23' }, when: any(longStay, transfer), says: '没有写材料造假怎么处理' },
]
