import type { Facts } from '../../../engine/vocabulary'
import { on, type Case } from '../../case'

/** Over a place's older document: its answer stands, and this one is read beside it. */
const beside: readonly Case[] = [
  {
    area: '220100', name: '2023年起的跨省急诊：省里的答案不变，旁边写明国家规定', on: '2023-02-06', held: ['emergency-diagnosis'],
    facts: { kind: 'emergency', insurance: 'resident', scope: 'cross-province', outsideMainland: false, emergencyCare: true, visitDay: on('2023-02-06') },
    expect: {
      status: 'yes', windows: { 'file-by': '2023-02-09', 'effective-from': '2023-02-06', 'valid-until': 'stay-ends' },
      notices: ['national.emergency', 'national.late-filing'], without: ['national.both-ways', 'national.changes'],
    },
  },
  {
    area: '220100', name: '2023年起的跨省长期：本地待遇暂停的说法旁边写明双向享受', on: '2023-02-06',
    facts: { kind: 'long-stay', insurance: 'employee', working: 'retired', ground: 'household', scope: 'cross-province', outsideMainland: false },
    expect: { status: 'not-ready', statements: ['local-lock', 'changes'], notices: ['national.both-ways', 'national.changes', 'national.late-filing', 'national.promise'], without: ['national.emergency'] },
  },
  {
    area: '220100', name: '2023年起的跨省转诊：只管这次住院的说法旁边写明至少6个月', on: '2023-02-06',
    facts: { kind: 'transfer', insurance: 'employee', localCannotTreat: true, scope: 'cross-province', outsideMainland: false },
    expect: { status: 'not-ready', notices: ['national.validity', 'national.reductions', 'national.late-filing'] },
  },
  {
    area: '220100', name: '2023年起自己去外省看病：省里没有这一种，旁边写明国家可以备案', on: '2023-02-06',
    facts: { kind: 'other', insurance: 'employee', scope: 'cross-province', outsideMainland: false }, expect: { status: 'no', notices: ['national.other', 'national.reductions'] },
  },
  {
    area: '219900', name: '辽宁省直一年不能换地方：旁边写明国家的上限是6个月', on: '2023-02-06',
    facts: { kind: 'long-stay', insurance: 'employee', working: 'retired', ground: 'household', choosesDirect: true, scope: 'cross-province', outsideMainland: false, registeredOn: on('2023-02-06') },
    expect: { status: 'not-ready', locks: { 'liaoning.lock.living': '2024-02-06' }, notices: ['national.changes', 'national.promise'] },
  },
]

const away: Facts = { insurance: 'employee', working: 'active', scope: 'cross-province', outsideMainland: false }
const stay: Facts = { kind: 'long-stay', ...away, ground: 'residence', commits: false }
const transfer: Facts = { kind: 'transfer', ...away, referralIssued: true }
const urgent: Facts = { kind: 'emergency', ...away, emergencyCare: true, visitDay: on('2024-03-04') }
const other: Facts = { kind: 'other', ...away }
const basic = ['identity', 'filing-form'] as const

