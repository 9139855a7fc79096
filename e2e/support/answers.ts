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
/** From where to where, asked with the kind. */
export const opening = ({ insuredPlace = '吉林省长春市', insurance, carePlace }: Opening): Said => ({ step: 'insured-place', says: { insuredPlace, insurance, carePlace } })
/** Who the person is; `more` is what somebody who stays for long is asked beside it. */
export const identity = ({ name, idNumber, phone }: Person, more: Said['says'] = {}): Said => ({ step: 'identity', says: { name, idNumber, contactPhone: phone, ...more } })
const proof: Said = { step: 'proof', says: {} }

/** What each kind of record is told in these tests, in the order of its pages. */
export const saidFor: Readonly<Record<Kind, (who: Person) => readonly Said[]>> = {
  'long-stay': (who) => [
    opening({ insurance: 'employee-active', carePlace: '辽宁省沈阳市和平区' }),
    identity(who, { ground: 'household', address: who.address }),
    { step: 'proof-choice', says: { proofChoice: 'commitment' } },
    { step: 'commitment', says: { agreed: 'yes', signedAs: who.name } },
  ],
  transfer: (who) => [
    opening({ insurance: 'employee-active', carePlace: '北京市朝阳区' }),
    identity(who),
    { step: 'need', says: { need: 'limited' } },
    { step: 'in-list', says: { inList: 'unsure' } },
    { step: 'referral', says: { referralHospital: '吉林大学第一医院', referralDay: '2026年4月10日' } },
    { step: 'diagnosis', says: { diagnosis: '主动脉夹层' } },
    { step: 'hospital', says: { hospital: '中国医学科学院阜外医院' } },
    proof,
  ],
  emergency: (who) => [
    opening({ insurance: 'resident', carePlace: '海南省三亚市天涯区' }),
    identity(who),
    { step: 'emergency-care', says: { emergencyCare: 'yes' } },
    { step: 'visit-day', says: { visitDay: '2026-4-13' } },
    { step: 'diagnosis', says: { diagnosis: '急性阑尾炎' } },
    { step: 'hospital', says: { hospital: '三亚市人民医院' } },
    proof,
  ],
  maternity: (who) => [
    opening({ insurance: 'employee-active', carePlace: '山东省青岛市市南区' }),
    identity(who),
    { step: 'mother', says: { mother: 'self' } },
    { step: 'due-day', says: { dueDay: '2026/8/20' } },
    { step: 'hospital', says: { hospital: '青岛市妇女儿童医院' } },
    proof,
  ],
}
