import { all, is, no } from '../../../engine/conditions'
import type { BaseRule, ClaimRule, CodeRule, GroundRule, MaterialRule, Rule, WindowRule } from '../../../engine/types'

const cite = { article: '四' } as const
export const longStay = is('kind', 'long-stay')
export const settled = all(longStay, is('ground', 'household'))

/** The document settles one kind of record; every other is left to the insured place. */
export const general: readonly Rule[] = [
  { id: 'national14.across', cite, when: is('scope', 'cross-province'), says: '这份文件只定了跨省怎么办；省内异地由各省自己定，请问参保地' },
  { id: 'national14.on-the-mainland', cite, when: no(is('outsideMainland', true)), says: '不包括国外和港澳台' },
  { id: 'national14.kinds', cite, when: longStay, says: '这份文件只定了跨省安置的退休人员怎么备案；转诊、急诊等由参保地自己定，请问参保地' },
]

export const grounds: readonly GroundRule[] = [
  {
    id: 'national14.settled', kind: 'long-stay', title: '跨省异地安置退休', cite, when: longStay,
    says: '已经退休、长期住在外省、户口也落在那里的参保人', needs: [
      { id: 'national14.settled.retired', cite, says: '已经退休', when: all(is('insurance', 'employee'), is('working', 'retired')) },
      { id: 'national14.settled.household', cite, says: '户口落在居住的地方；其他长期居住的，看参保地是否已经放开', when: is('ground', 'household') },
    ],
  },
]

export const materials: readonly MaterialRule[] = [
  { id: 'national14.material.household', material: 'household-register', cite, when: settled, says: '居住地的户口簿：首页和本人那一页' },
]

export const windows: readonly WindowRule[] = [
  { id: 'national14.window.from', window: 'effective-from', cite, when: settled, says: '参保地审核同意、居住地登记以后生效', span: { type: 'day', of: 'approvedOn' } },
  { id: 'national14.window.until', window: 'valid-until', cite, when: settled, says: '文件没有写到哪天', span: { type: 'gap', gap: 'national14.gap.end' } },
]

export const bases: readonly BaseRule[] = [
  {
    id: 'national14.base', cite, when: all(settled, is('working', 'retired'), 'filed', is('care', 'inpatient')),
    says: '住院的报销比例按参保地本地看病的标准，不按转到外地的比例', ratio: { type: 'local' },
  },
]

export const claims: readonly ClaimRule[] = [
  { id: 'national14.claim.emergency', cite: { article: '五' }, when: is('kind', 'emergency'), says: '在外地看急诊的，回参保地按规定报' },
]

export const codes: readonly CodeRule[] = [
  { id: 'national14.code', cite, when: settled, says: '国家平台上登记为异地安置退休', biz_appy_type: '08', rloc_rea: '02' },
]

