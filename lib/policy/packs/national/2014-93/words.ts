import { always, any, is } from '../../../engine/conditions'
import type { Gap, Reading, StatementRule } from '../../../engine/types'

import { longStay, settled } from './rules'

export const statements: readonly StatementRule[] = [
  { id: 'national14.voluntary', topic: 'voluntary', cite: { article: '四' }, when: settled, says: '办不办由您自己定，要办就向参保地申请' },
  { id: 'national14.direct', topic: 'direct-duty', cite: { article: '四' }, when: settled, says: '办好以后，在居住地住院可以直接结算' },
  { id: 'national14.catalogue', topic: 'catalogue', cite: { article: '四' }, when: settled, says: '哪些药和项目能报，原则上按居住地的规定' },
  { id: 'national14.limits', topic: 'limits', cite: { article: '四' }, when: settled, says: '起付线、比例和限额，原则上按参保地本地看病的标准，不按转外的标准' },
  { id: 'national14.account', topic: 'personal-account', cite: { article: '四' }, when: settled, says: '您可以申请把个人账户的钱划给自己，用来看门诊、买药' },
  { id: 'national14.lists', topic: 'institutions', cite: { article: '三' }, when: always, says: '能直接结算的定点医院名单要公布，可以查' },
  { id: 'national14.same-service', topic: 'handler', cite: { article: '五' }, when: settled, says: '居住地的经办机构要把您当本地人一样管理和服务' },
  { id: 'national14.help', topic: 'verification', cite: { article: '五' }, when: any(is('kind', 'emergency'), is('kind', 'transfer')), says: '需要核实费用的，看病当地的经办机构要帮忙' },
  { id: 'national14.inside', topic: 'limits', cite: { article: '三' }, when: any(is('scope', 'in-province'), is('scope', 'in-city')), says: '省内异地看病的待遇，按参保地的规定' },
  { id: 'national14.left', topic: 'left-to-place', cite: { article: '四' }, when: always, says: '国家的文件只定了框架，其余由参保地自己定，办之前请打12393或问参保地经办机构' },
]

export const readings: readonly Reading[] = [
  {
    id: 'national14.approval-day', cite: { article: '四' }, chosen: 'approval', when: settled,
    options: [{ id: 'approval', says: '以参保地审核通过那天为生效日' }],
    why: '文件说参保地同意、居住地登记以后可以直接结算，两件事在同一次办理里完成，没有分开写日子',
  },
]

export const gaps: readonly Gap[] = [
  { id: 'national14.gap.end', cite: { article: '四' }, when: settled, says: '备案到哪天、能不能变更，由参保地规定' },
  { id: 'national14.gap.papers', cite: { article: '四' }, when: longStay, says: '要交什么材料没有写，这里按条件列出，以参保地的要求为准' },
  { id: 'national14.gap.ratio', cite: { article: '三' }, when: always, says: '除了安置退休人员住院，其他情况报多少由参保地规定' },
  { id: 'national14.gap.time', cite: { article: '三' }, when: always, says: '办理和报销要多少天没有写，由参保地规定' },
]
