import type { Facts } from '../../../engine/vocabulary'
import { on, type Case } from '../../case'

const away: Facts = { insurance: 'employee', working: 'active', scope: 'cross-province', outsideMainland: false, channel: 'online' }
const stay: Facts = { kind: 'long-stay', ...away, ground: 'residence' }
const transfer: Facts = { kind: 'transfer', ...away, referralIssued: true }
const urgent: Facts = { kind: 'emergency', ...away, emergencyCare: true, visitDay: on('2024-03-04') }
const other: Facts = { kind: 'other', ...away }
const basic = ['identity', 'filing-form'] as const

const whoMay: readonly Case[] = [
  {
    name: '退休，户口迁走：安置退休，长期有效，交了证明的随时能变更', on: '2024-03-04',
    facts: { ...stay, working: 'retired', ground: 'household', commits: false, approvedOn: on('2024-03-05'), submittedOn: on('2024-03-04') }, held: [...basic, 'household-register'],
    expect: {
      status: 'yes', materials: [...basic, 'household-register'], windows: { 'opens-by': '2024-03-05', 'effective-from': '2024-03-05', 'valid-until': 'open' }, locks: {},
      codes: ['jiangsu22.code.household'], notices: [],
      statements: ['jiangsu22.categories', 'jiangsu22.channels', 'jiangsu22.agent', 'jiangsu22.changes', 'jiangsu22.promise', 'jiangsu22.several', 'jiangsu22.destination', 'jiangsu22.catalogue.there',
        'jiangsu22.limits', 'jiangsu22.pay.long-stay', 'jiangsu22.onward', 'jiangsu22.not-designated', 'jiangsu22.both-ways', 'jiangsu22.late-filing', 'jiangsu22.later-still', 'jiangsu22.help-times',
        'jiangsu22.cost-check'],
      gaps: ['jiangsu22.gap.false-promise', 'jiangsu22.gap.claim-cases'],
    },
  },
  {
    name: '长期居住，用承诺书：不用交居住证明，6个月以内不能变更、取消', on: '2024-08-31', facts: { ...stay, commits: true, approvedOn: on('2024-08-31') }, held: basic,
    expect: {
      status: 'yes', materials: [...basic, 'residence-proof'], locks: { 'jiangsu22.lock.change': '2025-02-28', 'jiangsu22.lock.cancel': '2025-02-28' },
      codes: ['jiangsu22.code.living'], statements: ['jiangsu22.promise-kept'],
    },
  },
  {
    name: '还没退休，户口已迁走：按长期居住办', on: '2024-03-04', facts: { ...stay, ground: 'household', commits: false }, held: [...basic, 'residence-proof'],
    expect: { status: 'yes', codes: ['jiangsu22.code.living'] },
  },
  { name: '户口已迁走，不知道退没退休：先问清楚', on: '2024-03-04', facts: { ...stay, ground: 'household', working: undefined }, expect: { status: 'undecided', open: ['working'] } },
  { name: '常驻外地工作：单位证明或合同任选一样', on: '2024-03-04', facts: { ...stay, ground: 'posted', commits: false }, expect: { status: 'not-ready', materials: [...basic, 'employer-letter'], codes: ['jiangsu22.code.posted'] } },
  {
    name: '窗口代办：还要代办人的身份证件，当天上传', on: '2024-03-04', facts: { ...stay, channel: 'window', agent: true, submittedOn: on('2024-03-04') },
    expect: { status: 'not-ready', materials: [...basic, 'residence-proof', 'agent-identity'], windows: { 'opens-by': '2024-03-04', 'effective-from': 'awaits approvedOn', 'valid-until': 'open' } },
  },
  {
    name: '转诊到外省：至少6个月有效，可以看很多次', on: '2024-03-04', facts: { ...transfer, approvedOn: on('2024-03-05') }, held: [...basic, 'referral'],
    expect: {
      status: 'yes', windows: { 'opens-by': 'awaits submittedOn', 'effective-from': '2024-03-05', 'valid-until': '2024-09-05' }, codes: ['jiangsu22.code.transfer-away'],
      statements: ['jiangsu22.by-hospital', 'jiangsu22.many-visits', 'jiangsu22.not-cut-off'], readings: ['jiangsu22.at-least-six-months'], gaps: ['jiangsu22.gap.longer', 'jiangsu22.gap.how-much'],
    },
  },
  {
    name: '参保地定得更长的话，有效期要问参保地', on: '2024-03-04', facts: { ...transfer, approvedOn: on('2024-03-05') }, readings: { 'jiangsu22.at-least-six-months': 'longer' },
    expect: { status: 'not-ready', windows: { 'opens-by': 'awaits submittedOn', 'effective-from': '2024-03-05', 'valid-until': 'gap jiangsu22.gap.longer' } },
  },
  { name: '转到省内别的市', on: '2024-03-04', facts: { ...transfer, scope: 'in-province' }, expect: { status: 'not-ready', codes: ['jiangsu22.code.transfer-inside'], statements: ['jiangsu22.catalogue.inside'] } },
  { name: '没有转诊证明：不可以', on: '2024-03-04', facts: { ...transfer, referralIssued: false }, expect: { status: 'no', failing: ['jiangsu22.transfer.issued'] } },
  { name: '不知道开没开转诊证明：还不能定', on: '2024-03-04', facts: { ...transfer, referralIssued: undefined }, expect: { status: 'undecided', open: ['referralIssued'] } },
  {
    name: '急诊抢救：当作备了案，什么都不用交', on: '2024-03-04', facts: urgent,
    expect: {
      status: 'yes', materials: [], windows: { 'effective-from': '2024-03-04', 'valid-until': 'stay-ends' }, codes: ['jiangsu22.code.emergency'],
      statements: ['jiangsu22.pay.emergency', 'jiangsu22.emergency-mark'], readings: ['jiangsu22.that-visit'],
    },
  },
  { name: '不是急诊抢救：不能当作备了案', on: '2024-03-04', facts: { ...urgent, emergencyCare: false }, expect: { status: 'no', failing: ['jiangsu22.emergency.need'] } },
  {
    name: '其他临时外出：只要身份凭证和备案表', on: '2024-03-04', facts: { ...other, approvedOn: on('2024-03-05') }, held: basic,
    expect: { status: 'yes', materials: basic, codes: ['jiangsu22.code.other'], windows: { 'opens-by': 'awaits submittedOn', 'effective-from': '2024-03-05', 'valid-until': '2024-09-05' } },
  },
  { name: '在本市看病：不用备案', on: '2024-03-04', facts: { ...stay, scope: 'same-place' }, expect: { status: 'no', failing: ['jiangsu22.outside'] } },
  { name: '去国外：不可以', on: '2024-03-04', facts: { ...other, outsideMainland: true }, expect: { status: 'no', failing: ['jiangsu22.on-the-mainland'] } },
  { name: '异地生育：没有单独这一类', on: '2024-03-04', facts: { ...away, kind: 'maternity', designated: true }, expect: { status: 'no', failing: ['jiangsu22.kinds'], gaps: ['jiangsu22.gap.birth'], ratio: 'silent' } },
  { name: '异地生育，不是定点的医院：不报', on: '2024-03-04', facts: { ...away, kind: 'maternity', designated: false }, expect: { status: 'no', failing: ['jiangsu22.kinds'], ratio: '0' } },
]

