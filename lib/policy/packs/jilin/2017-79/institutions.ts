import { all, any, is } from '../../../engine/conditions'
import type { InstitutionRule } from '../../../engine/types'

const longStay = is('kind', 'long-stay')
const inProvince = any(is('scope', 'in-province'), is('scope', 'in-city'))
const crossProvince = is('scope', 'cross-province')
const chosen = any(is('kind', 'transfer'), is('kind', 'maternity'))

const slots = ['tertiary', 'secondary', 'primary', 'specialist'] as const

export const institutions: readonly InstitutionRule[] = [
  { id: 'picks.long-stay', cite: { article: '15' }, when: all(longStay, inProvince), says: '不能直接结算的定点医院，最多选4家：三级、二级、一级、专科各一家', picks: { type: 'extra', slots } },
  { id: 'picks.long-stay.cross', cite: { article: '24' }, when: all(longStay, crossProvince), says: '不能直接结算的定点医院，最多选4家：三级、二级、一级、专科各一家', picks: { type: 'extra', slots } },
  { id: 'picks.special', cite: { article: '15' }, when: all(longStay, inProvince, 'specialDisease'), says: '门诊特殊疾病的定点，从自己能去的医院里定1家', picks: { type: 'special' } },
  { id: 'picks.special.cross', cite: { article: '24' }, when: all(longStay, crossProvince, 'specialDisease'), says: '门诊特殊疾病的定点，从自己能去的医院里定1家', picks: { type: 'special' } },
  { id: 'picks.temporary', cite: { article: '15' }, when: all(chosen, inProvince), says: '选1家看病当地的定点医院', picks: { type: 'one' } },
  { id: 'picks.temporary.cross', cite: { article: '24' }, when: all(chosen, crossProvince), says: '选1家看病当地的定点医院', picks: { type: 'one' } },
  { id: 'picks.emergency', cite: { article: '7', item: '二' }, when: is('kind', 'emergency'), says: '急诊不用先选医院，就近治疗', picks: { type: 'nearest' } },
]
