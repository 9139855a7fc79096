import { all, any, is, no } from '../../../engine/conditions'
import type { CommitmentRule, MaterialRule } from '../../../engine/types'

import { longStay, recorded, transfer, twoGroups } from './when'

const cite = { article: '8', item: '一' } as const
/** A hospital that files the transfer itself asks for no paper. */
const byOneself = any(longStay, no(is('channel', 'hospital')))

export const materials: readonly MaterialRule[] = [
  { id: 'jiangsu.material.identity', material: 'identity', cite, when: all(recorded, byOneself), says: '本人的身份证和社会保障卡' },
  { id: 'jiangsu.material.residence', material: 'residence-proof', cite, when: longStay, says: '能证明您住在那里的材料，一样就够' },
  { id: 'jiangsu.material.referral', material: 'referral', cite, when: all(transfer, byOneself), says: '参保地有转诊资质的医院开的转外就医证明' },
  { id: 'jiangsu.material.agent', material: 'agent-identity', cite, when: all(recorded, is('channel', 'window'), 'agent'), says: '请人去窗口代办的，还要代办人自己的身份证' },
]

export const commitments: readonly CommitmentRule[] = [
  {
    id: 'jiangsu.commitment', cite: { article: '10' }, when: all(longStay, twoGroups),
    says: '外出的农民工、到外地就业创业的人，可以先承诺、先备案，到了当地拿到材料再补交',
    replaces: ['residence-proof'],
    proofWithinDays: 30,
    consequence: { says: '规程没有写承诺不实怎么处理，以参保地经办机构的规定为准', rule: 'jiangsu.gap.false-promise' },
  },
]
