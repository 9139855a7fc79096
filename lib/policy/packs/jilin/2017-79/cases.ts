import type { Facts } from '../../../engine/vocabulary'
import { on, type Case } from '../../case'

import { ratioCases } from './ratio-cases'

const active: Facts = { insurance: 'employee', working: 'active' }
const retired: Facts = { insurance: 'employee', working: 'retired' }
const resident: Facts = { insurance: 'resident' }
const away: Facts = { scope: 'cross-province', outsideMainland: false }
const nearby: Facts = { scope: 'in-province', outsideMainland: false }
const longStay = (facts: Facts): Facts => ({ kind: 'long-stay', ...away, ...facts })
const oldResident: Facts = { ...resident, reachedRetirementAge: true, barredFromLocalScheme: true }

const whoMay: readonly Case[] = [
  {
    name: '在职职工，户口在居住地：可以，长期有效', on: '2018-05-14',
    facts: longStay({ ...active, ground: 'household', approvedOn: on('2018-05-16') }), held: ['household-register'],
    expect: {
      status: 'yes', failing: [], windows: { 'effective-from': '2018-05-16', 'valid-until': 'open' }, materials: ['household-register'],
      statements: ['pay.local', 'local-lock', 'changes', 'verification', 'catalogue.there', 'institutions.long-stay.cross', 'institutions.special.cross', 'handler.cross-province', 'personal-account'],
      without: ['pay.resident', 'extension', 'catalogue.jilin', 'institutions.long-stay', 'institutions.special', 'institutions.temporary.cross', 'handler.in-province'],
    },
  },
  {
    name: '在职职工，有居住证：到居住证到期那天，可以延期', on: '2018-05-14',
    facts: longStay({ ...active, ...nearby, ground: 'permit', permitUntil: on('2019-03-31'), approvedOn: on('2018-05-16') }), held: ['residence-permit'],
    expect: {
      status: 'yes', windows: { 'effective-from': '2018-05-16', 'valid-until': '2019-03-31' }, materials: ['residence-permit'],
      statements: ['extension', 'catalogue.jilin', 'institutions.long-stay', 'institutions.special', 'handler.in-province'],
      without: ['personal-account', 'catalogue.there', 'institutions.long-stay.cross', 'institutions.special.cross', 'institutions.temporary', 'handler.cross-province', 'handler.again'],
    },
  },
  {
    name: '退休职工，有居住证：长期有效，不看居住证哪天到期', on: '2018-05-14',
    facts: longStay({ ...retired, ground: 'permit', permitUntil: on('2019-03-31') }), held: ['residence-permit'],
    expect: { status: 'yes', windows: { 'effective-from': 'awaits approvedOn', 'valid-until': 'open' }, without: ['extension', 'six-months-includes-six', 'registration-has-no-end'] },
  },
  {
    name: '退休职工，居住登记满6个月：与居住证一样，长期有效', on: '2018-05-14',
    facts: longStay({ ...retired, ground: 'registration', residenceMonths: 6 }), held: ['residence-registration'],
    expect: { status: 'yes', windows: { 'effective-from': 'awaits approvedOn', 'valid-until': 'open' }, readings: ['six-months-includes-six'] },
  },
  {
    name: '在职职工，居住登记正好6个月：可以，但到哪天为止办法没有写', on: '2018-05-14',
    facts: longStay({ ...active, ground: 'registration', residenceMonths: 6 }),
    expect: {
      status: 'not-ready', windows: { 'effective-from': 'awaits approvedOn', 'valid-until': 'gap registration-has-no-end' },
      materials: ['residence-registration'], gaps: ['registration-has-no-end', 'materials'],
    },
  },
  {
    name: '居住登记只有5个月：不可以', on: '2018-05-14',
    facts: longStay({ ...active, ground: 'registration', residenceMonths: 5 }),
    expect: { status: 'no', failing: ['long-stay.registration.six-months'] },
  },
  {
    name: '不知道登记了几个月：还不能定，不当作不可以', on: '2018-05-14', facts: longStay({ ...active, ground: 'registration' }),
    expect: { status: 'undecided', open: ['residenceMonths'] },
  },
  {
    name: '单位派驻外地12个月：到单位材料的最后一天', on: '2018-05-14',
    facts: longStay({ ...active, ground: 'posted', postedMonths: 12, letterUntil: on('2019-04-30'), approvedOn: on('2018-05-16') }), held: ['employer-letter'],
    expect: { status: 'yes', windows: { 'effective-from': '2018-05-16', 'valid-until': '2019-04-30' }, materials: ['employer-letter'] },
  },
  {
    name: '单位派驻5个月：不可以', on: '2018-05-14', facts: longStay({ ...active, ground: 'posted', postedMonths: 5 }),
    expect: { status: 'no', failing: ['long-stay.posted.six-months'] },
  },
  {
    name: '居民，三条都满足：可以，比例低10%，能延期', on: '2018-05-14',
    facts: longStay({ ...oldResident, ground: 'permit', permitUntil: on('2020-01-31'), approvedOn: on('2018-05-16') }), held: ['residence-permit'],
    expect: { status: 'yes', windows: { 'effective-from': '2018-05-16', 'valid-until': '2020-01-31' }, statements: ['pay.resident', 'extension'], without: ['pay.local', 'personal-account'] },
  },
  {
    name: '居民，居住登记满6个月代替居住证：可以，到哪天没有写', on: '2018-05-14',
    facts: longStay({ ...oldResident, ground: 'registration', residenceMonths: 8 }), held: ['residence-registration'],
    expect: { status: 'yes', windows: { 'effective-from': 'awaits approvedOn', 'valid-until': 'gap registration-has-no-end' } },
  },
  {
    name: '居民，居住登记只有5个月：不可以', on: '2018-05-14', facts: longStay({ ...oldResident, ground: 'registration', residenceMonths: 5 }),
    expect: { status: 'no', failing: ['long-stay.resident.permit'] },
  },
  {
    name: '居民，没到退休年龄：不可以', on: '2018-05-14', facts: longStay({ ...oldResident, ground: 'permit', reachedRetirementAge: false }),
    expect: { status: 'no', failing: ['long-stay.resident.age'] },
  },
  {
    name: '居民，户口迁过去了但没有居住证：不可以', on: '2018-05-14', facts: longStay({ ...oldResident, ground: 'household' }),
    expect: { status: 'no', failing: ['long-stay.resident.permit'] },
  },
  {
    name: '居民，能参加当地医保：不可以', on: '2018-05-14', facts: longStay({ ...oldResident, ground: 'permit', barredFromLocalScheme: false }),
    expect: { status: 'no', failing: ['long-stay.resident.barred'] },
  },
  {
    name: '居民，三条都不满足：三条都要说', on: '2018-05-14',
    facts: longStay({ ...resident, ground: 'posted', postedMonths: 24, reachedRetirementAge: false, barredFromLocalScheme: false }),
    expect: { status: 'no', failing: ['long-stay.resident.age', 'long-stay.resident.permit', 'long-stay.resident.barred'] },
  },
]

