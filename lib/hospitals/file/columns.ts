/** Columns of a file on the phone are texts with a line per entry; what most entries share costs next to nothing once compressed. */

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_'
const MOST_SHARED = DIGITS.length - 1

export const digit = (value: number): string => DIGITS.charAt(value)
export const valueOf = (character: string): number => DIGITS.indexOf(character)

/** Each line as the count of characters it shares with the one before, and the rest. */
export function frontCode(lines: readonly string[]): string {
  return lines.map((line, at) => shortened(line, lines[at - 1] ?? '')).join('\n')
}

export function frontDecode(text: string): readonly string[] {
  if (text === '') return []
  let before = ''
  return text.split('\n').map((line) => {
    before = before.slice(0, valueOf(line.charAt(0))) + line.slice(1)
    return before
  })
}

function shortened(line: string, before: string): string {
  let shared = 0
  while (shared < MOST_SHARED && shared < line.length && line[shared] === before[shared]) shared += 1
  return digit(shared) + line.slice(shared)
}

/** Rows that have something to say, each after the distance from the row before it. */
export type Sparse = readonly (readonly [row: number, text: string])[]

export function sparse(rows: Sparse): string {
  return rows.map(([row, text], at) => `${(row - (rows[at - 1]?.[0] ?? 0)).toString(36)} ${text}`).join('\n')
}

export function fromSparse(text: string): Sparse {
  if (text === '') return []
  let row = 0
  return text.split('\n').map((line) => {
    const space = line.indexOf(' ')
    row += Number.parseInt(line.slice(0, space), 36)
    return [row, line.slice(space + 1)] as const
  })
}
