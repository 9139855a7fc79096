import { contact, hospital, opening, proof } from '../common'
import type { Kind } from '../kind'

export const transfer: Kind = {
  id: 'transfer',
  steps: [
    ...opening,
    { id: 'need', fields: ['need'] },
    { id: 'in-list', fields: ['inList'] },
    { id: 'referral', fields: ['referralHospital', 'referralDay'] },
    { id: 'diagnosis', fields: ['diagnosis'] },
    hospital, proof, contact,
  ],
}
