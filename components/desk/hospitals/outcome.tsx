import type { ImportOutcome } from '@/lib/contracts/hospital-import'
import { importActWords, listRefusedWords } from '@/lib/text/hospital-imports'

import { Notice } from '../../ui/notice'

/** What came of the last button, said aloud. */
export function Outcome({ outcome: { done, refused } }: { readonly outcome: ImportOutcome }) {
  if (refused !== undefined) return <div role="alert"><Notice kind="danger">{listRefusedWords[refused]}</Notice></div>
  return <div role="status">{done === undefined ? null : <Notice kind="ok">{importActWords[done].done}</Notice>}</div>
}
