import type { Step } from './kind'

/** Who the person is and where they will be treated: the same first pages for every kind. */
export const opening: readonly Step[] = [
  { id: 'insured-place', fields: ['insuredPlace'] },
  { id: 'insurance', fields: ['insurance'] },
  { id: 'identity', fields: ['name', 'idNumber'] },
  { id: 'care-place', fields: ['carePlace'] },
]
export const hospital: Step = { id: 'hospital', fields: ['hospital'] }
export const proof: Step = { id: 'proof', fields: [], does: 'uploads' }
export const contact: Step = { id: 'contact', fields: ['contactPhone'] }
