import { all, always, any, is, no } from '../../../engine/conditions'
import type { Gap, Reading, StatementRule } from '../../../engine/types'

import { emergency, handedIn, longStay, other, recorded, transfer } from './when'

export const statements: readonly StatementRule[] = [
  { id: 'national22.categories', topic: 'categories', cite: { article: '规程第7条' }, when: always, says: '长期三类：安置退休、长期居住、常驻工作；临时外出三类：转诊、急诊抢救、其他' },
  { id: 'national22.channels', topic: 'channels', cite: { article: '规程第9条' }, when: handedIn, says: '窗口、国家医保服务平台App、国家异地就医备案小程序、国务院客户端小程序都能办' },
  { id: 'national22.promise', topic: 'commitment', cite: { article: '规程第8条' }, when: longStay, says: '户口、居住、工作证明可以用承诺书代替；转诊证明不行' },
  { id: 'national22.destination', topic: 'destination', cite: { article: '通知三（一）' }, when: handedIn, says: '备案到城市，那里联网的医院都能去，不用选医院' },
  { id: 'national22.pay-rule', topic: 'catalogue', cite: { article: '规程第6条' }, when: always, says: '哪些药和项目能报看当地目录，报多少看参保地政策，由看病当地管理' },
  { id: 'national22.both-ways', topic: 'both-ways', cite: { article: '通知二（五）' }, when: longStay, says: '备案地和参保地两边都能报；用承诺书备案的，补齐证明以后才可以' },
  { id: 'national22.many-visits', topic: 'expiry', cite: { article: '通知二（三）' }, when: any(transfer, other), says: '有效期以内可以看很多次' },
  { id: 'national22.late', topic: 'late-filing', cite: { article: '规程第16条' }, when: handedIn, says: '住院了还没备案的，出院结算以前补办，也能直接结算' },
  { id: 'national22.at-the-hospital', topic: 'at-the-hospital', cite: { article: '规程第17条' }, when: recorded, says: '挂号、住院时说明是外地参保，出示医保电子凭证、身份证或社保卡' },
  { id: 'national22.injury', topic: 'injury', cite: { article: '通知二（四）' }, when: all('injured', no('thirdParty')), says: '外伤没有别人负责的，写一份承诺也能直接结算' },
  { id: 'national22.who-counts', topic: 'handler', cite: { article: '规程第32、33条' }, when: recorded, says: '报多少由参保地算好，再传给医院' },
  { id: 'national22.left', topic: 'left-to-place', cite: { article: '通知二（六）' }, when: always, says: '国家的文件只定了框架和上限，其余由参保地自己定，办之前请打12393或问参保地经办机构' },
]

export const readings: readonly Reading[] = [
  {
    id: 'national22.at-least-six-months', cite: { article: '通知二（三）' }, chosen: 'six-months', when: any(transfer, other),
    options: [{ id: 'six-months', says: '先按6个月算，这是最短的' }, { id: 'longer', says: '参保地可以定得更长' }],
    why: '国家只规定了最短6个月，参保地公布更长的，以参保地为准',
  },
  {
    id: 'national22.that-visit', cite: { article: '规程第8、34条' }, chosen: 'that-visit', when: emergency,
    options: [{ id: 'that-visit', says: '只管这一次急诊抢救' }],
    why: '急诊由医院上传标识当作备案，标识跟着这一次看病走',
  },
]

export const gaps: readonly Gap[] = [
  { id: 'national22.gap.longer', cite: { article: '通知二（三）' }, when: any(transfer, other), says: '参保地是否定了比6个月更长的有效期，请问参保地经办机构' },
  { id: 'national22.gap.how-much', cite: { article: '通知二（六）' }, when: any(transfer, emergency, other), says: '到底降几个百分点由参保地定，这里只有上限' },
  { id: 'national22.gap.unfiled', cite: { article: '通知二（六）' }, when: all(handedIn, no('filed')), says: '没有备案的能报多少，由参保地规定' },
  { id: 'national22.gap.lock', cite: { article: '通知二（三）' }, when: longStay, says: '参保地定的不能变更的时间有多长，请问参保地经办机构' },
  { id: 'national22.gap.in-province', cite: { article: '通知三（一）' }, when: any(is('scope', 'in-province'), is('scope', 'in-city')), says: '省内异地的办法由各省定，这里没有' },
  { id: 'national22.gap.birth', cite: { article: '规程第7条' }, when: is('kind', 'maternity'), says: '异地生育怎么办由参保地规定' },
  { id: 'national22.gap.false-promise', cite: { article: '规程第8条' }, when: longStay, says: '承诺不实怎么处理，这里没有核对到原文，请问参保地经办机构' },
  { id: 'national22.gap.claim-time', cite: { article: '规程第14条' }, when: always, says: '回参保地报销要多少天，由参保地规定' },
  { id: 'national22.gap.text', cite: { article: '规程第8条' }, when: always, says: '这份文件的全文还没有逐条核对，内容来自转述，待核实' },
]
