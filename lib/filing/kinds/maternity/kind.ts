import { contact, hospital, opening, proof } from '../common'
import type { Kind } from '../kind'

export const maternity: Kind = {
  id: 'maternity',
  steps: [
    ...opening,
    { id: 'mother', fields: ['mother'] },
    { id: 'spouse', fields: ['spouseUnemployed', 'planningCompliant'], when: ({ mother }) => mother === 'spouse' },
    { id: 'due-day', fields: ['dueDay'] },
    hospital, proof, contact,
  ],
}