const temporary: readonly Case[] = [
  {
    name: '转诊，病情危重：可以，到这次住院结束', on: '2018-05-14', facts: { kind: 'transfer', ...resident, ...away, critical: true, approvedOn: on('2018-05-15') }, held: ['referral'],
    expect: {
      status: 'yes', windows: { 'effective-from': '2018-05-15', 'valid-until': 'stay-ends' }, materials: ['referral'],
      statements: ['pay.transfer', 'institutions.temporary.cross'], gaps: ['transfer-list', 'transfer-time'],
      without: ['pay.local', 'pay.birth', 'changes', 'verification', 'institutions.temporary', 'institutions.emergency', 'handler.again', 'birth-local'],
    },
  },
  {
    name: '转诊，本地医院条件不够，去省内外市：可以，再转诊到看病当地登记', on: '2018-05-14', facts: { kind: 'transfer', ...active, ...nearby, localCannotTreat: true },
    expect: { status: 'not-ready', statements: ['handler.again', 'institutions.temporary'] },
  },
  {
    name: '转诊，本地能治、也不危重：不可以', on: '2018-05-14', facts: { kind: 'transfer', ...active, ...away, critical: false, localCannotTreat: false },
    expect: { status: 'no', failing: ['transfer.need'] },
  },
  {
    name: '急诊：3个工作日内备案，管这一次住院', on: '2018-05-14', facts: { kind: 'emergency', ...resident, ...away, emergencyCare: true, visitDay: on('2018-05-14') }, held: ['emergency-diagnosis'],
    expect: {
      status: 'yes', windows: { 'file-by': '2018-05-17', 'effective-from': '2018-05-14', 'valid-until': 'stay-ends' }, materials: ['emergency-diagnosis'],
      statements: ['pay.local', 'institutions.emergency', 'emergency.onward'], without: ['institutions.temporary.cross', 'pay.resident', 'transfer-list'], readings: ['visit-day-not-counted', 'covers-that-visit'],
    },
  },
  {
    name: '不是急危重症：不能按急诊备案', on: '2018-05-14', facts: { kind: 'emergency', ...active, ...away, emergencyCare: false },
    expect: { status: 'no', failing: ['emergency.need'] },
  },
  {
    name: '在香港看的急诊：不可以', on: '2018-05-14', facts: { kind: 'emergency', ...active, scope: 'cross-province', outsideMainland: true, emergencyCare: true },
    expect: { status: 'no', failing: ['on-the-mainland', 'emergency.on-the-mainland'] },
  },
  {
    name: '职工在外地有房子，没有落户、没有居住证：不在列出的情形里', on: '2018-05-14', facts: { kind: 'long-stay', ...active, ...away, ground: 'dwelling' },
    expect: { status: 'no', failing: ['long-stay.listed'] },
  },
  {
    name: '本人到外地生孩子：通过后生效，到这次生育结束', on: '2018-05-14', facts: { kind: 'maternity', ...active, ...away, mother: 'self', insuredMale: false, approvedOn: on('2018-05-15') }, held: ['pregnancy-record'],
    expect: { status: 'yes', windows: { 'effective-from': '2018-05-15', 'valid-until': 'birth-ends' }, materials: ['pregnancy-record'], statements: ['pay.birth'], readings: ['birth-local'], without: ['pay.transfer', 'institutions.emergency', 'emergency.onward'] },
  },
  {
    name: '男参保人选了本人生孩子：不可以', on: '2018-05-14', facts: { kind: 'maternity', ...active, ...away, mother: 'self', insuredMale: true },
    expect: { status: 'no', failing: ['maternity.self.insured'] },
  },
  {
    name: '男职工没有工作单位的配偶：可以', on: '2018-05-14',
    facts: { kind: 'maternity', ...active, ...away, mother: 'spouse', insuredMale: true, spouseUnemployed: true, planningCompliant: true },
    expect: { status: 'not-ready', failing: [] },
  },
  {
    name: '居民的配偶有工作、不合计划生育规定、参保人是女性：四条都要说', on: '2018-05-14',
    facts: { kind: 'maternity', ...resident, ...away, mother: 'spouse', insuredMale: false, spouseUnemployed: false, planningCompliant: false },
    expect: { status: 'no', failing: ['maternity.spouse.employee', 'maternity.spouse.husband', 'maternity.spouse.unemployed', 'maternity.spouse.compliant'] },
  },
]

