import { contact, hospital, opening, proof } from '../common'
import type { Kind } from '../kind'

export const emergency: Kind = {
  id: 'emergency',
  steps: [
    ...opening,
    { id: 'emergency-care', fields: ['emergencyCare'] },
    { id: 'visit-day', fields: ['visitDay'] },
    hospital,
    { id: 'diagnosis', fields: ['diagnosis'] },
    proof, contact,
  ],
}
