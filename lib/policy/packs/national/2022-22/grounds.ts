import { always, is, no } from '../../../engine/conditions'
import type { GroundRule, Rule } from '../../../engine/types'

import { emergency, living, other, posted, recorded, settled, transfer } from './when'

const cite = { article: '规程第7条' } as const

/** What holds for every record, where a place has no document of its own. */
export const general: readonly Rule[] = [
  { id: 'national22.across', cite, when: is('scope', 'cross-province'), says: '这份文件只管跨省；省内异地由各省自己定，请问参保地' },
  { id: 'national22.on-the-mainland', cite, when: no(is('outsideMainland', true)), says: '不包括国外和港澳台' },
  { id: 'national22.kinds', cite, when: recorded, says: '备案分长期居住和临时外出两类；没有单独的异地生育，请问参保地' },
]

export const grounds: readonly GroundRule[] = [
  {
    id: 'national22.household', kind: 'long-stay', title: '异地安置退休', cite, when: settled, says: '退休以后到外省定居，户口也迁了过去', needs: [
      { id: 'national22.household.moved', cite, says: '退休了，户口在定居的地方', when: always },
    ],
  },
  {
    id: 'national22.residence', kind: 'long-stay', title: '异地长期居住', cite, when: living, says: '长期住在外省', needs: [
      { id: 'national22.residence.lives', cite, says: '长期住在参保省以外', when: always },
    ],
  },
  {
    id: 'national22.posted', kind: 'long-stay', title: '常驻异地工作', cite, when: posted, says: '长期在外省工作', needs: [
      { id: 'national22.posted.works', cite, says: '长期在外省工作', when: always },
    ],
  },
  {
    id: 'national22.transfer', kind: 'transfer', title: '异地转诊', cite, when: transfer, says: '按参保地的规定转到外省的医院', needs: [
      { id: 'national22.transfer.issued', cite: { article: '规程第8条' }, says: '参保地规定的定点医院已经开了转诊转院证明', when: 'referralIssued' },
    ],
  },
  {
    id: 'national22.emergency', kind: 'emergency', deemed: true, title: '异地急诊抢救', cite: { article: '规程第8、34条' }, when: emergency, says: '急诊抢救的，当作已经备了案，自己不用办', needs: [
      { id: 'national22.emergency.need', cite: { article: '规程第8、34条' }, says: '是急诊抢救', when: 'emergencyCare' },
    ],
  },
  {
    id: 'national22.other', kind: 'other', title: '其他临时外出就医', cite, when: other, says: '不是急诊、也没有转诊，临时到外省看病', needs: [
      { id: 'national22.other.goes', cite, says: '临时到外省看病', when: always },
    ],
  },
]
