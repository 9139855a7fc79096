import type { kindWords } from '@/lib/text/kinds'
import type { fieldWords } from '@/lib/text/fields'
import type { materialWords } from '@/lib/text/materials'
import type { stepWords } from '@/lib/text/steps'

import type { Person } from './people'

/** The kinds that are filed in Changchun, where our people are insured. */
export type Kind = Exclude<keyof typeof kindWords, 'other'>
export type Field = keyof typeof fieldWords
type Step = keyof typeof stepWords

/** What somebody says page by page. `papers`: what they photograph there, if it is not the one paper of the kind. */
export type Said = { readonly step: Step; readonly says: Readonly<Partial<Record<Field, string>>>; readonly papers?: readonly (keyof typeof materialWords)[] }

type Opening = { readonly insuredPlace?: string; readonly insurance: string; readonly carePlace: string }
export const opening = ({ name, idNumber }: Person, { insuredPlace = '吉林省长春市', insurance, carePlace }: Opening): readonly Said[] => [
  { step: 'insured-place', says: { insuredPlace } },
  { step: 'insurance', says: { insurance } },
  { step: 'identity', says: { name, idNumber } },
  { step: 'care-place', says: { carePlace } },
]
const proof: Said = { step: 'proof', says: {} }
export const contact = ({ phone }: Person): Said => ({ step: 'contact', says: { contactPhone: phone } })

/** What each kind of record is told in these tests, in the order of its pages. */
export const saidFor: Readonly<Record<Kind, (who: Person) => readonly Said[]>> = {
  'long-stay': (who) => [
    ...opening(who, { insurance: 'employee-active', carePlace: '辽宁省沈阳市和平区' }),
    { step: 'ground', says: { ground: 'household' } },
    { step: 'address', says: { address: who.address } },
    contact(who),
    { step: 'proof-choice', says: { proofChoice: 'commitment' } },
    { step: 'commitment', says: { agreed: 'yes', signedAs: who.name } },
  ],
  transfer: (who) => [
    ...opening(who, { insurance: 'employee-active', carePlace: '北京市朝阳区' }),
    { step: 'need', says: { need: 'limited' } },
    { step: 'in-list', says: { inList: 'unsure' } },
    { step: 'referral', says: { referralHospital: '吉林大学第一医院', referralDay: '2026年4月10日' } },
    { step: 'diagnosis', says: { diagnosis: '主动脉夹层' } },
    { step: 'hospital', says: { hospital: '中国医学科学院阜外医院' } },
    contact(who), proof,
  ],
  emergency: (who) => [
    ...opening(who, { insurance: 'resident', carePlace: '海南省三亚市天涯区' }),
    { step: 'emergency-care', says: { emergencyCare: 'yes' } },
    { step: 'visit-day', says: { visitDay: '2026-4-13' } },
    { step: 'diagnosis', says: { diagnosis: '急性阑尾炎' } },
    { step: 'hospital', says: { hospital: '三亚市人民医院' } },
    contact(who), proof,
  ],
  maternity: (who) => [
    ...opening(who, { insurance: 'employee-active', carePlace: '山东省青岛市市南区' }),
    { step: 'mother', says: { mother: 'self' } },
    { step: 'due-day', says: { dueDay: '2026/8/20' } },
    { step: 'hospital', says: { hospital: '青岛市妇女儿童医院' } },
    contact(who), proof,
  ],
}
