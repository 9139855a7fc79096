import type { Facts } from '../../../engine/vocabulary'
import { on, type Case } from '../../case'

const away: Facts = { insurance: 'employee', scope: 'cross-province', outsideMainland: false, choosesDirect: true }
const retired = (ground: Facts['ground'], more: Facts = {}): Facts => ({ kind: 'long-stay', ...away, working: 'retired', ground, ...more })
const posted: Facts = { kind: 'long-stay', ...away, working: 'active', ground: 'posted', postedMonths: 12 }
const transfer: Facts = { kind: 'transfer', ...away, working: 'active', withinTransferRules: true }
const kept: Facts = retired('kept-by-relative', { childless: true, kinHasHome: true, relativeAgrees: true })
const both = ['filing-form', 'direct-statement'] as const

const whoMay: readonly Case[] = [
  {
    name: '退休，户口迁到定居地：可以；15个工作日以内开通，一年以内不能换地方', on: '2018-05-14',
    facts: retired('household', { registeredOn: on('2018-05-14') }), held: ['household-register', ...both],
    expect: {
      status: 'yes', materials: ['household-register', ...both], windows: { 'opens-by': '2018-06-04', 'valid-until': 'open' },
      locks: { 'liaoning.lock.living': '2019-05-14' }, codes: ['liaoning.code.household'],
      statements: ['liaoning.voluntary', 'liaoning.file-first', 'liaoning.who-files', 'liaoning.receipt', 'liaoning.change', 'liaoning.report', 'liaoning.institutions', 'liaoning.onward',
        'liaoning.other-care', 'liaoning.catalogue', 'liaoning.limits', 'liaoning.one-slip', 'liaoning.pay-own-share', 'liaoning.there-rules', 'liaoning.card', 'liaoning.same-service', 'liaoning.account'],
      readings: ['liaoning.registration-day', 'liaoning.registered-is-stamped', 'liaoning.no-end'],
      gaps: ['liaoning.gap.proof', 'liaoning.gap.opening-day', 'liaoning.gap.complaints', 'liaoning.gap.forgery'],
    },
  },
  {
    name: '登记当天也算一天的话，早一个工作日开通', on: '2018-05-14', facts: retired('household', { registeredOn: on('2018-05-14') }), readings: { 'liaoning.registration-day': 'counted' },
    expect: { status: 'not-ready', windows: { 'opens-by': '2018-06-01', 'valid-until': 'open' } },
  },
  {
    name: '户口迁过去了但还在职：不可以', on: '2018-05-14', facts: { ...retired('household'), working: 'active' },
    expect: { status: 'no', failing: ['liaoning.household.retired'] },
  },
  {
    name: '不知道退没退休：还不能定', on: '2018-05-14', facts: { ...retired('household'), working: undefined },
    expect: { status: 'undecided', open: ['working'] },
  },
  {
    name: '退休，当地有自己的房子：可以', on: '2018-05-14', facts: retired('dwelling'), held: ['dwelling-proof', ...both],
    expect: { status: 'yes', materials: ['dwelling-proof', ...both], codes: ['liaoning.code.living'], locks: { 'liaoning.lock.living': 'awaits registeredOn' } },
  },
  { name: '有房子但还在职：不可以', on: '2018-05-14', facts: { ...retired('dwelling'), working: 'active' }, expect: { status: 'no', failing: ['liaoning.dwelling.retired'] } },
  {
    name: '退休，跟着在当地有户口或住房的子女：可以', on: '2018-05-14', facts: retired('follows-family', { kinHasHome: true }),
    expect: { status: 'not-ready', materials: ['dwelling-proof', 'kinship-proof', ...both] },
  },
  {
    name: '还在职，子女在当地也没有户口和住房：两条都不满足', on: '2018-05-14', facts: { ...retired('follows-family', { kinHasHome: false }), working: 'active' },
    expect: { status: 'no', failing: ['liaoning.follows-family.retired', 'liaoning.follows-family.home'] },
  },
  {
    name: '不清楚子女在当地有没有户口或住房：还不能定', on: '2018-05-14', facts: retired('follows-family'),
    expect: { status: 'undecided', open: ['kinHasHome'] },
  },
  {
    name: '退休，没有子女，由有住房并同意的亲属照顾：可以', on: '2018-05-14', facts: kept,
    expect: { status: 'not-ready', materials: ['dwelling-proof', 'kinship-proof', 'relative-consent', ...both] },
  },
  {
    name: '由亲属照顾的四条都不满足：四条都说出来', on: '2018-05-14', facts: { ...kept, working: 'active', childless: false, kinHasHome: false, relativeAgrees: false },
    expect: {
      status: 'no',
      failing: ['liaoning.kept-by-relative.retired', 'liaoning.kept-by-relative.childless', 'liaoning.kept-by-relative.home', 'liaoning.kept-by-relative.agrees'],
    },
  },
  {
    name: '退休，子女是驻当地军人：可以', on: '2018-05-14', facts: retired('military-family'),
    expect: { status: 'not-ready', materials: ['kinship-proof', 'service-proof', ...both] },
  },
  { name: '配偶是驻当地军人但自己还在职：不可以', on: '2018-05-14', facts: { ...retired('military-family'), working: 'active' }, expect: { status: 'no', failing: ['liaoning.military-family.retired'] } },
  {
    name: '在职，派驻正好一年：可以；6个月以内不能换地方（二月没有31日，到月底）', on: '2018-08-31', facts: { ...posted, registeredOn: on('2018-08-31') }, held: ['employer-letter', ...both],
    expect: {
      status: 'yes', materials: ['employer-letter', ...both], locks: { 'liaoning.lock.posted': '2019-02-28' }, codes: ['liaoning.code.posted'], readings: ['liaoning.one-year-includes'],
    },
  },
  { name: '派驻11个月：不可以', on: '2018-05-14', facts: { ...posted, postedMonths: 11 }, expect: { status: 'no', failing: ['liaoning.posted.one-year'] } },
  { name: '退休的人说是派驻：不可以', on: '2018-05-14', facts: { ...posted, working: 'retired' }, expect: { status: 'no', failing: ['liaoning.posted.active'] } },
  { name: '不知道派驻多久：还不能定', on: '2018-05-14', facts: { ...posted, postedMonths: undefined }, expect: { status: 'undecided', open: ['postedMonths'] } },
  {
    name: '按省直规定转诊：可以，登记当时开通，一次备案一次结算', on: '2018-05-14', facts: { ...transfer, registeredOn: on('2018-05-14') }, held: ['referral'],
    expect: {
      status: 'yes', materials: ['referral'], windows: { 'effective-from': '2018-05-14', 'valid-until': 'settlement' }, locks: {}, codes: ['liaoning.code.transfer'],
      statements: ['liaoning.again', 'liaoning.one-settlement', 'liaoning.institutions.transfer'], gaps: ['liaoning.gap.transfer-rules'],
    },
  },
  { name: '不符合省直的转诊规定：不可以', on: '2018-05-14', facts: { ...transfer, withinTransferRules: false }, expect: { status: 'no', failing: ['liaoning.transfer.within'] } },
  { name: '不清楚合不合转诊规定：还不能定', on: '2018-05-14', facts: { ...transfer, withinTransferRules: undefined }, expect: { status: 'undecided', open: ['withinTransferRules'] } },
]

