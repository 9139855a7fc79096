import { always, any, is, no } from '../../../engine/conditions'
import type { GroundRule, Rule } from '../../../engine/types'

import { emergency, living, other, posted, recorded, settled, transfer } from './when'

/** What holds for every record of this document. */
export const general: readonly Rule[] = [
  {
    id: 'jiangsu22.outside', cite: { article: '7' }, when: any(is('scope', 'cross-province'), is('scope', 'in-province')),
    says: '去的地方在参保的设区市以外，才需要备案；省内别的市和外省都算',
  },
  { id: 'jiangsu22.on-the-mainland', cite: { article: '7' }, when: no(is('outsideMainland', true)), says: '国外和港澳台看病不能备案' },
  {
    id: 'jiangsu22.kinds', cite: { article: '7' }, when: recorded,
    says: '备案分长期（安置退休、长期居住、常驻工作）和临时外出（转诊、急诊抢救、其他）；没有单独的异地生育这一类',
  },
]

export const grounds: readonly GroundRule[] = [
  {
    id: 'jiangsu22.household', kind: 'long-stay', title: '异地安置退休', cite: { article: '7' }, when: settled,
    says: '退休以后到外市定居，户口也迁了过去', needs: [
      { id: 'jiangsu22.household.moved', cite: { article: '7' }, says: '退休了，户口在定居的地方', when: always },
    ],
  },
  {
    id: 'jiangsu22.residence', kind: 'long-stay', title: '异地长期居住', cite: { article: '7' }, when: living,
    says: '长期住在外市', needs: [
      { id: 'jiangsu22.residence.lives', cite: { article: '7' }, says: '长期住在参保的设区市以外', when: always },
    ],
  },
  {
    id: 'jiangsu22.posted', kind: 'long-stay', title: '常驻异地工作', cite: { article: '7' }, when: posted,
    says: '在外市长期工作', needs: [
      { id: 'jiangsu22.posted.works', cite: { article: '7' }, says: '在外市长期工作', when: always },
    ],
  },
  {
    id: 'jiangsu22.transfer', kind: 'transfer', title: '异地转诊', cite: { article: '7' }, when: transfer,
    says: '参保地的定点医院开了转诊转院证明，到外市继续看', needs: [
      { id: 'jiangsu22.transfer.issued', cite: { article: '8' }, says: '参保地规定的定点医院已经开了转诊转院证明', when: 'referralIssued' },
    ],
  },
  {
    id: 'jiangsu22.emergency', kind: 'emergency', deemed: true, title: '异地急诊抢救', cite: { article: '8' }, when: emergency,
    says: '急诊抢救的，当作已经备了案，自己不用办', needs: [
      { id: 'jiangsu22.emergency.need', cite: { article: '8' }, says: '是急诊抢救', when: 'emergencyCare' },
    ],
  },
  {
    id: 'jiangsu22.other', kind: 'other', title: '其他临时外出就医', cite: { article: '7' }, when: other,
    says: '不是急诊、也没有转诊，临时到外市看病', needs: [
      { id: 'jiangsu22.other.goes', cite: { article: '7' }, says: '临时到外市看病', when: always },
    ],
  },
]
