import { all, always, any, is, no } from '../../../engine/conditions'
import type { Gap, Reading } from '../../../engine/types'

import { longStay, promises, recorded, retired, transfer } from './when'

export const readings: readonly Reading[] = [
  {
    id: 'jiangsu.starts', cite: { article: '27' }, chosen: 'end-of-2019', when: always,
    options: [{ id: 'end-of-2019', says: '从2019年12月31日起' }],
    why: '规程写明印发那天起实施，手头的文本没有印发日期，只知道是2019年的文件，所以取这一年的最后一天',
  },
  {
    id: 'jiangsu.insured-place-policy', cite: { article: '11' }, chosen: 'local', when: recorded,
    options: [{ id: 'local', says: '比例与在参保地看病一样' }, { id: 'own-rules', says: '参保地对外出看病（尤其是转诊）可能另有比例' }],
    why: '规程只说待遇由参保地定，没有写降低多少；转诊的比例请先问参保地经办机构',
  },
  {
    id: 'jiangsu.household-not-retired', cite: { article: '6', item: '二' }, chosen: 'as-residence', when: all(longStay, is('ground', 'household'), no(retired)),
    options: [{ id: 'as-residence', says: '还没退休、户口已迁走的，按长期居住办' }, { id: 'not-listed', says: '四类里没有这种情形，不能办' }],
    why: '第六条把户口没迁的列为长期居住，没有提户口迁了但没退休的人；不迁户口是放宽的条件，迁了的不应更严，请先问参保地经办机构',
  },
  {
    id: 'jiangsu.promise-form', cite: { article: '10' }, chosen: 'thirty-days', when: promises,
    options: [{ id: 'thirty-days', says: '签字当天生效，30天以内补材料' }],
    why: '规程只说及时补充，没有写几天；30天是经办机构可以调整的默认值',
  },
  {
    id: 'jiangsu.no-end', cite: { article: '8' }, chosen: 'until-cancelled', when: longStay,
    options: [{ id: 'until-cancelled', says: '一直有效，到变更或取消为止' }],
    why: '规程没有给长期的备案定到期日，只写了可以变更、取消',
  },
]

export const gaps: readonly Gap[] = [
  { id: 'jiangsu.gap.transfer-end', cite: { article: '6', item: '四' }, when: transfer, says: '转诊备案管多久没有写，请问参保地经办机构' },
  { id: 'jiangsu.gap.unfiled', cite: { article: '11' }, when: any(no('filed'), no(recorded)), says: '没有备案的能报多少，规程没有写，由参保地规定' },
  { id: 'jiangsu.gap.long-term', cite: { article: '6' }, when: longStay, says: '“长期”要多长没有写' },
  { id: 'jiangsu.gap.residence-proof', cite: { article: '8', item: '一' }, when: longStay, says: '居住证明具体收哪几种没有列，以参保地经办机构的要求为准' },
  { id: 'jiangsu.gap.at-home', cite: { article: '11' }, when: longStay, says: '备案期间回参保地看病能不能照样报，没有写，请问参保地经办机构' },
  { id: 'jiangsu.gap.false-promise', cite: { article: '10' }, when: promises, says: '承诺不实怎么处理没有写' },
  { id: 'jiangsu.gap.special', cite: { article: '20' }, when: 'specialCase', says: '什么算特殊情况没有写' },
]
