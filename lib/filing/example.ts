import type { IdNumber } from '../base/id-number'
import type { PlainDate } from '../base/plain-date'
import type { Kind } from '../policy/index'

import type { Answers } from './answers'
import { commitmentVersion } from './commitment'

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
const reach: Answers = { contactPhone: '13900000000' }
const lives: Answers = { address: '和平区南京街1号', ...reach }
const signs: Answers = { proofChoice: 'commitment', agreed: commitmentVersion, signedAs: '王小明' }
const posted: Answers = { ground: 'posted', employer: '长春某公司', postedFrom: '2026-01-01', postedUntil: '2026-12-31' }
const oldResident: Answers = { insurance: 'resident', idNumber: idNumberOf('1963-05-04', 'female'), barred: 'yes', barredReason: '当地只收本地户籍', workerClass: 'worker' }

export type Example = { readonly name: string; readonly kind: Kind; readonly answers: Answers }

/** Whole, eligible filings: between them they meet every page of every kind. */
export const examples: readonly Example[] = [
  { name: 'a posted employee hands in the letter', kind: 'long-stay', answers: { ...person, ...lives, ...posted, proofChoice: 'proof' } },
  { name: 'a posted employee promises it', kind: 'long-stay', answers: { ...person, ...lives, ...posted, ...signs } },
  { name: 'an employee with a household register', kind: 'long-stay', answers: { ...person, ...lives, ground: 'household', proofChoice: 'proof' } },
  { name: 'an employee with a permit', kind: 'long-stay', answers: { ...person, ...lives, ground: 'permit', permitUntil: '2027-06-30', proofChoice: 'proof' } },
  { name: 'an employee who promises a permit', kind: 'long-stay', answers: { ...person, ...lives, ground: 'permit', ...signs } },
  { name: 'a retired employee with a registration', kind: 'long-stay', answers: { ...person, ...lives, insurance: 'employee-retired', ground: 'registration', residenceSince: '2025-08-13', proofChoice: 'proof' } },
  { name: 'an old resident with a permit', kind: 'long-stay', answers: { ...person, ...lives, ...oldResident, ground: 'permit', permitUntil: '2027-06-30', proofChoice: 'proof' } },
  {
    name: 'a transfer', kind: 'transfer',
    answers: { ...person, ...reach, need: 'limited', inList: 'unsure', referralHospital: '某市中心医院', referralDay: '2026-02-10', diagnosis: '肺部结节', hospital: '某大学第一医院' },
  },
  {
    name: 'an emergency', kind: 'emergency',
    answers: { ...person, ...reach, emergencyCare: 'yes', visitDay: '2026-02-13', hospital: '某大学第一医院', diagnosis: '急性阑尾炎' },
  },
  {
    name: 'a mother', kind: 'maternity',
    answers: { ...person, ...reach, idNumber: idNumberOf('1995-03-02', 'female'), mother: 'self', dueDay: '2026-06-01', hospital: '某市妇产医院' },
  },
  {
    name: 'a husband for his wife', kind: 'maternity',
    answers: { ...person, ...reach, mother: 'spouse', spouseUnemployed: 'yes', planningCompliant: 'yes', dueDay: '2026-06-01', hospital: '某市妇产医院' },
  },
]

/** Every page of every kind, of kinds too that the examples' own place does not have. */
export const walks: readonly Example[] = [
  ...examples,
  { name: 'a trip without a referral', kind: 'other', answers: { ...person, ...reach, hospital: '某大学第一医院' } },
]

export const exampleOf = (kind: Kind): Example => walks.find((each) => each.kind === kind) ?? { name: 'none', kind, answers: {} }

/** The facts that come with time and not with an answer. */
export const momentFacts = ['approvedOn', 'signedOn'] as const
