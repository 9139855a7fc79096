import type { Tx } from '../db'
import { holdPerson } from './repo'

/**
 * Whether the account is still there; if so, it does not end before the transaction does. Asked before anything else of a person is held, as
 * the ending of an account does: then nothing is written for somebody who is gone, and the two never wait for each other.
 */
export const hold = async (tx: Tx, personId: string): Promise<boolean> => (await holdPerson(tx, personId)) !== undefined
