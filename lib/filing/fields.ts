import type { Answers, FieldId } from './answers'
import { commitmentVersion } from './commitment'

/** How one answer is asked and read. An `optional` field may stay empty: it is then not known, never "no". */
export type Field = (
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'place'; readonly level: 'prefecture' | 'county' }
  | { readonly type: 'day'; readonly notAfterToday?: true; readonly notBeforeToday?: true; readonly notBefore?: FieldId; readonly withinMonths?: number }
  | { readonly type: 'line'; readonly max: number; readonly min: number }
  | { readonly type: 'agree'; readonly version: string }
  | { readonly type: 'name' | 'id-number' | 'phone' | 'signature' }
) & { readonly optional?: (answers: Answers) => boolean }

const yesNo = { type: 'choice', options: ['yes', 'no'] } as const
const yesNoUnsure = { type: 'choice', options: ['yes', 'no', 'unsure'] } as const

export const fields = {
  insuredPlace: { type: 'place', level: 'prefecture' },
  insurance: { type: 'choice', options: ['employee-active', 'employee-retired', 'resident'] },
  name: { type: 'name' },
  idNumber: { type: 'id-number' },
  carePlace: { type: 'place', level: 'county' },
  contactPhone: { type: 'phone' },
  address: { type: 'line', max: 100, min: 4 },
  ground: { type: 'choice', options: ['permit', 'registration', 'household', 'posted'] },
  residenceSince: { type: 'day', notAfterToday: true },
  employer: { type: 'line', max: 60, min: 2 },
  postedFrom: { type: 'day' },
  postedUntil: { type: 'day', notBefore: 'postedFrom', notBeforeToday: true },
  barred: yesNo,
  barredReason: { type: 'line', max: 200, min: 4 },
  workerClass: { type: 'choice', options: ['worker', 'cadre', 'unsure'] },
  proofChoice: { type: 'choice', options: ['proof', 'commitment'] },
  permitUntil: { type: 'day', notBeforeToday: true, optional: ({ proofChoice }) => proofChoice === 'commitment' },
  need: { type: 'choice', options: ['critical', 'limited', 'neither'] },
  inList: yesNoUnsure,
  referralHospital: { type: 'line', max: 60, min: 4 },
  referralDay: { type: 'day', notAfterToday: true },
  hospital: { type: 'line', max: 60, min: 4 },
  diagnosis: { type: 'line', max: 100, min: 2 },
  visitDay: { type: 'day', notAfterToday: true },
  emergencyCare: yesNo,
  mother: { type: 'choice', options: ['self', 'spouse'] },
  spouseUnemployed: yesNo,
  planningCompliant: yesNo,
  dueDay: { type: 'day', withinMonths: 11 },
  agreed: { type: 'agree', version: commitmentVersion },
  signedAs: { type: 'signature' },
} as const satisfies Record<FieldId, Field>
