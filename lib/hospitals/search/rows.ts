/**
 * A set of rows, one bit each: the smallest thing that a row can be noted in, and thirty-two of them are joined at a time. `some` has one bit
 * for each thirty-two that are not empty: of most sets little has to be looked at.
 */
export type Rows = { readonly bits: Int32Array; readonly some: Int32Array }

export const noRows = (count: number): Rows => ({ bits: new Int32Array((count + 31) >>> 5), some: new Int32Array((count + 1023) >>> 10) })

export function everyRow(count: number): Rows {
  const rows = noRows(count)
  for (let row = 0; row < count; row += 1) add(rows, row)
  return rows
}

/** Whether it was not there before. A number is shifted by what is left of it after thirty-two. */
export function add({ bits, some }: Rows, row: number): boolean {
  const before = bits[row >>> 5] ?? 0
  const after = before | (1 << row)
  if (after === before) return false
  bits[row >>> 5] = after
  some[row >>> 10] = (some[row >>> 10] ?? 0) | (1 << (row >>> 5))
  return true
}

export const has = ({ bits }: Rows, row: number): boolean => (((bits[row >>> 5] ?? 0) >>> row) & 1) === 1

/** Adds what two other sets have in common, and says whether that is anybody. */
export function addBoth({ bits, some }: Rows, one: Rows, other: Rows): boolean {
  let any = false
  for (let part = 0; part < some.length; part += 1) {
    for (let left = (one.some[part] ?? 0) & (other.some[part] ?? 0); left !== 0; left &= left - 1) {
      const at = (part << 5) + firstBit(left)
      const both = (one.bits[at] ?? 0) & (other.bits[at] ?? 0)
      if (both === 0) continue
      bits[at] = (bits[at] ?? 0) | both
      some[part] = (some[part] ?? 0) | (1 << at)
      any = true
    }
  }
  return any
}

export function empty({ bits, some }: Rows): void {
  for (let part = 0; part < some.length; part += 1) {
    for (let left = some[part] ?? 0; left !== 0; left &= left - 1) bits[(part << 5) + firstBit(left)] = 0
    some[part] = 0
  }
}

/** How many bits of a number are set. */
export function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Which of its bits is the first. */
export const firstBit = (number: number): number => 31 - Math.clz32(number & -number)

/** Every row of a set, in their order. */
export function eachRow({ bits, some }: Rows, see: (row: number) => void): void {
  for (let part = 0; part < some.length; part += 1) {
    for (let parts = some[part] ?? 0; parts !== 0; parts &= parts - 1) {
      const at = (part << 5) + firstBit(parts)
      for (let left = bits[at] ?? 0; left !== 0; left &= left - 1) see((at << 5) + firstBit(left))
    }
  }
}
