import { contact, hospital, opening, proof } from '../common'
import type { Kind } from '../kind'

export const other: Kind = { id: 'other', steps: [...opening, hospital, proof, contact] }
