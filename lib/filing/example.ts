import type { IdNumber } from '../base/id-number'
import type { PlainDate } from '../base/plain-date'
import type { FactId, Kind, PackId } from '../policy/index'

import type { Answers } from './answers'
import { agreementOf } from './commitment'
import { guardianAgreement } from './guardian'

/** The day on which the examples are filed: the Friday before the Spring Festival of 2026. */
export const today = '2026-02-13' as PlainDate

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A number of GB 11643 for nobody: a region that has never existed, with the check character that fits. */
export function idNumberOf(birthDay: string, sex: 'male' | 'female'): IdNumber {
  const body = `229999${birthDay.replaceAll('-', '')}00${sex === 'male' ? '1' : '2'}`
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return `${body}${'10X98765432'.charAt(sum % 11)}` as IdNumber
}

const person: Answers = { insuredPlace: '220100', insurance: 'employee-active', name: '王小明', idNumber: idNumberOf('1988-05-04', 'male'), carePlace: '210100' }
const retired: Answers = { insurance: 'employee-retired', idNumber: idNumberOf('1958-05-04', 'male') }
const reach: Answers = { contactPhone: '13900000000' }
const lives: Answers = { address: '和平区南京街1号', ...reach }
const proves: Answers = { proofChoice: 'proof' }
const signs = (pack: PackId): Answers => ({ proofChoice: 'commitment', agreed: agreementOf(pack, '1'), signedAs: '王小明' })
const guarded: Answers = { guardianName: '李秀兰', guardianRelation: 'parent', guardianAgrees: guardianAgreement }
const posted: Answers = { ground: 'posted', employer: '长春某公司', postedFrom: '2026-01-01', postedUntil: '2026-12-31' }
const sent: Answers = { ground: 'posted', employer: '某公司' }
const oldResident: Answers = { insurance: 'resident', idNumber: idNumberOf('1971-01-15', 'female'), barred: 'yes', barredReason: '当地只收本地户籍', workerClass: 'worker' }
const referred: Answers = { referralHospital: '某市中心医院', referralDay: '2026-02-10', diagnosis: '肺部结节' }

export type Example = { readonly name: string; readonly kind: Kind; readonly answers: Answers; readonly on: PlainDate }
const longStay = (name: string, answers: Answers, on = today): Example => ({ name, kind: 'long-stay', on, answers: { ...person, ...lives, ...answers } })
const short = (kind: Kind, name: string, answers: Answers): Example => ({ name, kind, on: today, answers: { ...person, ...reach, ...answers } })

/** Whole, eligible filings of one province: the first of each kind stands for it in other tests. */
export const examples: readonly Example[] = [
  longStay('a posted employee hands in the letter', { ...posted, ...proves }),
  longStay('a posted employee promises it', { ...posted, ...signs('jilin-2020-16') }),
  longStay('an employee with a household register', { ground: 'household', ...proves }),
  longStay('an employee with a permit', { ground: 'permit', permitUntil: '2027-06-30', ...proves }),
  longStay('an employee who promises a permit', { ground: 'permit', ...signs('jilin-2020-16') }),
  longStay('a retired employee with a registration', { insurance: 'employee-retired', ground: 'registration', residenceSince: '2025-08-13', ...proves }),
  longStay('an old resident with a permit', { ...oldResident, ground: 'permit', permitUntil: '2027-06-30', ...proves }),
  short('transfer', 'a transfer', { ...referred, need: 'limited', inList: 'unsure', hospital: '某大学第一医院' }),
  short('emergency', 'an emergency', { emergencyCare: 'yes', visitDay: '2026-02-13', hospital: '某大学第一医院', diagnosis: '急性阑尾炎' }),
  short('emergency', 'a child whose mother files', {
    ...guarded, insurance: 'resident', idNumber: idNumberOf('2019-06-01', 'female'), emergencyCare: 'yes', visitDay: '2026-02-13', hospital: '某市儿童医院', diagnosis: '急性肺炎',
  }),
  short('maternity', 'a mother', { idNumber: idNumberOf('1995-03-02', 'female'), mother: 'self', dueDay: '2026-06-01', hospital: '某市妇产医院' }),
  short('maternity', 'a husband for his wife', { mother: 'spouse', spouseUnemployed: 'yes', planningCompliant: 'yes', dueDay: '2026-06-01', hospital: '某市妇产医院' }),
]

