import { always, any, is, no } from '../../../engine/conditions'
import type { GroundRule, Rule } from '../../../engine/types'

import { living, longStay, posted, settled, transfer } from './when'

/** What holds for every record of this document. */
export const general: readonly Rule[] = [
  {
    id: 'jiangsu.outside', cite: { article: '6' }, when: any(is('scope', 'cross-province'), is('scope', 'in-province')),
    says: '去的地方在参保的设区市以外，才需要备案；省内别的市和外省都算',
  },
  {
    id: 'jiangsu.networked', cite: { article: '2' }, when: no(is('outsideMainland', true)),
    says: '去的医院要接入省内、跨省或长三角的异地结算系统，国外和港澳台的医院没有接入',
  },
  {
    id: 'jiangsu.kinds', cite: { article: '6' }, when: any(longStay, transfer),
    says: '能备案的是四类：安置退休、长期居住、常驻外地工作、转诊；急诊、异地生育和自己临时外出没有备案这一步，先垫付，回参保地报',
  },
]

export const grounds: readonly GroundRule[] = [
  {
    id: 'jiangsu.household', kind: 'long-stay', title: '异地安置退休', cite: { article: '6', item: '一' }, when: settled,
    says: '退休以后到外市定居，户口也迁了过去', needs: [
      { id: 'jiangsu.household.moved', cite: { article: '6', item: '一' }, says: '退休了，户口在定居的地方', when: always },
    ],
  },
  {
    id: 'jiangsu.residence', kind: 'long-stay', title: '异地长期居住', cite: { article: '6', item: '二' }, when: living,
    says: '长期住在外市，户口不用迁，也没有规定要住满多久', needs: [
      { id: 'jiangsu.residence.lives', cite: { article: '6', item: '二' }, says: '长期住在参保的设区市以外', when: always },
    ],
  },
  {
    id: 'jiangsu.posted', kind: 'long-stay', title: '常驻异地工作', cite: { article: '6', item: '三' }, when: posted,
    says: '单位派到外市长期工作，没有规定要满多久', needs: [
      { id: 'jiangsu.posted.sent', cite: { article: '6', item: '三' }, says: '由用人单位派去工作', when: always },
    ],
  },
  {
    id: 'jiangsu.transfer', kind: 'transfer', title: '异地转诊', cite: { article: '6', item: '四' }, when: transfer,
    says: '有转诊资质的医院同意，转到外市的医院继续看', needs: [
      { id: 'jiangsu.transfer.issued', cite: { article: '6', item: '四' }, says: '有转诊资质的医院已经同意转诊', when: 'referralIssued' },
    ],
  },
]
