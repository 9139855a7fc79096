import type { Facts } from '../../../engine/vocabulary'
import { on, type Case } from '../../case'

const away: Facts = { insurance: 'employee', working: 'active', scope: 'cross-province', outsideMainland: false, channel: 'online' }
const nearby: Facts = { ...away, scope: 'in-province' }
const stay: Facts = { kind: 'long-stay', ...away, ground: 'residence', migrantWorker: false, movedForWork: false }
const transfer: Facts = { kind: 'transfer', ...away, referralIssued: true }
const papers = ['identity', 'residence-proof'] as const

const whoMay: readonly Case[] = [
  {
    name: '退休，户口迁到外省：异地安置退休，长期有效', on: '2021-03-01',
    facts: { ...stay, working: 'retired', ground: 'household', approvedOn: on('2021-03-02'), submittedOn: on('2021-03-01') }, held: papers,
    expect: {
      status: 'yes', materials: papers, windows: { 'opens-by': '2021-03-02', 'effective-from': '2021-03-02', 'valid-until': 'open' }, codes: ['jiangsu.code.household'],
      statements: ['jiangsu.categories', 'jiangsu.file-first', 'jiangsu.settle-or-claim', 'jiangsu.channels', 'jiangsu.no-visit', 'jiangsu.agent', 'jiangsu.changes', 'jiangsu.destination',
        'jiangsu.no-stamp', 'jiangsu.limits', 'jiangsu.card', 'jiangsu.one-slip', 'jiangsu.follow-there', 'jiangsu.identity-check', 'jiangsu.same-service', 'jiangsu.verification', 'jiangsu.complaints'],
      readings: ['jiangsu.starts', 'jiangsu.insured-place-policy', 'jiangsu.no-end'], gaps: ['jiangsu.gap.long-term', 'jiangsu.gap.residence-proof'],
    },
  },
  {
    name: '还在职，户口已迁走：按长期居住办，这是我们的理解', on: '2021-03-01', facts: { ...stay, ground: 'household' }, held: papers,
    expect: { status: 'yes', readings: ['jiangsu.household-not-retired'], codes: ['jiangsu.code.living'] },
  },
  { name: '不知道退没退休，户口已迁走：先问清楚', on: '2021-03-01', facts: { ...stay, ground: 'household', working: undefined }, expect: { status: 'undecided', open: ['working'] } },
  {
    name: '住在省内别的市，没有规定要住多久：异地长期居住', on: '2021-03-01', facts: { ...stay, ...nearby, approvedOn: on('2021-03-02') }, held: papers,
    expect: { status: 'yes', windows: { 'opens-by': 'awaits submittedOn', 'effective-from': '2021-03-02', 'valid-until': 'open' }, statements: ['jiangsu.catalogue.inside'] },
  },
  {
    name: '居民医保，住在外市：也可以', on: '2021-03-01', facts: { ...stay, insurance: 'resident', working: undefined, ground: 'permit' }, held: papers,
    expect: { status: 'yes', codes: ['jiangsu.code.living'] },
  },
  { name: '单位派驻，没有规定要多久：可以', on: '2021-03-01', facts: { ...stay, ground: 'posted' }, held: papers, expect: { status: 'yes', codes: ['jiangsu.code.posted'] } },
  {
    name: '在窗口请人代办：还要代办人的身份证，确认当天上传', on: '2021-03-01', facts: { ...stay, channel: 'window', agent: true, submittedOn: on('2021-03-01') }, held: papers,
    expect: { status: 'not-ready', materials: [...papers, 'agent-identity'], windows: { 'opens-by': '2021-03-01', 'effective-from': 'awaits approvedOn', 'valid-until': 'open' } },
  },
  {
    name: '不知道走哪个渠道、是不是代办：材料还没定', on: '2021-03-01', facts: { ...stay, channel: undefined },
    expect: { status: 'undecided', open: ['channel', 'agent'] },
  },
  {
    name: '医院同意转诊，转到外省：可以，管多久没有写', on: '2021-03-01', facts: transfer, held: ['identity', 'referral'],
    expect: {
      status: 'yes', materials: ['identity', 'referral'], windows: { 'opens-by': 'awaits submittedOn', 'effective-from': 'awaits approvedOn', 'valid-until': 'gap jiangsu.gap.transfer-end' },
      statements: ['jiangsu.by-hospital'], codes: ['jiangsu.code.transfer-away'], gaps: ['jiangsu.gap.transfer-end'],
    },
  },
  {
    name: '转到省内别的市，医院直接办：自己不用交材料', on: '2021-03-01', facts: { ...transfer, ...nearby, channel: 'hospital' },
    expect: { status: 'yes', materials: [], codes: ['jiangsu.code.transfer-inside'] },
  },
  { name: '医院没有同意转诊：不可以', on: '2021-03-01', facts: { ...transfer, referralIssued: false }, expect: { status: 'no', failing: ['jiangsu.transfer.issued'] } },
  { name: '不知道医院同不同意转诊：还不能定', on: '2021-03-01', facts: { ...transfer, referralIssued: undefined }, expect: { status: 'undecided', open: ['referralIssued'] } },
  { name: '在本市看病：不用备案', on: '2021-03-01', facts: { ...stay, scope: 'in-city' }, expect: { status: 'no', failing: ['jiangsu.outside'] } },
  { name: '去国外：不可以', on: '2021-03-01', facts: { ...stay, outsideMainland: true }, expect: { status: 'no', failing: ['jiangsu.networked'] } },
]

