import { any, always, is, no } from '../../../engine/conditions'
import type { Gap, Reading } from '../../../engine/types'

import { emergency, longStay, other, transfer } from './when'

export const readings: readonly Reading[] = [
  {
    id: 'jiangsu22.at-least-six-months', cite: { article: '10' }, chosen: 'six-months', when: any(transfer, other),
    options: [{ id: 'six-months', says: '先按6个月算，这是最短的' }, { id: 'longer', says: '参保地可以定得更长' }],
    why: '规程只规定了最短6个月，参保地公布更长的，以参保地为准',
  },
  {
    id: 'jiangsu22.that-visit', cite: { article: '37' }, chosen: 'that-visit', when: emergency,
    options: [{ id: 'that-visit', says: '只管这一次急诊抢救' }],
    why: '急诊由医院上传标识当作备案，标识跟着这一次看病走',
  },
  {
    id: 'jiangsu22.other-temporary', cite: { article: '18' }, chosen: 'points', when: other,
    options: [{ id: 'points', says: '最多降20个百分点' }, { id: 'relative', says: '按原来比例的八成' }],
    why: '第十八条没有单独写备了案的其他临时外出；国家规定最多降20个百分点，苏州市写成按原比例的80%，以参保地公布的为准',
  },
]

export const gaps: readonly Gap[] = [
  { id: 'jiangsu22.gap.longer', cite: { article: '10' }, when: any(transfer, other), says: '参保地是否定了比6个月更长的有效期，请问参保地经办机构' },
  { id: 'jiangsu22.gap.how-much', cite: { article: '18' }, when: any(transfer, other, no('filed')), says: '到底降几个百分点由参保地定，这里只有上限' },
  { id: 'jiangsu22.gap.claim-cases', cite: { article: '第26—28条' }, when: always, says: '先垫付再报的有五种情形，具体看参保地公布的清单' },
  { id: 'jiangsu22.gap.birth', cite: { article: '7' }, when: is('kind', 'maternity'), says: '异地生育怎么办没有写，由参保地规定' },
  { id: 'jiangsu22.gap.false-promise', cite: { article: '8' }, when: longStay, says: '承诺不实怎么处理，这里没有核对到原文，请问参保地经办机构' },
]
