import type { InstitutionRule } from '../../../engine/types'
import { emergency, handedIn } from './when'

export const institutions: readonly InstitutionRule[] = [
  { id: 'jiangsu22.picks', cite: { article: '12' }, when: handedIn, says: '备案到城市或省，不填医院', picks: { type: 'none' } },
  { id: 'jiangsu22.picks.emergency', cite: { article: '19' }, when: emergency, says: '急诊抢救不用先选医院，不是定点的也可以', picks: { type: 'nearest' } },
]
