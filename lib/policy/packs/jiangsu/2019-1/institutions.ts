import type { InstitutionRule } from '../../../engine/types'
import { recorded } from './when'

export const institutions: readonly InstitutionRule[] = [
  { id: 'jiangsu.picks', cite: { article: '9' }, when: recorded, says: '备案到城市或省，不填医院', picks: { type: 'none' } },
]
