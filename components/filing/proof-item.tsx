import type { ReactNode } from 'react'

import type { Proof } from '@/lib/contracts/proof'
import { uploadWords } from '@/lib/text/proofs'

import { Icon } from '../ui/icon'

const KB = 1024
const MB = KB * KB

export const proofName = (type: Proof['type'], number: number): string => (type === 'image/jpeg' ? uploadWords.photo(number) : uploadWords.document(number))

const sizeText = (bytes: number): string =>
  bytes >= MB ? uploadWords.megabytes((bytes / MB).toFixed(1)) : uploadWords.kilobytes(Math.max(1, Math.round(bytes / KB)))

type Props = { proof: Proof; number: number; end?: ReactNode; error?: string | undefined; children?: ReactNode }

/** One stored file: a small picture to recognise it by, and what may be done with it. */
export function ProofItem({ proof, number, end, error, children }: Props) {
  const href = `/api/files/${proof.id}`
  const note = (proof.removable ? uploadWords.stored : uploadWords.sent)(sizeText(proof.bytes))
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
      {proof.type === 'image/jpeg'
        ? <img src={href} alt="" width={64} height={64} loading="lazy" className="size-16 shrink-0 rounded-control border border-line object-cover" />
        : <Icon name="document" className="size-16 p-3 text-accent" />}
      <div className="min-w-0 grow basis-24">
        <a href={href} className="inline-flex min-h-11 items-center font-medium">{proofName(proof.type, number)}</a>
        <p className="text-small text-soft">{note}</p>
        {error ? <p role="alert" className="text-small font-medium text-danger">{error}</p> : null}
      </div>
      {end}
      {children}
    </li>
  )
}