const everywhere: readonly Case[] = [
  {
    name: '就在参保地看病：不用办', on: '2018-05-14', facts: { kind: 'transfer', ...active, scope: 'same-place', outsideMainland: false, critical: true },
    expect: { status: 'no', failing: ['outside-the-pool'] },
  },
  {
    name: '同一个市里跨县：按省内的规定', on: '2018-05-14', facts: { kind: 'transfer', ...active, scope: 'in-city', outsideMainland: false, critical: true },
    expect: { status: 'not-ready', statements: ['catalogue.jilin', 'institutions.temporary', 'handler.again'], without: ['catalogue.there', 'handler.cross-province'] },
  },
  {
    name: '每个人都会看到的', on: '2018-05-14', facts: { kind: 'maternity', ...active, ...away, mother: 'self', insuredMale: false },
    expect: { status: 'not-ready', statements: ['local-lock', 'unfiled', 'direct-duty', 'limits', 'forgery', 'disputes', 'complaints'], gaps: ['materials'] },
  },
  { name: '什么都还不知道：什么都不断定', on: '2018-05-14', facts: {}, expect: { status: 'undecided', windows: {} } },
  {
    name: '2020年以前还没有承诺制：签了也不生效，按审核通过', on: '2018-05-14',
    facts: longStay({ ...active, ground: 'household', commits: true, signedOn: on('2018-05-14'), approvedOn: on('2018-05-16') }),
    expect: { status: 'not-ready', windows: { 'effective-from': '2018-05-16', 'valid-until': 'open' } },
  },
]

export const cases: readonly Case[] = [...whoMay, ...temporary, ...everywhere, ...ratioCases]
