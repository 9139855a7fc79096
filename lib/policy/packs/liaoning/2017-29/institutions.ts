import type { InstitutionRule } from '../../../engine/types'
import { longStay, transfer } from './when'

export const institutions: readonly InstitutionRule[] = [
  { id: 'liaoning.picks', cite: { article: '16' }, when: longStay, says: '居住地能跨省直接结算的定点医院都可以去，不用选', picks: { type: 'none' } },
  { id: 'liaoning.picks.transfer', cite: { article: '16' }, when: transfer, says: '备案时登记1家医院，到那里看', picks: { type: 'one' } },
]
