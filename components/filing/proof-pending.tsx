import { uploadWords } from '@/lib/text/proofs'

import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'

/** Files that are not with the server yet, where somebody might think that they are. */
export function ProofPending({ count, href }: { count: number; href: string }) {
  return (
    <div role="status">
      {count === 0 ? null : <Notice kind="warn"><p>{uploadWords.pending(count)}</p><p><LinkButton kind="plain" href={href}>{uploadWords.seePending}</LinkButton></p></Notice>}
    </div>
  )
}
