import type { OwnPaper } from '@/lib/contracts/own-data'
import type { Tx } from '@/lib/server/db'

import { listPapers } from './repo'

/** The papers that a person handed in for a record: what each is and the mark of its bytes. */
export async function papersOf(tx: Tx, ownerId: string): Promise<(filingId: string) => readonly OwnPaper[]> {
  const papers = await listPapers(tx, ownerId)
  return (of) => papers.filter(({ filingId }) => filingId === of).map(({ material, bytes, sha256, at }) => ({ material, bytes, sha256, at }))
}