const whoMayNot: readonly Case[] = [
  { name: '只有居住证：不在规程列出的情形里', on: '2018-05-14', facts: retired('permit'), expect: { status: 'no', failing: ['liaoning.listed'] } },
  { name: '在省内别的市：不按这份规程', on: '2018-05-14', facts: { ...retired('household'), scope: 'in-province' }, expect: { status: 'no', failing: ['liaoning.across'], gaps: ['liaoning.gap.in-province'] } },
  { name: '去香港：不可以', on: '2018-05-14', facts: { ...retired('household'), outsideMainland: true }, expect: { status: 'no', failing: ['liaoning.networked'] } },
  { name: '居民医保：不可以', on: '2018-05-14', facts: { ...transfer, insurance: 'resident' }, expect: { status: 'no', failing: ['liaoning.employee'] } },
  {
    name: '急诊：没有这一类，照原来的办法', on: '2018-05-14', facts: { ...away, kind: 'emergency', settledDirectly: false },
    expect: { status: 'no', failing: ['liaoning.kinds'], gaps: ['liaoning.gap.other-kinds'], ratio: 'silent', claims: ['liaoning.claim.old-way'] },
  },
  {
    name: '愿意照旧先垫付：不用办这个备案', on: '2018-05-14', facts: { ...retired('household'), choosesDirect: false },
    expect: { status: 'no', failing: ['liaoning.chooses-direct'], claims: ['liaoning.claim.old-way'], gaps: ['liaoning.gap.old-rules'] },
  },
  { name: '还没选怎么结算：还不能定', on: '2018-05-14', facts: { ...retired('household'), choosesDirect: undefined }, expect: { status: 'undecided', open: ['choosesDirect'] } },
]

const whatItPays: readonly Case[] = [
  {
    name: '备了案、直接结算的住院：省直自己的比例，没有降低', on: '2018-05-14', facts: retired('household', { filed: true, care: 'inpatient', settledDirectly: true }),
    expect: { status: 'not-ready', ratio: 'local' },
  },
  { name: '还不知道能不能直接结算：两种结果都说', on: '2018-05-14', facts: retired('household', { filed: true, care: 'inpatient' }), expect: { status: 'not-ready', ratio: 'local | silent' } },
  {
    name: '门诊：照原来的办法，规程里没有比例', on: '2018-05-14', facts: retired('household', { filed: true, care: 'outpatient', settledDirectly: false }),
    expect: { status: 'not-ready', ratio: 'silent', claims: ['liaoning.claim.old-way', 'liaoning.claim.other-care'] },
  },
  {
    name: '今年没有住院直接结算：明年1月1日到20日申请退回个人账户，20日是周日顺延一天', on: '2018-05-14', facts: retired('household', { directStayThisYear: false }),
    expect: { status: 'not-ready', windows: { 'opens-by': 'awaits registeredOn', 'valid-until': 'open', 'account-window': '2019-01-01..2019-01-21' } },
  },
  {
    name: '明年1月20日是工作日：不顺延', on: '2019-05-14', facts: retired('household', { directStayThisYear: false }),
    expect: { status: 'not-ready', windows: { 'opens-by': 'awaits registeredOn', 'valid-until': 'open', 'account-window': '2020-01-01..2020-01-20' } },
  },
  {
    name: '今年有过住院直接结算：不能退回', on: '2018-05-14', facts: retired('household', { directStayThisYear: true }),
    expect: { status: 'not-ready', windows: { 'opens-by': 'awaits registeredOn', 'valid-until': 'open' } },
  },
  {
    name: '2023年起：答案不变，旁边写明国家规定', on: '2023-02-06', facts: retired('household'),
    expect: { status: 'not-ready', notices: ['national.both-ways', 'national.late-filing', 'national.changes'] },
  },
]

export const cases: readonly Case[] = [...whoMay, ...whoMayNot, ...whatItPays]