const pool219900: Answers = { insuredPlace: '219900', carePlace: '110105', choosesDirect: 'yes' }
const city320100: Answers = { insuredPlace: '320100', carePlace: '310115' }
const city370100: Answers = { insuredPlace: '370100', carePlace: '110105' }

/** The same for places with other documents, and for places that have none of their own. */
export const elsewhere: readonly Example[] = [
  longStay('a pool of offices: retired with the household moved', { ...pool219900, ...retired, ground: 'household' }),
  longStay('a pool of offices: retired in a dwelling of their own', { ...pool219900, ...retired, ground: 'dwelling' }),
  longStay('a pool of offices: retired and following a child', { ...pool219900, ...retired, ground: 'follows-family', kinHasHome: 'yes' }),
  longStay('a pool of offices: retired and kept by a relative', { ...pool219900, ...retired, ground: 'kept-by-relative', kinHasHome: 'yes', childless: 'yes', relativeAgrees: 'yes' }),
  longStay('a pool of offices: retired with a child in the army', { ...pool219900, ...retired, ground: 'military-family' }),
  longStay('a pool of offices: posted for a year', { ...pool219900, ...posted }),
  short('transfer', 'a pool of offices: a transfer', { ...pool219900, ...referred, withinRules: 'yes', hospital: '某大学第一医院' }),
  longStay('retired, the household moved', { ...city320100, ...retired, ground: 'household', ...proves }),
  longStay('living there, on a promise', { ...city320100, ground: 'residence', ...signs('jiangsu-2022-75') }),
  longStay('working there', { ...city320100, ...sent, ...proves }),
  short('transfer', 'a transfer to a city, no hospital named', { ...city320100, ...referred }),
  short('other', 'a trip without a referral', city320100),
  longStay('a migrant worker of 2021 on a promise', { ...city320100, ground: 'residence', migrantWorker: 'yes', ...signs('jiangsu-guicheng') }, '2021-06-01' as PlainDate),
  longStay('somebody of 2021 who moved for work, on a promise', { ...city320100, ...sent, migrantWorker: 'no', movedForWork: 'yes', ...signs('jiangsu-guicheng') }, '2021-06-01' as PlainDate),
  longStay('somebody of 2021 who did neither', { ...city320100, ground: 'residence', migrantWorker: 'no', movedForWork: 'no' }, '2021-06-01' as PlainDate),
  longStay('a place without a document: living there, on a promise', { ...city370100, ground: 'residence', ...signs('national-2022-22') }),
  longStay('a place without a document: the papers', { ...city370100, ...sent, ...proves }),
  longStay('a place without a document, years ago: retired, the household moved', { ...city370100, ...retired, ground: 'household' }, '2018-03-05' as PlainDate),
  short('transfer', 'a place without a document: a transfer', { ...city370100, ...referred }),
  short('other', 'a place without a document: a trip', city370100),
]

export const walks: readonly Example[] = [...examples, ...elsewhere]

export const exampleOf = (kind: Kind): Example => {
  const found = walks.find((each) => each.kind === kind)
  return found ?? { name: 'none', kind, answers: {}, on: today }
}

/** The facts that come with time and not with an answer. */
export const momentFacts = ['submittedOn', 'approvedOn', 'signedOn', 'registeredOn'] as const

/** What nobody knows before the treatment, its bill or a later change: rules that turn on it are not for the filing to ask about. */
export const billFacts: readonly FactId[] = [
  'filed', 'inTime', 'couldSettleDirectly', 'settledDirectly', 'ownFault', 'care', 'dischargedOn', 'completeOn', 'poorHousehold', 'internetHospital', 'epidemic', 'student',
  'networked', 'designated', 'cardUsable', 'injured', 'thirdParty', 'smallBill', 'specialCase', 'directStayThisYear', 'specialDisease', 'institutionLevel', 'agent', 'changesThisYear',
]
