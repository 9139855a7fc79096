import type { Answers } from '@/lib/filing/index'
import { blindIndex } from '@/lib/server/crypto'

export const markOfId = (idNumber: string): string => blindIndex('id-number', idNumber)
export const markOfPhone = (phone: string): string => blindIndex('phone', phone)

/** Marks of whom a record is about and of whom to call about it: an officer who bears one of them is no stranger to it. */
export function partiesOf({ idNumber, contactPhone }: Answers): readonly string[] {
  return [...(idNumber === undefined ? [] : [markOfId(idNumber)]), ...(contactPhone === undefined ? [] : [markOfPhone(contactPhone)])]
}
