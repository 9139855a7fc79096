import { randomBytes } from 'node:crypto'

import type { PlainDate } from '@/lib/base/plain-date'

// Without 0/O, 1/I/L and U: read over the phone without doubt.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The number a citizen is given: month, then 10 characters by chance. It opens nothing by itself. */
export function newNumber(today: PlainDate, random: (size: number) => Uint8Array = randomBytes): string {
  const tail = Array.from(random(10), (byte) => letters[byte % letters.length]).join('')
  return `YD${today.slice(2, 4)}${today.slice(5, 7)}-${tail.slice(0, 5)}-${tail.slice(5)}`
}
