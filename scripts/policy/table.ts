/** Chinese characters and full-width marks take two columns of a terminal. */
const isWide = (character: string) => /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/u.test(character)

export const widthOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0)

const pad = (text: string, width: number) => `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`

/** Rows under their heads, every column as wide as its widest cell. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows]
  const widths = heads.map((_, at) => Math.max(...all.map((row) => widthOf(row[at] ?? ''))))
  const line = (row: readonly string[]) => row.map((cell, at) => (at === row.length - 1 ? cell : pad(cell, widths[at] ?? 0))).join('  ').trimEnd()
  return [line(heads), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}
