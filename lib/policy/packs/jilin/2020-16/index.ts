import type { PlainDate } from '../../../../base/plain-date'
import { all, always, any, is, no } from '../../../engine/conditions'
import type { CommitmentRule, Pack, StatementRule, WindowRule } from '../../../engine/types'

const longStay = is('kind', 'long-stay')
const temporary = no(longStay)

const commitments: readonly CommitmentRule[] = [
  {
    id: 'commitment.long-stay', cite: { article: '六' }, when: longStay,
    says: '手里暂时没有居住或工作证明的，可以先签承诺书办理，证明随后补交',
    replaces: ['household-register', 'residence-permit', 'residence-registration', 'employer-letter'],
    proofWithinDays: 30,
    consequence: { says: '承诺不实的，停止异地就医待遇，多报的钱要追回', rule: 'forgery' },
  },
]

const windows: readonly WindowRule[] = [
  {
    id: 'window.commitment.from', window: 'effective-from', cite: { article: '六' }, when: all(longStay, 'commits'),
    says: '签了承诺书当天就生效', span: { type: 'day', of: 'signedOn' }, reading: 'commitment-form',
  },
  {
    id: 'window.commitment.proof-by', window: 'proof-by', cite: { article: '六' }, when: all(longStay, 'commits'),
    says: '签承诺书后30天内补交证明', span: { type: 'days', after: 'signedOn', count: 30 }, reading: 'commitment-form',
  },
]

const statements: readonly StatementRule[] = [
  { id: 'commitment', topic: 'commitment', cite: { article: '六' }, when: longStay, says: '推行承诺制：居住或工作证明可以先承诺、后补交' },
  { id: 'commitment.not-medical', topic: 'commitment', cite: { article: '六' }, when: temporary, says: '转诊、急诊、生育要有医院的材料，承诺书不能代替' },
  { id: 'no-visit', topic: 'no-visit', cite: { article: '六' }, when: always, says: '全程网上办，不用跑窗口' },
  { id: 'categories', topic: 'categories', cite: { article: '六' }, when: always, says: '国家平台上的叫法：长期的分异地安置、异地长期居住、常驻异地工作；转诊、急诊叫临时异地' },
  { id: 'emergency.direct', topic: 'direct-duty', cite: { article: '三' }, when: all(is('kind', 'emergency'), any(is('scope', 'in-province'), is('scope', 'in-city'))), says: '省内异地急诊可以直接结算' },
  { id: 'at-the-hospital', topic: 'at-the-hospital', cite: { article: '十', item: '三' }, when: always, says: '到医院带上社会保障卡、医保电子凭证或居民身份证，任选一样' },
  { id: 'channels', topic: 'channels', cite: { article: '六' }, when: always, says: '也可以在“吉林医保公共服务”微信公众号、国家医保服务平台App、国家异地就医备案小程序办理和查询' },
  { id: 'flags', topic: 'flags', cite: { article: '十', item: '三' }, when: any('poorHousehold', 'internetHospital'), says: '建档立卡贫困人口、互联网医院会在系统里带标识，不用另外交材料' },
  { id: 'epidemic', topic: 'epidemic', cite: { article: '一' }, when: 'epidemic', says: '新冠确诊或疑似病人前期自己付了钱的，由医院先退还，再按规定结算' },
  { id: 'cost-check', topic: 'cost-check', cite: { article: '七' }, when: always, says: '经办机构之间核对费用：每月26日列出清单，原则上下个月26日以前核完' },
  { id: 'rating', topic: 'rating', cite: { article: '十', item: '二' }, when: always, says: '办完后可以给这次服务打分' },
]

export const jilin2020: Pack = {
  id: 'jilin-2020-16',
  version: '1',
  document: {
    number: '吉医保联〔2020〕16号',
    title: '关于切实做好2020年全省异地就医医疗费用结算工作的通知',
    issuer: '吉林省医疗保障局、吉林省财政厅',
    validity: { from: '2020-08-18' as PlainDate, verifiedOn: '2026-11-22' as PlainDate },
  },
  areas: ['22'],
  amends: 'jilin-2017-79',
  commitments, windows, statements,
  readings: [
    {
      id: 'commitment-form', cite: { article: '六' }, chosen: 'commitment-form',
      options: [{ id: 'commitment-form', says: '签字当天生效，30天内补交证明' }],
      when: all(longStay, 'commits'),
      why: '通知要求推行承诺制，没有规定样式和补交期限；30天是经办机构可以调整的默认值',
    },
  ],
}