const pays = (name: string, facts: Facts, expect: Partial<Case['expect']>): Case =>
  ({ name, on: '2024-03-04', facts: { designated: true, ...facts }, expect: { status: 'not-ready', ...expect } })
const whatItPays: readonly Case[] = [
  pays('长期备案：本地比例', { ...stay, filed: true, commits: false }, { ratio: 'local' }),
  pays('转诊备案：最多降5个百分点', { ...transfer, filed: true }, { ratio: 'local <=5' }),
  pays('转诊没有备案：最多降20个百分点', { ...transfer, filed: false, settledDirectly: false }, { ratio: 'local <=20', claims: ['jiangsu22.claim'] }),
  pays('转诊，不知道备没备案：两种结果都说', transfer, { ratio: 'local <=20 | local <=5' }),
  pays('其他临时外出，备了案：最多降20个百分点，这是我们的理解', { ...other, filed: true }, { ratio: 'local <=20', readings: ['jiangsu22.other-temporary'] }),
  pays('急诊没有备案：不降', { ...urgent, filed: false }, { ratio: 'local', status: 'yes' }),
  pays('急诊去了非定点医院：也不降', { ...urgent, designated: false }, { ratio: 'local', status: 'yes' }),
  pays('长期备案，去了非定点医院：不报', { ...stay, filed: true, commits: false, designated: false }, { ratio: '0' }),
  {
    name: '其他临时外出，按原比例的八成理解', on: '2024-03-04', facts: { ...other, filed: true, designated: true }, readings: { 'jiangsu22.other-temporary': 'relative' },
    expect: { status: 'not-ready', ratio: 'local x80%' },
  },
  {
    name: '住院：外伤没有第三方的写承诺；跨年度、外院检查都有说法', on: '2024-03-04', facts: { ...other, care: 'inpatient', injured: true, thirdParty: false },
    expect: { status: 'not-ready', statements: ['jiangsu22.injury', 'jiangsu22.two-years', 'jiangsu22.outside-tests', 'jiangsu22.identities'] },
  },
]

const decided = (name: string, facts: Facts, within: Case['expect']['within'] & object): Case =>
  ({ name, on: '2024-04-29', facts: { ...other, completeOn: on('2024-04-29'), settledDirectly: true, filed: true, ...facts }, expect: { status: 'not-ready', within } })
const times: readonly Case[] = [
  decided('门诊单据不满1000元：5个工作日，五一放假不算', { smallBill: true, specialCase: false }, { 'jiangsu22.claim-time.small': '2024-05-09' }),
  decided('一般：10个工作日', { smallBill: false, specialCase: false }, { 'jiangsu22.claim-time': '2024-05-15' }),
  decided('特殊：20个工作日', { specialCase: true }, { 'jiangsu22.claim-time.special': '2024-05-29' }),
]

export const cases: readonly Case[] = [...whoMay, ...whatItPays, ...times]
