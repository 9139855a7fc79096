import type { Answers } from '../../answers'
import { contact, opening } from '../common'
import type { Kind } from '../kind'

const promises = ({ proofChoice }: Answers) => proofChoice === 'commitment'
const resident = ({ insurance }: Answers) => insurance === 'resident'
const permitEnds = ({ ground, insurance }: Answers) => ground === 'permit' && insurance !== 'employee-retired'

export const longStay: Kind = {
  id: 'long-stay',
  steps: [
    ...opening,
    { id: 'ground', fields: ['ground'] },
    { id: 'residence', fields: ['residenceSince'], when: ({ ground }) => ground === 'registration' },
    { id: 'posting', fields: ['employer', 'postedFrom', 'postedUntil'], when: ({ ground }) => ground === 'posted' },
    { id: 'worker-class', fields: ['workerClass'], when: (answers) => resident(answers) && bornAWoman(answers) },
    { id: 'barred', fields: ['barred'], when: resident },
    { id: 'barred-reason', fields: ['barredReason'], when: (answers) => resident(answers) && answers.barred === 'yes' },
    { id: 'address', fields: ['address'] },
    { id: 'proof-choice', fields: ['proofChoice'] },
    { id: 'permit-until', fields: ['permitUntil'], when: permitEnds },
    { id: 'proof', fields: [], does: 'uploads', when: (answers) => !promises(answers) },
    contact,
    { id: 'commitment', fields: ['agreed', 'signedAs'], does: 'signs', when: promises },
  ],
}

/** The 17th digit of the ID number is even for a woman; only then can the class change the retirement age. */
function bornAWoman({ idNumber }: Answers): boolean {
  return idNumber !== undefined && Number(idNumber[16]) % 2 === 0
}
