import type { FileContent } from './read-file'

const head = /\/Filter \/DCTDecode \/Length (\d+) >>\nstream\n/g

/** One page of a PDF, as the picture that we bound into it; undefined where there is no such page. */
export function pageOf({ type, bytes }: FileContent, page: number): Buffer | undefined {
  if (type !== 'application/pdf') return undefined
  const text = bytes.toString('latin1')
  const search = new RegExp(head)
  for (let number = 1, found = search.exec(text); found !== null; number += 1, found = search.exec(text)) {
    const start = search.lastIndex
    const end = start + Number(found[1])
    if (number === page) return bytes.subarray(start, end)
    search.lastIndex = end
  }
  return undefined
}
