import { all, always, any, is } from '../../../engine/conditions'
import type { Expr, Gap, Reading } from '../../../engine/types'

import { flatTwice, lackingTransfer, reduced } from './ratio'

/** In hospital when a rule came into force: before it on the first day, after it on the last. */
const across = (lastBefore: string, first: string): Expr => all(['<=', 'visitDay', ['k', lastBefore]], ['>=', 'dischargedOn', ['k', first]])

export const readings: readonly Reading[] = [
  {
    id: 'visit-day-not-counted', cite: { article: '17' }, chosen: 'visit-day-not-counted',
    options: [{ id: 'visit-day-not-counted', says: '就诊当天不算，从第二天起数' }, { id: 'visit-day-counted', says: '就诊当天也算一天' }],
    when: is('kind', 'emergency'),
    why: '办法没有写明就诊当天算不算，我们按民法典第二百零一条不计当天；稳妥起见，请尽量在更早的那天以前办',
  },
  {
    id: 'covers-that-visit', cite: { article: '17' }, chosen: 'covers-that-visit',
    options: [{ id: 'covers-that-visit', says: '从就诊那天起算' }],
    when: is('kind', 'emergency'),
    why: '办法只写了备案期限和截止，没有写从哪天起；急诊备案总在就诊之后，所以管的应是这一次就诊',
  },
  {
    id: 'six-months-includes-six', cite: { article: '7', item: '一' }, chosen: 'six-months-includes-six',
    options: [{ id: 'six-months-includes-six', says: '正好6个月也算' }],
    when: all(is('kind', 'long-stay'), any(is('ground', 'registration'), all(is('ground', 'posted'), is('insurance', 'employee')))),
    why: '民法典第一千二百五十九条：所称“以上”包括本数',
  },
  {
    id: 'birth-local', cite: { article: '11' }, chosen: 'birth-local',
    options: [{ id: 'birth-local', says: '备了案的异地生育，按参保地的标准，不降比例' }],
    when: is('kind', 'maternity'),
    why: '第十二条讲报销比例时没有提异地生育，我们按第十一条执行参保地标准',
  },
  {
    id: 'points', cite: { article: '12', paragraph: 6 }, chosen: 'points',
    options: [
      { id: 'points', says: '降低20%，就是少20个百分点：85%变成65%' },
      { id: 'relative', says: '降低20%，就是打八折：85%变成68%；几项一起降的，先加起来再打折' },
      { id: 'first-pay', says: '先自己付20%，剩下的再按原来的比例报' },
    ],
    when: reduced,
    why: '办法没有写明是百分点还是打折。第六款说几项降低的比例要叠加，相加的是百分点，所以我们按百分点算；以参保地经办机构为准',
  },
  {
    id: 'floor', cite: { article: '12', paragraph: 6 }, chosen: 'floor', options: [{ id: 'floor', says: '降到0为止' }],
    when: reduced,
    why: '报销比例不会是负数：叠加以后低于0的，按0计算',
  },
  {
    id: 'flat-not-stacked', cite: { article: '12', paragraph: 6 }, chosen: 'flat-not-stacked',
    options: [{ id: 'flat-not-stacked', says: '比例就是20%，不再降' }, { id: 'stacked', says: '在20%上再降低10%' }],
    when: flatTwice,
    why: '没有办手续的人本来就不能直接结算，谈不上应直接结算而没有结算，所以20%不再降',
  },
  {
    id: 'late-or-unlisted', cite: { article: '12', paragraph: 4 }, chosen: 'late-or-unlisted', options: [{ id: 'late-or-unlisted', says: '按没有办规定的手续，比例为20%' }],
    when: lackingTransfer,
    why: '第二款只说了两种转诊：病种在范围内并按时办的，和出现并发症或危急重症并办了手续的。两种都不是的，办法没有单写，我们按第四款',
  },
  {
    id: 'discharge-governs', cite: { article: '61' }, chosen: 'discharge-governs',
    options: [{ id: 'discharge-governs', says: '按出院结算那天的规定' }, { id: 'visit-governs', says: '按入院那天的规定' }],
    when: any(across('2017-10-31', '2017-11-01'), across('2020-08-17', '2020-08-18'), across('2022-12-31', '2023-01-01')),
    why: '住院期间规定变了的，办法没有写按哪一天；费用在出院时结算，我们按出院那天，并把另一天的结果也列出来',
  },
]

export const gaps: readonly Gap[] = [
  { id: 'registration-has-no-end', cite: { article: '16' }, when: all(is('kind', 'long-stay'), is('ground', 'registration')), says: '居住登记没有到期日，备案到哪天为止请问参保地经办机构' },
  { id: 'transfer-list', cite: { article: '12', paragraph: 2 }, when: is('kind', 'transfer'), says: '转诊病种的范围不在本办法里，请问参保地经办机构或开转诊的医院' },
  { id: 'transfer-time', cite: { article: '12', paragraph: 2 }, when: is('kind', 'transfer'), says: '“规定时间”是几天没有写，请在去之前办好' },
  { id: 'county-of-insurance', cite: { article: '9', item: '三' }, when: is('scope', 'in-city'), says: '同一个市（州）里，离开参保的县（区）才算异地；没有离开就不用备案。您在哪个县（区）参保，以经办机构的记录为准' },
  { id: 'materials', cite: { article: '59' }, when: always, says: '办法没有列出具体材料，这里按第七条的条件列出，以经办机构的要求为准' },
]
