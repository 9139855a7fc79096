import { vocabulary, type Slot } from '../policy/index'

import type { Answers, FieldId } from './answers'
import type { FaultCode } from './fault'

/**
 * How one answer is asked and read. The options of a choice are all that any document knows; a page may offer fewer. An `optional` field may
 * stay empty: it is then not known, never "no".
 */
export type Field = (
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'place'; readonly level: 'pool' | 'county' }
  | { readonly type: 'day'; readonly notAfterToday?: true; readonly notBeforeToday?: true; readonly notBefore?: FieldId; readonly withinMonths?: number }
  | { readonly type: 'line'; readonly max: number; readonly min: number }
  | { readonly type: 'institution'; readonly as: Slot | 'special' }
  | { readonly type: 'agree'; readonly missing?: FaultCode }
  | { readonly type: 'name' | 'id-number' | 'phone' | 'signature' }
) & { readonly optional?: (answers: Answers) => boolean }

const yesNo = { type: 'choice', options: ['yes', 'no'] } as const
const mayStayEmpty = () => true
const yesNoUnsure = { type: 'choice', options: ['yes', 'no', 'unsure'] } as const

export const fields = {
  insuredPlace: { type: 'place', level: 'pool' },
  insurance: { type: 'choice', options: ['employee-active', 'employee-retired', 'resident'] },
  name: { type: 'name' },
  idNumber: { type: 'id-number' },
  guardianName: { type: 'name' },
  guardianRelation: { type: 'choice', options: ['parent', 'other'] },
  guardianAgrees: { type: 'agree', missing: 'guardian-agreement-missing' },
  carePlace: { type: 'place', level: 'county' },
  contactPhone: { type: 'phone' },
  address: { type: 'line', max: 100, min: 4 },
  choosesDirect: yesNo,
  ground: { type: 'choice', options: vocabulary.ground },
  residenceSince: { type: 'day', notAfterToday: true },
  employer: { type: 'line', max: 60, min: 2 },
  postedFrom: { type: 'day' },
  postedUntil: { type: 'day', notBefore: 'postedFrom', notBeforeToday: true },
  kinHasHome: yesNoUnsure,
  childless: yesNoUnsure,
  relativeAgrees: yesNoUnsure,
  barred: yesNo,
  barredReason: { type: 'line', max: 200, min: 4 },
  workerClass: { type: 'choice', options: ['worker', 'cadre', 'unsure'] },
  migrantWorker: yesNo,
  movedForWork: yesNo,
  proofChoice: { type: 'choice', options: ['proof', 'commitment'] },
  permitUntil: { type: 'day', notBeforeToday: true, optional: ({ proofChoice }) => proofChoice === 'commitment' },
  need: { type: 'choice', options: ['critical', 'limited', 'neither'] },
  withinRules: yesNoUnsure,
  inList: yesNoUnsure,
  referralHospital: { type: 'line', max: 60, min: 4 },
  referralDay: { type: 'day', notAfterToday: true },
  hospital: { type: 'line', max: 60, min: 4 },
  extraTertiary: { type: 'institution', as: 'tertiary', optional: mayStayEmpty },
  extraSecondary: { type: 'institution', as: 'secondary', optional: mayStayEmpty },
  extraPrimary: { type: 'institution', as: 'primary', optional: mayStayEmpty },
  extraSpecialist: { type: 'institution', as: 'specialist', optional: mayStayEmpty },
  specialInstitution: { type: 'institution', as: 'special', optional: mayStayEmpty },
  diagnosis: { type: 'line', max: 100, min: 2 },
  visitDay: { type: 'day', notAfterToday: true },
  emergencyCare: yesNo,
  mother: { type: 'choice', options: ['self', 'spouse'] },
  spouseUnemployed: yesNo,
  planningCompliant: yesNo,
  dueDay: { type: 'day', withinMonths: 11 },
  agreed: { type: 'agree' },
  signedAs: { type: 'signature' },
} as const satisfies Record<FieldId, Field>
