const BLOCK = 4 * 1024 * 1024

/**
 * A workbook keeps each different text once and names it by number. A million of them as strings would be several hundred megabytes;
 * here they lie one behind the other as bytes.
 */
export type StringPool = { readonly add: (text: string) => void; readonly get: (index: number) => string | undefined; readonly bytes: () => number }

export function stringPool(): StringPool {
  const blocks: Buffer[] = []
  let ends = new Float64Array(1024)
  let count = 0
  let used = 0
  let free = 0
  const grow = () => {
    const longer = new Float64Array(ends.length * 2)
    longer.set(ends)
    ends = longer
  }
  // A text never lies across two blocks: one that does not fit begins the next.
  const room = (bytes: number) => {
    if (bytes <= free) return
    used = blocks.length * BLOCK
    blocks.push(Buffer.alloc(BLOCK))
    free = BLOCK
  }
  return {
    add: (text) => {
      const size = Math.min(Buffer.byteLength(text), BLOCK)
      room(size)
      blocks.at(-1)?.write(text, BLOCK - free, size, 'utf8')
      free -= size
      if (count * 2 + 2 > ends.length) grow()
      ends[count * 2] = used
      ends[count * 2 + 1] = used + size
      used += size
      count += 1
    },
    get: (index) => {
      const [from, to] = [ends[index * 2], ends[index * 2 + 1]]
      if (index < 0 || index >= count || from === undefined || to === undefined) return undefined
      const block = Math.floor(from / BLOCK)
      return blocks[block]?.toString('utf8', from - block * BLOCK, to - block * BLOCK)
    },
    bytes: () => blocks.length * BLOCK,
  }
}