const promises: readonly Case[] = [
  {
    name: '农民工先承诺：先备案先生效，30天以内补材料', on: '2021-03-01', facts: { ...stay, migrantWorker: true, commits: true, signedOn: on('2021-03-01') }, held: ['identity'],
    expect: {
      status: 'yes', windows: { 'opens-by': 'awaits submittedOn', 'effective-from': '2021-03-01', 'proof-by': '2021-03-31', 'valid-until': 'open' },
      statements: ['jiangsu.promise'], readings: ['jiangsu.promise-form'], gaps: ['jiangsu.gap.false-promise'],
    },
  },
  {
    name: '到外地就业创业的人也可以先承诺，补交的最后一天逢周六顺延', on: '2021-03-04', facts: { ...stay, migrantWorker: false, movedForWork: true, commits: true, signedOn: on('2021-03-04') },
    held: ['identity'], expect: { status: 'yes', windows: { 'opens-by': 'awaits submittedOn', 'effective-from': '2021-03-04', 'proof-by': '2021-04-06', 'valid-until': 'open' } },
  },
  { name: '不是这两类人：承诺没有用，还差材料', on: '2021-03-01', facts: { ...stay, commits: true, signedOn: on('2021-03-01') }, held: ['identity'], expect: { status: 'not-ready' } },
]

const claim = (name: string, facts: Facts, ...claims: readonly string[]): Case => ({ name, on: '2021-03-01', facts, expect: { status: 'no', failing: ['jiangsu.kinds'], claims } })
const whatItPays: readonly Case[] = [
  {
    name: '备了案、跨省住院：参保地的比例，当地的目录', on: '2021-03-01', facts: { ...stay, filed: true, care: 'inpatient', designated: true, networked: true, cardUsable: true },
    expect: { status: 'not-ready', ratio: 'local', statements: ['jiangsu.catalogue.inpatient'], claims: ['jiangsu.papers.inpatient', 'jiangsu.claim.others'] },
  },
  {
    name: '到上海看门诊，社保卡没激活：回参保地报，当地的目录', on: '2021-03-01', facts: { ...stay, filed: true, care: 'outpatient', designated: true, networked: true, cardUsable: false },
    expect: {
      status: 'not-ready', statements: ['jiangsu.catalogue.outpatient', 'jiangsu.told-once', 'jiangsu.told-late'], claims: ['jiangsu.claim.no-card', 'jiangsu.papers.outpatient'],
    },
  },
  { name: '没有备案：报多少由参保地定', on: '2021-03-01', facts: { ...stay, filed: false }, expect: { status: 'not-ready', ratio: 'silent', gaps: ['jiangsu.gap.unfiled'] } },
  { name: '不知道备没备案：两种结果都说', on: '2021-03-01', facts: stay, expect: { status: 'not-ready', ratio: 'local | silent' } },
  claim('突发疾病没有备案：不用备，回参保地报', { ...away, kind: 'emergency', filed: false, emergencyCare: true, care: 'inpatient' }, 'jiangsu.claim.sudden', 'jiangsu.papers.emergency'),
  claim('在外地定点医院生孩子：回参保地报', { ...away, kind: 'maternity', designated: true }, 'jiangsu.claim.birth', 'jiangsu.papers.birth'),
  claim('学生放假在老家看病：回参保地报', { ...away, kind: 'other', student: true }, 'jiangsu.claim.student'),
  {
    name: '材料交齐：10个工作日以内报完（清明放一天）', on: '2021-03-29', facts: { ...stay, specialCase: false, completeOn: on('2021-03-29') },
    expect: { status: 'not-ready', within: { 'jiangsu.claim-time': '2021-04-13' } },
  },
  {
    name: '情况特殊：20个工作日，算到五一调休以后', on: '2021-04-12', facts: { ...stay, specialCase: true, completeOn: on('2021-04-12') },
    expect: { status: 'not-ready', within: { 'jiangsu.claim-time.special': '2021-05-11' }, gaps: ['jiangsu.gap.special'] },
  },
]

export const cases: readonly Case[] = [...whoMay, ...promises, ...whatItPays]
