import type { CommitmentRule, MaterialRule } from '../../../engine/types'

import { handedIn, living, longStay, posted, settled, transfer } from './when'

const cite = { article: '规程第8条' } as const

export const materials: readonly MaterialRule[] = [
  { id: 'national22.material.identity', material: 'identity', cite, when: handedIn, says: '医保电子凭证、有效身份证件或社会保障卡，任选一样' },
  { id: 'national22.material.form', material: 'filing-form', filled: 'here', cite, when: handedIn, says: '跨省异地就医备案表' },
  { id: 'national22.material.household', material: 'household-register', cite, when: settled, says: '户口簿首页和本人那一页；也可以写承诺书代替' },
  { id: 'national22.material.residence', material: 'residence-proof', cite, when: living, says: '居住证明；也可以写承诺书代替' },
  { id: 'national22.material.posted', material: 'employer-letter', cite, when: posted, says: '参保单位派出的证明、当地工作单位的证明或工作合同，任选一样；也可以写承诺书代替' },
  { id: 'national22.material.referral', material: 'referral', cite, when: transfer, says: '参保地规定的定点医院开的转诊转院证明，不能用承诺书代替' },
]

export const commitments: readonly CommitmentRule[] = [
  {
    id: 'national22.commitment', cite, when: longStay, says: '长期备案的户口、居住、工作证明，都可以用个人承诺书代替',
    replaces: ['household-register', 'residence-proof', 'employer-letter'],
    consequence: { says: '文件正文没有写承诺不实怎么处理，由参保地经办机构按规定处理', rule: 'national22.gap.false-promise' },
  },
]