/** Where the place has no document of its own. */
const whoMay: readonly Case[] = [
  {
    name: '退休，户口迁走：安置退休，长期有效，不能变更的时间最长6个月', on: '2024-03-04',
    facts: { ...stay, working: 'retired', ground: 'household', approvedOn: on('2024-03-05') }, held: [...basic, 'household-register'],
    expect: {
      status: 'yes', windows: { 'effective-from': '2024-03-05', 'valid-until': 'open' }, locks: { 'national22.lock.change': '2024-09-05', 'national22.lock.cancel': '2024-09-05' },
      codes: ['national22.code.household'], notices: [],
      statements: ['national22.categories', 'national22.channels', 'national22.promise', 'national22.destination', 'national22.pay-rule', 'national22.both-ways', 'national22.late', 'national22.at-the-hospital',
        'national22.who-counts', 'national22.left'],
      gaps: ['national22.gap.lock', 'national22.gap.claim-time', 'national22.gap.text'],
    },
  },
  { name: '长期居住，用承诺书代替居住证明', on: '2024-03-04', facts: { ...stay, commits: true }, held: basic, expect: { status: 'yes', materials: [...basic, 'residence-proof'], codes: ['national22.code.living'] } },
  { name: '常驻外地工作', on: '2024-03-04', facts: { ...stay, ground: 'posted' }, expect: { status: 'not-ready', materials: [...basic, 'employer-letter'], codes: ['national22.code.posted'] } },
  { name: '户口已迁走，不知道退没退休：先问清楚', on: '2024-03-04', facts: { ...stay, ground: 'household', working: undefined }, expect: { status: 'undecided', open: ['working'] } },
  {
    name: '转诊：至少6个月有效', on: '2024-03-04', facts: { ...transfer, approvedOn: on('2024-03-05') }, held: [...basic, 'referral'],
    expect: {
      status: 'yes', windows: { 'effective-from': '2024-03-05', 'valid-until': '2024-09-05' }, codes: ['national22.code.transfer'], statements: ['national22.many-visits'],
      readings: ['national22.at-least-six-months'], gaps: ['national22.gap.longer', 'national22.gap.how-much'],
    },
  },
  { name: '没有转诊证明：不可以', on: '2024-03-04', facts: { ...transfer, referralIssued: false }, expect: { status: 'no', failing: ['national22.transfer.issued'] } },
  { name: '不知道开没开转诊证明：还不能定', on: '2024-03-04', facts: { ...transfer, referralIssued: undefined }, expect: { status: 'undecided', open: ['referralIssued'] } },
  {
    name: '急诊抢救：当作备了案，什么都不用交', on: '2024-03-04', facts: urgent,
    expect: { status: 'yes', materials: [], windows: { 'effective-from': '2024-03-04', 'valid-until': 'stay-ends' }, codes: ['national22.code.emergency'], readings: ['national22.that-visit'] },
  },
  { name: '不是急诊抢救：不能当作备了案', on: '2024-03-04', facts: { ...urgent, emergencyCare: false }, expect: { status: 'no', failing: ['national22.emergency.need'] } },
  { name: '其他临时外出：只要身份凭证和备案表', on: '2024-03-04', facts: other, held: basic, expect: { status: 'yes', materials: basic, codes: ['national22.code.other'] } },
  { name: '省内异地：由各省自己定', on: '2024-03-04', facts: { ...stay, scope: 'in-province' }, expect: { status: 'no', failing: ['national22.across'], gaps: ['national22.gap.in-province'] } },
  { name: '去香港：不可以', on: '2024-03-04', facts: { ...other, outsideMainland: true }, expect: { status: 'no', failing: ['national22.on-the-mainland'] } },
  { name: '异地生育：没有单独这一类', on: '2024-03-04', facts: { ...away, kind: 'maternity' }, expect: { status: 'no', failing: ['national22.kinds'], gaps: ['national22.gap.birth'] } },
]

const pays = (name: string, facts: Facts, expect: Partial<Case['expect']>): Case => ({ name, on: '2024-03-04', facts, expect: { status: 'not-ready', ...expect } })
const whatItPays: readonly Case[] = [
  pays('长期备案：本地比例', { ...stay, filed: true }, { ratio: 'local' }),
  pays('转诊备案：最多降10个百分点', { ...transfer, filed: true }, { ratio: 'local <=10' }),
  pays('急诊抢救：最多降10个百分点', { ...urgent, filed: false }, { ratio: 'local <=10', status: 'yes' }),
  pays('其他临时外出，备了案：最多降20个百分点', { ...other, filed: true }, { ratio: 'local <=20' }),
  pays('没有备案，自己付了全款：由参保地定', { ...other, filed: false, settledDirectly: false, networked: false }, {
    ratio: 'silent', gaps: ['national22.gap.unfiled'], claims: ['national22.claim.late', 'national22.claim.not-networked'],
  }),
  pays('转诊，不知道备没备案：两种结果都说', transfer, { ratio: 'local <=10 | silent' }),
  pays('外伤没有第三方责任：写承诺', { ...other, filed: true, injured: true, thirdParty: false }, { ratio: 'local <=20', statements: ['national22.injury'] }),
]

export const cases: readonly Case[] = [...beside, ...whoMay, ...whatItPays]
