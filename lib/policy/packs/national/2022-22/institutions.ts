import type { InstitutionRule } from '../../../engine/types'
import { handedIn } from './when'

export const institutions: readonly InstitutionRule[] = [
  { id: 'national22.picks', cite: { article: '通知三（一）' }, when: handedIn, says: '备案到城市，不选医院', picks: { type: 'none' } },
]
